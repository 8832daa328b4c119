// The goal screen: its story, the rows behind a month, and a post down to the line of its file.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GoalChange, GoalDetail, GoalPosts, GoalRow } from "../../../web/features/goal/api.ts";
import { createAppRouter } from "../../../web/routes/router.tsx";
import type { PostDetail } from "../../../web/ui/PostDialog.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { facebook, goalMonth, linkedin } from "../judged.ts";

const goal: GoalDetail = {
  ...goalMonth({ cannot: [linkedin], why: "People come back." }),
  months: { first: "2025-11", last: "2026-11" },
  byChannel: [],
  sources: [{ channel: facebook, source: "meta-facebook-posts", importId: 7, observedOn: "2026-12-03" }],
  silent: [{ ...facebook, name: "Vilande" }],
  steps: [
    { from: "2025-11", target: { direction: "at-least", min: 0.028 } },
    { from: "2026-06", target: { direction: "at-least", min: 0.03 } },
  ],
  yearly: false,
  limits: [],
  outlook: { forecast: null, noForecast: null },
};

const row: GoalPosts["rows"][number] = {
  key: "1/i:42",
  channel: facebook,
  postedOn: "2026-11-12",
  time: "09:15",
  text: "Winter tyres for bicycles",
  format: "photo",
  funding: null,
  messageType: null,
  url: "https://example.com/42",
  measures: { reactions: 40, comments: 3, shares: 0, reach: 1500 },
  interactions: 43,
  goneSince: null,
  counts: true,
};
const posts: GoalPosts = {
  total: 2,
  shown: 2,
  rows: [row, { ...row, key: "1/i:43", measures: { reactions: 5, comments: 1, shares: 0 }, counts: false }],
};
const post: PostDetail = {
  ...row,
  fundingMark: null,
  typeMark: null,
  messageTypes: [],
  readings: [
    {
      importId: 7,
      file: "November.csv",
      line: 1204,
      observedOn: "2026-12-03",
      period: null,
      measures: { reactions: 40, reach: 1500 },
      used: ["reactions", "reach"],
    },
    {
      importId: 5,
      file: "Half.csv",
      line: 9,
      observedOn: "2026-11-16",
      period: null,
      measures: { reactions: 31 },
      used: [],
    },
  ],
};

const visits: { total: number; rows: GoalRow[] } = {
  total: 612,
  rows: [
    {
      channel: facebook,
      from: "2026-11-01",
      to: "2026-11-30",
      what: "facebook.com / referral",
      measures: { sessions: 1840 },
      importId: 9,
      file: "Traffic.csv",
      line: 19,
      observedOn: "2026-12-03",
    },
    {
      channel: facebook,
      from: "2026-11-02",
      to: "2026-11-02",
      what: "",
      measures: {},
      importId: 9,
      file: "Traffic.csv",
      line: 20,
      observedOn: "2026-12-03",
    },
  ],
};

const sums = { numerator: 30, denominator: 1000 };
const estimate = { value: 0.031, low80: 0.027, high80: 0.035, low95: 0.024, high95: 0.038 };
const december = { month: "2026-12", estimate, target: { direction: "at-least", min: 0.032 } } as const;
const outlook: GoalDetail["outlook"] = {
  forecast: {
    of: "month",
    ...december,
    from: "2026-11",
    months: 24,
    ahead: [december],
    likelihood: "open",
    accuracy: { origins: 12, horizon: 1, months: { inside80: 0.75, error: 0.1 }, sums: { inside80: 0.75, error: 0.1 } },
  },
  noForecast: null,
};
/** 1,200 visits a year from July on: 605 to the end of it, of which 524 are there. */
const least = (min: number) => ({ direction: "at-least", min }) as const;
const sum = {
  value: 630,
  low80: 580,
  high80: 680,
  low95: 560,
  high95: 700,
};
const half: Partial<GoalDetail> = {
  id: "half",
  metric: "sessions-from-social",
  unit: "count",
  basis: "activity",
  yearly: true,
  steps: [{ from: "2026-07", target: least(1200) }],
  point: { ...goal.point, value: 112, now: 112, target: least(98.63) },
  pace: {
    ...{ from: "2026-07", to: "2026-12", target: least(604.93), changes: false },
    ...{ through: "2026-11", soFar: 524, expected: least(503.01), difference: 20.99, onPace: true },
    ...{ monthsLeft: 1, perMonthLeft: least(80.93) },
  },
  outlook: {
    forecast: {
      ...{ of: "sum", month: "2026-12", from: "2026-11", months: 24, ahead: [], estimate: sum },
      ...{ target: least(604.93), likelihood: "likely", accuracy: null },
    },
    noForecast: null,
  },
};
const changing: Partial<GoalDetail> = {
  ...half,
  id: "changing",
  pace: { ...half.pace!, from: "2026-01", target: least(1051.2), changes: true },
};
const reached: Partial<GoalDetail> = {
  ...half,
  id: "reached",
  pace: { ...half.pace!, perMonthLeft: least(-10) } as GoalDetail["pace"],
};
const unspread: Partial<GoalDetail> = {
  ...half,
  id: "unspread",
  pace: { from: "2026-07", to: "2026-12", target: null, changes: false, unknown: "last-year-unknown" },
};
const change: GoalChange = {
  before: { month: "2026-10", value: 0.028 },
  after: { month: "2026-11", value: 0.032 },
  change: 0.004,
  reason: null,
  splits: [
    {
      by: "format",
      parts: [
        {
          key: "photo",
          name: "photo",
          presence: "both",
          mix: -0.001,
          performance: 0.004,
          effect: 0.003,
          ...{ before: sums, after: sums },
        },
        {
          key: "video",
          name: "video",
          presence: "new",
          mix: 0.001,
          performance: 0,
          effect: 0.001,
          ...{ before: sums, after: sums },
        },
      ],
      others: null,
    },
  ],
};

const answers: Record<string, unknown> = {
  "/api/goals/engagement": goal,
  "/api/goals/ahead": { ...goal, id: "ahead", outlook },
  "/api/goals/ahead/change": change,
  "/api/goals/half": { ...goal, ...half },
  "/api/goals/reached": { ...goal, ...reached },
  "/api/goals/unspread": { ...goal, ...unspread },
  "/api/goals/changing": { ...goal, ...changing },
  "/api/goals/engagement/posts": posts,
  "/api/posts/1%2Fi%3A42": post,
  "/api/goals/visits": { ...goal, id: "visits", metric: "sessions-from-social", basis: "activity" },
  "/api/goals/visits/rows": visits,
  "/api/goals/answers": {
    ...goal,
    ...{ id: "answers", metric: "answered-in-promised-time", basis: "activity", counts: "messages" },
    point: { ...goal.point, counted: 31, of: 31 },
  },
  "/api/goals/answers/rows": visits,
};

async function open(address: string) {
  show(address);
  await screen.findByRole("heading", { level: 1 });
}

function show(address: string) {
  history.replaceState(null, "", address);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  inLanguage(
    "en",
    <QueryClientProvider client={queries}>
      <RouterProvider router={createAppRouter(queries)} />
    </QueryClientProvider>,
  );
}

const cells = (line: HTMLElement) =>
  [...line.querySelectorAll("th, td")].map((cell) => cell.textContent?.replace("Not known", "").trim());

beforeEach(() => {
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", async (input: RequestInfo | URL) => {
    const { pathname } = new URL(String(input), location.href);
    return pathname in answers
      ? Response.json(answers[pathname])
      : Response.json({ error: { code: "not-found" } }, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the goal screen", () => {
  test("tells the target, the meaning, the owner, and which channels supply the number and which cannot", async () => {
    await open("/goals/engagement");
    const story = within(screen.getByRole("region", { name: "About this goal" }));
    const entries = story
      .getAllByRole("term")
      .map((term) => [term.textContent, term.nextElementSibling?.textContent?.trim()]);
    const told = Object.fromEntries(entries);
    expect(told["Target"]).toBe("at least 3.0%Met in 4 of the last 6 judged months.");
    expect(told["Divided by"]).toBe("reach, added up over the posts");
    expect(told["Month"]).toBe("the month in which the post was published42 of 44 posts");
    expect(told["Owner"]).toBe("Marketing");
    expect(told["Reported by"]).toBe("Nordcykel on Facebook");
    expect(told["Not reported by"]).toBe("Nordcykel AB on LinkedIn");
  });

  test("names the files that the month comes from, and the channels that are said to have posted nothing", async () => {
    await open("/goals/engagement?tab=table");
    expect(await screen.findByRole("link", { name: /^Nordcykel: Facebook posts, read on 3 December/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Vilande: posted nothing, as somebody has said" })).toBeTruthy();
  });

  test("of a total that begins in July nothing speaks of the year but the total that was written", async () => {
    await open("/goals/half");
    const end = await screen.findByRole("region", { name: "How July–December 2026 may end" });
    expect(within(end).getAllByRole("paragraph")[0]?.textContent).toBe(
      "On pace for July–December 2026 (at least 605 in all): 524 by the end of November 2026, against a target of at least 504 by then. The month that is left has to bring at least 81.",
    );
    expect(within(end).getAllByRole("paragraph")[1]?.textContent).toBe(
      "If things go on as they have, July–December 2026 ends at about 630 (in 8 cases of 10 between 580 and 680). The target of at least 605 is likely to be reached then.",
    );
    const story = screen.getByRole("region", { name: "About this goal" });
    expect(story.textContent).toContain(
      "at least 99For July–December 2026: at least 605, the months’ share of at least 1,200 for a whole year.",
    );
  });

  test("a sum that is reached already is not also likely to be reached", async () => {
    await open("/goals/reached");
    const end = await screen.findByRole("region", { name: "How July–December 2026 may end" });
    expect(end.textContent).toContain("The target of at least 605 for July–December 2026 is reached already.");
    expect(end.textContent).toContain("ends at about 630 (in 8 cases of 10 between 580 and 680).");
    expect(end.textContent).not.toContain("likely");
  });

  test("a share of a total that nobody knows yet is not said to be the year's", async () => {
    await open("/goals/unspread");
    await screen.findByRole("region", { name: "How July–December 2026 may end" });
    expect(screen.getByRole("region", { name: "About this goal" }).textContent).toContain(
      "What July–December 2026 is asked for in all is not known yet; a whole year is asked for at least 1,200.",
    );
  });

  test("a total that changes within the year is the sum of what each month was asked for", async () => {
    await open("/goals/changing");
    await screen.findByRole("region", { name: "How the year may end" });
    expect(screen.getByRole("region", { name: "About this goal" }).textContent).toContain(
      "For January–December 2026: at least 1,052, each month with the target in force in it.",
    );
  });

  test("says how the year may end, and shows the months to come as a forecast", async () => {
    await open("/goals/ahead");
    const end = await screen.findByRole("region", { name: "How the year may end" });
    expect(
      within(end)
        .getAllByRole("paragraph")
        .map((each) => each.textContent),
    ).toEqual([
      "If things go on as they have, December 2026 will show about 3.1% (in 8 cases of 10 between 2.7% and 3.5%). It is open whether the target of at least 3.2% is reached then.",
      "The same forecast made 12 times earlier on this number: in 75% of cases what came lay between its limits.",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Table: Engagement rate by reach" }));
    const table = await screen.findByRole("table", { name: "Engagement rate by reach" });
    const [, newest] = within(table).getAllByRole("row");
    expect(newest && cells(newest)).toEqual([
      "December 2026",
      "about 3.1% (2.7–3.5%)",
      "at least 3.2%",
      "forecast, right in 8 cases of 10",
      "",
      "",
    ]);
  });

  test("says why the number changed: the largest part in a sentence, all parts in a table that adds up", async () => {
    await open("/goals/ahead?tab=change");
    const said =
      "0.4 percentage points more than in October 2026. Most of it coincides with the format Photo (+0.3 percentage points).";
    expect(await screen.findByText(said, { selector: ".why-changed p" })).toBeTruthy();
    const table = await screen.findByRole("table", { name: "By format, percentage points" });
    expect(within(table).getAllByRole("row").slice(1).map(cells)).toEqual([
      ["Photo", "+0.30", "−0.10", "+0.40"],
      ["Video only in this month", "+0.10", "+0.10", "0.00"],
    ]);
  });

  test("lists the posts of the month; what is unknown is a dash, and such a post does not count", async () => {
    await open("/goals/engagement?tab=posts");
    const table = await screen.findByRole("table", { name: "Behind November 2026" });
    const lines = within(table).getAllByRole("row").slice(1).map(cells);
    expect(lines.map((line) => line.slice(2))).toEqual([
      ["40", "3", "0", "1,500", "✓Counts"],
      ["5", "1", "0", "–", "no, a number is unknown"],
    ]);
  });

  test("a goal that is not about posts lists the rows of the files, each with its file and line", async () => {
    await open("/goals/visits");
    const table = await screen.findByRole("table", { name: "Behind November 2026" });
    const [first, second] = within(table).getAllByRole("row").slice(1).map(cells);
    expect([first?.[0], first?.[2], first?.[3]]).toEqual(["November 2026", "1,840", "Traffic.csv line 19"]);
    expect(first?.[1]).toContain("facebook.com / referral");
    expect([second?.[0], second?.[2]]).toEqual(["2 November 2026", "–"]);
    expect(second?.[1]).toContain("All together");
    const file = within(table).getAllByRole("link", { name: "Traffic.csv" })[0];
    expect(file?.getAttribute("href")).toBe("/imports?open=%229%22");
    expect(screen.getByText(/2 of 612 rows/)).toBeTruthy();
  });

  test("a goal on answers says how many of the comments it is about, and leads to them", async () => {
    await open("/goals/answers");
    const said = await screen.findByText(/31 of them wanted an answer/);
    expect(within(said).getByRole("link", { name: "how we answered" }).getAttribute("href")).toBe(
      "/comments?month=2026-11",
    );
  });

  test("a post opens its readings, newest first, with file and line; the address holds it", async () => {
    await open("/goals/engagement");
    fireEvent.click((await screen.findAllByRole("button", { name: /12 Nov 09:15/ }))[0] ?? document.body);
    const readings = await screen.findByRole("table", { name: "Where the numbers come from" });
    expect(new URLSearchParams(location.search).get("post")).toBe("1/i:42");
    expect(within(readings).getAllByRole("row").slice(1).map(cells)).toEqual([
      ["November.csvline 1204", "3 December 2026", "1,500 (used now)", "40 (used now)"],
      ["Half.csvline 9", "16 November 2026", "–", "31"],
    ]);
    expect([...readings.querySelectorAll("strong")].map((used) => used.textContent)).toEqual([
      "1,500 (used now)",
      "40 (used now)",
    ]);
  });

  test("the table twin holds every month; the history every target, newest first", async () => {
    await open("/goals/engagement?tab=table");
    const months = within(await screen.findByRole("table", { name: "Engagement rate by reach" })).getAllByRole("row");
    expect(months).toHaveLength(14);
    expect(cells(months[1] ?? document.body)).toEqual([
      "November 2026",
      "3.2%",
      "at least 3.0%",
      "Met",
      "42 of 44 posts",
      "whole month",
    ]);
    fireEvent.click(screen.getByRole("tab", { name: "Target history" }));
    const steps = within(await screen.findByRole("table", { name: "Target history" }))
      .getAllByRole("row")
      .slice(1);
    expect(steps.map(cells)).toEqual([
      ["June 2026", "at least 3.0%"],
      ["November 2025", "at least 2.8%"],
    ]);
  });

  test("an unknown goal is said to be missing", async () => {
    show("/goals/nothing");
    expect((await screen.findByRole("alert")).textContent).toContain("There is nothing at this address.");
    expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
  });
});
