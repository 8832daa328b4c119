// The relevance page: what it says of a month in each of its states, and that an audit begins with what was chosen.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LearntMonth, RelevanceMonth } from "../../../web/features/relevance/api.ts";
import { createAppRouter } from "../../../web/routes/router.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { facebook, linkedin, months, point } from "../judged.ts";

const audit: NonNullable<RelevanceMonth["audit"]> = {
  id: 1,
  rater: "Kim",
  startedAt: "2026-12-02T09:00:00Z",
  size: 100,
  wanted: 100,
  answered: 100,
  finished: true,
  late: 0,
  outdated: false,
  model: { ratings: 240, correlation: 0.7, helps: true },
};
const estimate: NonNullable<RelevanceMonth["estimate"]> = {
  share: 0.312,
  low: 0.256,
  high: 0.371,
  method: "difference",
  sampled: 100,
  open: 0,
  of: 600,
  lambda: 0.9,
};
const share = { share: 0.31, low: 0.25, high: 0.38 };
const pageOf = (change: Partial<RelevanceMonth> = {}): RelevanceMonth => ({
  month: "2026-11",
  months: { first: "2025-11", last: "2026-11" },
  topics: [{ id: "battery", name: "Batteries" }],
  classes: { text: 600, "emoji-only": 40, "tag-a-friend": 1, empty: 0, "not-kept": 0 },
  audit,
  estimate,
  change: { kind: "change", before: "2026-10", by: 0.062, z: 1.1, clear: false, detectable: 0.134 },
  byChannel: [
    { name: facebook, share, audited: 94, of: 560 },
    { name: linkedin, share: null, audited: 6, of: 40 },
  ],
  byTopic: [{ name: { id: "battery", name: "Batteries" }, share, audited: 100, of: 600 }],
  byFormat: [{ name: "photo", share, audited: 100, of: 600 }],
  agreement: { again: { pairs: 10, alike: 0.9, kappa: 0.76 }, others: [] },
  taught: { rated: 12, relevant: 8, notRelevant: 4 },
  sizes: [
    { halfWidth: 0.1, size: 58 },
    { halfWidth: 0.05, size: 178 },
    { halfWidth: 0.03, size: 318 },
  ],
  sizedBy: { share: 0.28, known: true, correlation: 0.6 },
  proposedSize: 58,
  series: months.map((month) => point({ month, value: null, target: null, verdict: null, unknown: "not-audited" })),
  ...change,
});
const learnt: LearntMonth = {
  ratings: 240,
  correlation: 0.7,
  unaudited: 0.34,
  examples: {
    most: [
      {
        channel: facebook,
        key: "c1",
        pass: 1,
        day: "2026-11-03",
        text: "How far on one charge?",
        url: null,
        post: null,
        above: [],
        guess: 0.97,
      },
    ],
    unsure: [],
    least: [],
  },
};

let sent: unknown[];
let page: RelevanceMonth;

beforeEach(() => {
  sent = [];
  page = pageOf();
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    if (init?.method === "POST") sent.push([address, JSON.parse(init.body as string)]);
    const body = /\/relevance\/model/.test(address)
      ? learnt
      : /\/relevance\/explain/.test(address)
        ? {
            guess: 0.97,
            reasons: [
              { by: "bias", word: "", adds: -1.2 },
              { by: "word", word: "charge", adds: 2.1 },
              { by: "word", word: "far", adds: -0.4 },
            ],
          }
        : /\/(relevance|audits)/.test(address)
          ? page
          : /\/rating/.test(address)
            ? {
                queue: "audit",
                month: "2026-11",
                rater: "Alex",
                items: [],
                progress: { done: 0, of: 58 },
                topics: [],
                audit: { rater: "Alex", size: 58 },
              }
            : {
                empty: false,
                demo: { state: "none", done: 0, of: 0 },
                settings: { actor: "Kim" },
                months: page.months,
                hasStrategy: true,
                today: "2026-12-03",
              };
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  });
  vi.stubGlobal("scrollTo", () => undefined);
  history.replaceState(null, "", "/comments/relevance?month=2026-11");
});
afterEach(() => vi.unstubAllGlobals());

async function show(
  language: "en" | "sv" = "en",
  heading = language === "en" ? "Relevance" : "Relevans",
): Promise<void> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <RouterProvider router={createAppRouter(queries)} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: heading });
}

describe("the sentence of the month", () => {
  test.each([
    [
      "audited",
      {},
      "31% ± 6 of November’s comments have to do with what you want to talk about, audited on 100 random comments.",
      "31 % ± 6 av kommentarerna i november handlar om det ni vill prata om, granskat på 100 slumpvis valda kommentarer.",
    ],
    [
      "all of few rated",
      { estimate: { ...estimate, share: 0.25, low: 0.25, high: 0.25, method: "counted", sampled: 40, of: 40 } },
      "25.0% of November’s comments have to do with what you want to talk about. All 40 were rated.",
      "25,0 % av kommentarerna i november handlar om det ni vill prata om. Alla 40 är bedömda.",
    ],
    [
      "not finished",
      { audit: { ...audit, answered: 34, finished: false } },
      "November is not audited to the end: 34 of 100 comments are rated. The share is told when all are.",
      "Granskningen av november är inte klar: 34 av 100 kommentarer är bedömda. Andelen visas när alla är det.",
    ],
    [
      "not begun",
      { audit: null, estimate: null, change: null },
      "Nobody knows yet how much of what people wrote in November has to do with what you want to talk about.",
      "Ingen vet än hur mycket av det folk skrev i november som handlar om det ni vill prata om.",
    ],
  ] as [string, Partial<RelevanceMonth>, string, string][])("%s", async (_, change, en, sv) => {
    page = pageOf(change);
    await show();
    expect(await screen.findByText(en)).toBeTruthy();
    document.body.replaceChildren();
    await show("sv");
    expect(await screen.findByText(sv)).toBeTruthy();
  });
});

test("what changed, and what could have been seen; of a part with few comments nothing is said", async () => {
  await show();
  expect(await screen.findByText("6 percentage points more than in October. That may be chance.")).toBeTruthy();
  expect(screen.getByText(/a change of 13 percentage points or more would have been seen/)).toBeTruthy();
  const table = screen.getByRole("table", { name: "By channel" });
  expect(within(table).getByRole("row", { name: /Nordcykel AB/ }).textContent).toContain("too few to say");
  expect(within(table).getByRole("row", { name: /Nordcykel (?!AB)/ }).textContent).toContain("31% ± 7");
  expect(screen.queryByRole("table", { name: "By kind of post" })).toBeNull();
});

test("while the audit goes on, its number is called what it is, and no part is shown", async () => {
  page = pageOf({ audit: { ...audit, answered: 34, finished: false }, estimate: { ...estimate, sampled: 34 } });
  await show();
  expect(await screen.findByText(/So far 31% ± 6, on 34 comments. This is not November’s figure/)).toBeTruthy();
  expect(screen.queryByRole("table", { name: "By topic" })).toBeNull();
  const go = screen.getByRole("link", { name: "Go on with the audit" });
  expect(go.getAttribute("href")).toBe("/comments/rate?queue=audit&month=2026-11&rater=Kim");
});

test("an unaudited month shows the model’s estimate as that, and begins its audit with size and rater as chosen", async () => {
  page = pageOf({ audit: null, estimate: null, change: null });
  await show();
  expect(await screen.findByText(/Unaudited estimate: about 34%\./)).toBeTruthy();
  fireEvent.change(await screen.findByLabelText("How many to rate"), { target: { value: "178" } });
  const rater = screen.getByLabelText<HTMLInputElement>("Who rates");
  await vi.waitFor(() => expect(rater.value).toBe("Kim"));
  fireEvent.change(rater, { target: { value: "Alex" } });
  fireEvent.click(screen.getByRole("button", { name: "Begin the audit" }));
  await vi.waitFor(() => expect(location.search).toContain("rater=Alex"));
  expect(sent).toEqual([["/api/audits", { month: "2026-11", size: 178, rater: "Alex" }]]);
  expect(location.pathname).toBe("/comments/rate");
});

test("a guess says why, without the constant part", async () => {
  await show();
  fireEvent.click(await screen.findByRole("button", { name: "Why?: How far on one charge?" }));
  expect(await screen.findByText("Why 97%: charge (for) and far (against)")).toBeTruthy();
});

test("without comments the page says which file it takes; without topics, where to name them", async () => {
  page = pageOf({ months: null, audit: null, estimate: null, change: null });
  await show();
  expect((await screen.findByRole("link", { name: "Import comments" })).getAttribute("href")).toBe("/imports");
  document.body.replaceChildren();
  page = pageOf({ topics: [] });
  await show();
  expect((await screen.findByRole("link", { name: "Name topics" })).getAttribute("href")).toBe(
    "/settings#topics-title",
  );
});

test("with no month read there is nothing to rate: the way to a file instead of a choice of queues", async () => {
  page = pageOf({ months: null });
  history.replaceState(null, "", "/comments/rate");
  await show("en", "Rate comments");
  expect((await screen.findByRole("link", { name: "Import comments" })).getAttribute("href")).toBe("/imports");
  expect(screen.queryByRole("button", { name: /Start/ })).toBeNull();
});
