// Pages that are in no row of a file of several, as the imports screen asks about them: in the preview, in the coverage, and after it was said.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import type { Coverage, FileState, ImportRow } from "../../../web/features/imports/api.ts";
import { joined, openChannels } from "../../../web/features/imports/open-cells.ts";
import { createAppRouter } from "../../../web/routes/router.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { goalMonth, point } from "../judged.ts";

type Cell = Coverage["rows"][number]["cells"][number];
const whole: Cell = { state: "complete", through: null, open: [], silence: null };
const open = (from: string, to: string): Cell => ({
  state: "none",
  through: null,
  open: [{ from, to }],
  silence: null,
});
const february = open("2026-02-01", "2026-02-28");
/** A week of it is read. */
const rest: Cell = {
  ...february,
  state: "partial",
  open: [
    { from: "2026-02-01", to: "2026-02-07" },
    { from: "2026-02-15", to: "2026-02-28" },
  ],
};
const said: Cell = {
  ...whole,
  silence: {
    from: "2026-01-01",
    to: "2026-01-31",
    contradicted: false,
    actor: "Marknad",
    statedAt: "2026-02-04T09:00:00.000Z",
  },
};
const contradicted: Cell = {
  ...said,
  silence: { ...(said.silence as NonNullable<Cell["silence"]>), contradicted: true },
};
const row = (id: number, name: string, cells: Cell[]): Coverage["rows"][number] => ({
  channel: { id, key: `facebook:${id}`, platform: "facebook", name },
  kind: "posts",
  endedOn: null,
  cells,
});
const coverage: Coverage = {
  months: ["2026-01", "2026-02", "2026-03"],
  rows: [
    row(1, "Alfa", [whole, whole, whole]),
    row(2, "Beta", [said, february, open("2026-03-01", "2026-03-31")]),
    row(3, "Gamma", [contradicted, rest, whole]),
  ],
};

type Absent = NonNullable<FileState["preview"]>["absent"][number];
const absent = ["Beta", "Gamma"].map((name, index) => ({
  key: `facebook:${index + 2}`,
  platform: "facebook" as const,
  name,
  from: "2026-02-01",
  to: "2026-02-28",
  isSilent: false,
  wasSilent: false,
}));
const file = (
  state: FileState["state"],
  some: Absent[] = absent,
  contradicts: NonNullable<FileState["preview"]>["contradicts"] = [],
): FileState => ({
  id: "f1",
  name: "Feb.csv",
  size: 1,
  state,
  progress: null,
  importId: null,
  preview: {
    source: "meta-facebook-posts",
    tables: [],
    channels: [],
    absent: some,
    contradicts,
    from: "2026-02-01",
    to: "2026-02-28",
    observedOn: "2026-03-03",
    observedFrom: "file",
    rows: { read: 1, new: 1, changed: 0, unchanged: 0, rejected: 0 },
    questions: [],
    proposals: {},
    answers: {},
    problems: [],
    months: [],
    goals: [],
  },
});

const ledger: ImportRow = {
  id: 7,
  file: "Jan.csv",
  source: "meta-facebook-posts",
  channels: [],
  from: "2026-01-01",
  to: "2026-01-31",
  observedOn: "2026-02-03",
  observedFrom: "file",
  rows: { read: 1, new: 1, changed: 0, unchanged: 0, rejected: 0 },
  state: "imported",
  actor: "",
  importedAt: "2026-02-04T09:00:00.000Z",
  undoneAt: null,
  fileKept: true,
  sample: false,
};

// The screen and its dialogs are fetched when they are first shown, which takes its time on a busy machine.
beforeAll(async () => {
  await Promise.all([import("../../../web/features/imports/Imports.tsx"), import("../../../web/ui/DialogLayer.tsx")]);
}, 30_000);

const sent: [string, unknown][] = [];
let files: FileState[] = [];

beforeEach(() => {
  sent.length = 0;
  files = [];
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(String(input), location.href);
    const name = `${init?.method ?? "GET"} ${pathname}`;
    if (name !== `GET ${pathname}`) sent.push([name, JSON.parse(String(init?.body))]);
    const answers: Record<string, unknown> = {
      "GET /api/files": { files },
      "GET /api/imports": { imports: [ledger] },
      "GET /api/coverage": coverage,
      "PUT /api/silences": { changed: 2 },
      "PUT /api/files/f1/answers": file("waiting"),
      "POST /api/silences/preview": {
        goals: [
          {
            id: "posts",
            metric: "posts",
            scope: { funding: ["organic"] },
            messageTypes: ["Tips"],
            channels: coverage.rows.map(({ channel }) => channel),
            months: [
              { month: "2026-02", verdict: "met" },
              { month: "2026-03", verdict: "met" },
            ],
          },
        ],
      },
    };
    return name in answers
      ? Response.json(answers[name])
      : Response.json({ error: { code: "not-found" } }, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

function show(language: Language, address: string) {
  history.replaceState(null, "", address);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <RouterProvider router={createAppRouter(queries)} />
    </QueryClientProvider>,
  );
}

test("the open months are those of a month, of a channel, or all, and stretches say them shortly", () => {
  const found = (asked = {}) =>
    openChannels(coverage, asked).map(({ channel, months }) => [channel.name, ...months.map(({ month }) => month)]);
  expect(found()).toEqual([
    ["Beta", "2026-02", "2026-03"],
    ["Gamma", "2026-02"],
  ]);
  expect(found({ month: "2026-03" })).toEqual([["Beta", "2026-03"]]);
  expect(found({ channel: "facebook:3" })).toEqual([["Gamma", "2026-02"]]);
  const days = [...february.open, ...open("2026-03-01", "2026-03-31").open, ...open("2026-04-02", "2026-04-03").open];
  expect(joined(days)).toEqual([
    { from: "2026-02-01", to: "2026-03-31" },
    { from: "2026-04-02", to: "2026-04-03" },
  ]);
});

describe("the preview", () => {
  test("names the channels, takes nothing for granted, and one choice says that they posted nothing", async () => {
    files = [file("preview")];
    show("en", "/imports");
    const group = await screen.findByRole("group", {
      name: "2 channels that were in the file before are not in this one: Beta and Gamma.",
    });
    const [notPart, nothing] = within(group).getAllByRole("radio") as [HTMLInputElement, HTMLInputElement];
    expect([notPart.checked, nothing.checked]).toEqual([true, false]);
    fireEvent.click(within(group).getByRole("radio", { name: "They posted nothing in February 2026" }));
    expect(nothing.checked).toBe(true);
    fireEvent.click(screen.getByRole("checkbox", { name: "Beta" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      ["PUT /api/files/f1/answers", { silent: ["facebook:2", "facebook:3"] }],
      ["PUT /api/files/f1/answers", { silent: ["facebook:3"] }],
    ]);
  });

  test("tells what was said before, of which an answer about others says nothing; asks nothing where none is absent", async () => {
    const [beta, gamma] = absent.map((each) => ({ ...each, isSilent: true })) as [Absent, Absent];
    files = [file("preview", [{ ...beta, wasSilent: true }, gamma])];
    const first = show("sv", "/imports");
    const nothing = await screen.findByRole("radio", { name: "Den publicerade ingenting i februari 2026" });
    expect((nothing as HTMLInputElement).checked).toBe(true);
    const told = "Beta saknas i filen: den publicerade ingenting, enligt vad någon har sagt.";
    expect(screen.getByText(told)).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: /^Den ingår inte/ }));
    await waitFor(() => expect(sent).toEqual([["PUT /api/files/f1/answers", { silent: [] }]]));
    first.unmount();
    files = [file("preview", [{ ...beta, wasSilent: true }])];
    const second = show("sv", "/imports");
    await screen.findByText(told);
    expect(screen.queryByRole("radio")).toBeNull();
    second.unmount();
    files = [file("preview", [])];
    show("sv", "/imports");
    await screen.findByText("Feb.csv");
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.queryByText(/Inläggen räknas/)).toBeNull();
  });

  test("a page that another file of the drop brings is asked about no more, and its answer counts for none of the others", async () => {
    files = [file("preview")];
    show("en", "/imports");
    fireEvent.click(await screen.findByRole("radio", { name: "They posted nothing in February 2026" }));
    files = [file("preview", absent.slice(1))];
    fireEvent.click(screen.getByRole("checkbox", { name: "Gamma" }));
    await screen.findByRole("group", { name: /^1 channel that was in the file before is not in this one: Gamma/ });
    const [notPart, nothing] = screen.getAllByRole("radio") as [HTMLInputElement, HTMLInputElement];
    expect([notPart.checked, nothing.checked]).toEqual([true, false]);
  });

  test("says in one sentence which posts speak against what was said", async () => {
    files = [file("preview", [], absent)];
    show("en", "/imports");
    const told =
      "This file has posts of Beta (February 2026) and Gamma (February 2026), although it was said that nothing was posted then. The posts count.";
    expect(await screen.findByText(told)).toBeTruthy();
  });
});

describe("the coverage", () => {
  test("asks by month, channel, cell or all at once, takes nothing for granted, and says what becomes whole", async () => {
    show("en", "/imports?silent=2026-02");
    const dialog = await screen.findByRole("dialog", { name: "Which channels posted nothing in February 2026?" });
    expect(
      within(dialog)
        .getAllByRole("checkbox")
        .map((each) => (each as HTMLInputElement).checked),
    ).toEqual([false, false, false]);
    expect(within(dialog).getByRole("button", { name: "It posted nothing" })).toHaveProperty("disabled", true);
    expect(within(dialog).queryByText("Goals whose month becomes whole")).toBeNull();
    fireEvent.click(within(dialog).getByRole("checkbox", { name: "All" }));
    await within(dialog).findByText("Posts · 3 channels on Facebook (only unpaid posts, of the kind Tips)");
    expect(within(dialog).getByText("Goals whose month becomes whole")).toBeTruthy();
    fireEvent.click(within(dialog).getByRole("checkbox", { name: "Gamma 1 Feb – 7 Feb 2026, 15 Feb – 28 Feb 2026" }));
    fireEvent.click(within(dialog).getByRole("button", { name: "It posted nothing" }));
    const cells = [{ channel: "facebook:2", month: "2026-02" }];
    await waitFor(() => expect(sent.at(-1)).toEqual(["PUT /api/silences", { cells, silent: true }]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(location.search).toBe("");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent.at(-1)).toEqual(["PUT /api/silences", { cells, silent: false }]));

    fireEvent.click(screen.getByRole("button", { name: "Beta: 2 months to answer" }));
    await screen.findByRole("dialog", { name: "In which months did Beta post nothing?" });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    fireEvent.click(screen.getByRole("button", { name: /^Gamma, February 2026: .* Did it post nothing/ }));
    await screen.findByRole("dialog", {
      name: "Did Gamma post nothing? 1 Feb – 7 Feb 2026, 15 Feb – 28 Feb 2026",
    });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    fireEvent.click(screen.getByRole("button", { name: "Go through them" }));
    const all = await screen.findByRole("dialog", { name: /in the months that are missing/ });
    fireEvent.click(within(all).getByRole("checkbox", { name: "Beta February 2026 – March 2026" }));
    expect((await within(all).findByText(/Tips/)).textContent).toMatch(/February 2026 – March 2026$/);
  });

  test("says who said so and when, takes it back, and says what a file has contradicted", async () => {
    show("en", "/imports");
    fireEvent.click(await screen.findByRole("button", { name: /^Beta, January 2026: .*See who said so/ }));
    const dialog = await screen.findByRole("dialog", { name: "Beta, January 2026" });
    expect(dialog.textContent).toContain("Marknad said on 4 February 2026 that nothing was posted: January 2026.");
    fireEvent.click(within(dialog).getByRole("button", { name: "Take it back" }));
    const cells = [{ channel: "facebook:2", month: "2026-01" }];
    await waitFor(() => expect(sent.at(-1)).toEqual(["PUT /api/silences", { cells, silent: false }]));
    expect(screen.getByText(/^Gamma, January 2026: the posts count\./)).toBeTruthy();
  });
});

test("a goal's sentence leads there, by name or by number", async () => {
  const channels = coverage.rows.map(({ channel }) => channel);
  history.replaceState(null, "", "/");
  const goal = (some: typeof channels) => goalMonth({ point: point({ coverage: "partial" }), open: some });
  vi.stubGlobal("fetch", async (input: RequestInfo | URL) => {
    const { pathname } = new URL(String(input), location.href);
    const month = {
      month: "2026-11",
      months: { first: "2025-11", last: "2026-11" },
      companyName: "",
      purpose: "",
      sample: false,
    };
    const overview = {
      ...month,
      strategyVersion: 1,
      asOf: null,
      goals: [goal(channels.slice(1)), { ...goal(channels.slice(1, 2)), id: "b" }],
      notes: 0,
      reviewOn: null,
    };
    return pathname === "/api/overview"
      ? Response.json(overview)
      : Response.json({ error: { code: "not-found" } }, { status: 404 });
  });
  show("en", "/");
  const link = await screen.findByRole("link", { name: "Did 2 channels post nothing? Say so" });
  expect(link.getAttribute("href")).toBe("/imports?silent=2026-11");
  expect(screen.getByRole("link", { name: "Did Beta post nothing? Say so" })).toBeTruthy();
});
