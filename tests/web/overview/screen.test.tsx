// The overview as it opens: through the real router and the real requests, over answers made here.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import type { Overview } from "../../../web/features/overview/api.ts";
import { verdictCounts } from "../../../web/features/overview/counts.ts";
import { createAppRouter } from "../../../web/routes/router.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { goalMonth, point } from "../judged.ts";

const month: Overview = {
  month: "2026-11",
  months: { first: "2025-11", last: "2026-11" },
  companyName: "Nordcykel",
  purpose: "closer to customers",
  sample: true,
  strategyVersion: 1,
  asOf: "2026-12-03",
  goals: [
    goalMonth(),
    goalMonth({
      id: "visits",
      metric: "sessions-from-social",
      unit: "count",
      basis: "activity",
      point: point({ value: 1840, target: { direction: "at-least", min: 2000 }, verdict: "missed" }),
    }),
  ],
  notes: 0,
  reviewOn: null,
};
const nothing: Overview = {
  ...month,
  months: null,
  companyName: "",
  purpose: "",
  sample: false,
  asOf: null,
  goals: [],
};

const asked: string[] = [];

/** Answers every address with what is given for its path; anything else is a fault of the test. */
function answering(answers: Record<string, unknown>) {
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input), location.href);
    const name = `${init?.method ?? "GET"} ${url.pathname}`;
    asked.push(`${name}${url.search}`);
    if (!(name in answers)) return Response.json({ error: { code: "not-found" } }, { status: 404 });
    return Response.json(answers[name]);
  });
}

function open(language: Language, address: string) {
  history.replaceState(null, "", address);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <RouterProvider router={createAppRouter(queries)} />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("the overview", () => {
  test("says each goal in a sentence, counts the verdicts, and marks sample data", async () => {
    answering({ "GET /api/overview": month });
    open("en", "/");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveProperty(
      "textContent",
      "Nordcykel: closer to customers",
    );
    expect(
      screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent?.replaceAll("\u00a0", " ")),
    ).toEqual([
      "Target met: engagement rate by reach 3.2%, 0.2 percentage points above the target of at least 3.0%.",
      "Target missed: 1,840 visits from social media, 160 short of the target of at least 2,000.",
    ]);
    const counts = within(screen.getByRole("list", { name: "Goals this month" }));
    expect(counts.getAllByRole("listitem").map((each) => each.textContent?.trim())).toEqual(["1 met", "1 missed"]);
    expect(screen.getByText("Sample data")).toBeTruthy();
    expect(screen.getByText("as of 3 Dec")).toBeTruthy();
    expect(screen.getAllByText(/^posts published in the month · divided by reach/)).toHaveLength(1);
  });

  test("the month stands in the address, and the picker changes it there", async () => {
    answering({ "GET /api/overview": month });
    open("sv", "/?month=2026-10");
    const picker = await screen.findByRole("combobox", { name: "Månad" });
    expect(asked).toContain("GET /api/overview?month=2026-10");
    fireEvent.change(picker, { target: { value: "2026-03" } });
    await vi.waitFor(() => expect(location.search).toBe("?month=2026-03"));
    await vi.waitFor(() => expect(asked).toContain("GET /api/overview?month=2026-03"));
  });

  test.each([
    ["Titta på ett exempelföretag", "yes"],
    ["Prova exempelfilerna med egen strategi", "no"],
  ])("an empty product offers the way to the files, and the sample company: %s", async (button, strategy) => {
    const start = { empty: true, demo: { state: "none", done: 0, of: 0 }, months: null };
    answering({ "GET /api/overview": nothing, "GET /api/start": start, "POST /api/demo": { started: true } });
    open("sv", "/");
    expect(await screen.findByRole("link", { name: "Läs in egna filer" })).toHaveProperty("pathname", "/imports");
    fireEvent.click(screen.getByRole("button", { name: button }));
    await vi.waitFor(() => expect(asked).toContain(`POST /api/demo?strategy=${strategy}`));
  });

  test("data without goals leads to the questions, or straight to the settings", async () => {
    answering({ "GET /api/overview": { ...month, goals: [] } });
    open("en", "/");
    expect(await screen.findByRole("link", { name: "Write the strategy" })).toHaveProperty("pathname", "/start");
    const settings = screen.getByRole("link", { name: "Write it under Settings instead" });
    expect(settings).toHaveProperty("pathname", "/settings");
  });

  test("a server that does not answer is said in a sentence, with a way out", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("refused")));
    open("en", "/");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Måltal does not answer.");
    expect(within(alert).getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

test("open is every goal without a yes or a no", () => {
  expect(verdictCounts(["met", "already-met", "missed", "partial", "no-data", "too-close", null])).toEqual({
    met: 2,
    missed: 1,
    open: 4,
  });
});
