// The ledger: what a reader is told of each import, and what undoing asks first.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ImportRow } from "../../../web/features/imports/api.ts";
import { Ledger } from "../../../web/features/imports/Ledger.tsx";
import { importsSearch } from "../../../web/routes/search.ts";
import { inLanguage } from "../inLanguage.tsx";

const row: ImportRow = {
  id: 7,
  file: "Feb-01-2026_Feb-28-2026_1.csv",
  source: "meta-facebook-posts",
  channels: [{ key: "facebook:1", platform: "facebook", name: "Vår sida" }],
  from: "2026-02-01",
  to: "2026-02-28",
  observedOn: "2026-03-03",
  observedFrom: "modified",
  rows: { read: 2141, new: 2110, changed: 0, unchanged: 31, rejected: 0 },
  state: "imported",
  actor: "Anna",
  importedAt: "2026-03-04T09:00:00.000Z",
  undoneAt: null,
  fileKept: true,
  sample: false,
};
const undone: ImportRow = { ...row, id: 6, file: "gammal.csv", state: "undone", undoneAt: "2026-03-05T09:00:00.000Z" };

const sent = vi.fn<(url: string, method: string) => void>();

beforeEach(() => {
  sent.mockClear();
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    sent(String(url), init?.method ?? "GET");
    return new Response(JSON.stringify({ ...row, state: "undone" }), {
      headers: { "Content-Type": "application/json" },
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function showLedger(imports: ImportRow[]) {
  const root = createRootRoute();
  const route = createRoute({
    getParentRoute: () => root,
    path: "/imports",
    validateSearch: importsSearch,
    component: () => <Ledger imports={imports} />,
  });
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: ["/imports"] }),
  });
  inLanguage(
    "sv",
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("table");
}

test("each import says what it was, for which period, and what it did", async () => {
  await showLedger([row, undone]);
  const [, first, second] = screen.getAllByRole("row");
  const cells = within(first as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
  expect(first?.textContent).toContain("Facebook-inlägg");
  expect(cells.slice(0, 6)).toEqual([
    "februari 2026siffror per 3 mars 2026",
    "Vår sida (Facebook)",
    "2\u00a0110",
    "0",
    "31",
    "0",
  ]);
  expect(cells[6]).toBe("4 mars 2026av Anna");
  expect(second?.textContent).toContain("Ångrad 5 mars 2026");
  expect(within(second as HTMLElement).queryByRole("button", { name: /^Ångra/ })).toBeNull();
});

test("undoing says what it does before it does it", async () => {
  await showLedger([row]);
  fireEvent.click(screen.getByRole("button", { name: `Ångra importen av ${row.file}` }));
  const dialog = await screen.findByRole("dialog", { name: "Ångra importen?" });
  expect(dialog.textContent).toContain(`2\u00a0141 rader från ${row.file} räknas inte längre`);
  expect(sent).not.toHaveBeenCalled();
  fireEvent.click(within(dialog).getByRole("button", { name: "Ångra importen" }));
  await waitFor(() => expect(sent).toHaveBeenCalledWith("/api/imports/7/undo", "POST"));
  await screen.findByText(`${row.file} är ångrad.`);
});
