// An edited goal in the settings: its chart is asked for when the goal is worked at, and says in words and in its table what the new target would ask.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import { addMonths, monthsFrom } from "../../../shared/period.ts";
import type { Goal } from "../../../shared/strategy.ts";
import type { GoalPreview } from "../../../web/features/settings/preview-api.ts";
import { emptyStrategy, newGoal } from "../../../web/ui/strategy/document.ts";
import type { ChannelFacts } from "../../../web/features/settings/goal-check.ts";
import { GoalSection } from "../../../web/features/settings/GoalSection.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { point } from "../judged.ts";

const least = (min: number) => ({ direction: "at-least", min }) as const;
const months = monthsFrom("2025-11", "2026-10");
const values = months.map((_, index) => 0.024 + index * 0.001);

/** Twelve whole months from 2.4 % to 3.5 %, a target of 3.0 % that replaces 2.5 %. */
const found: GoalPreview = {
  unit: "share",
  counts: "posts",
  from: "2026-10",
  replaced: null,
  isEdited: true,
  months: months.map((month, index) => ({
    ...point({ month, value: values[index] ?? null, target: month < "2026-10" ? null : least(0.03) }),
    saved: least(0.025),
  })),
  ahead: monthsFrom("2026-11", "2027-04").map((month) => ({ month, target: least(0.03), saved: least(0.025) })),
  baseline: {
    value: 0.0295,
    low: 0.024,
    high: 0.035,
    values: months.map((month, index) => ({ month, value: values[index] ?? 0 })),
    trial: false,
    quartiles: { low: 0.02675, high: 0.03225 },
  },
  few: null,
  first: { month: "2026-11", target: least(0.03), reached: { count: 6, of: 12, backfilled: 0 } },
  years: [],
  unknown: null,
};

const facebook: ChannelFacts = { key: "facebook:1", name: "Alfa", platform: "facebook", supplies: null, hidden: false };
const instagram: ChannelFacts = {
  key: "instagram:2",
  name: "Beta",
  platform: "instagram",
  supplies: null,
  hidden: false,
};
const rate = (channels: string[] = [], change: Partial<Goal> = {}): Goal => ({
  ...newGoal("engagement-rate-by-reach", "2026-10", []),
  id: `rate-${channels.join("-")}`,
  scope: channels.length > 0 ? { channels } : {},
  targets: [{ from: "2026-10", value: 0.025 }],
  ...change,
});

let asked: { document: { effectiveFrom: string; groups: unknown[]; goals: Goal[] }; goal: string }[];
let given: GoalPreview;
beforeEach(() => {
  asked = [];
  given = found;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    expect(new URL(String(input), location.href).pathname).toBe("/api/goals/preview");
    asked.push(JSON.parse(String(init?.body)));
    return Response.json(given);
  });
});
afterEach(() => vi.unstubAllGlobals());

function Section({ first }: { first: Goal[] }) {
  const [goals, setGoals] = useState(first);
  return (
    <GoalSection
      document={{ ...emptyStrategy("2025-01"), goals }}
      archived={[]}
      droppedTypes={[{ id: "type-x", name: "Offers" }]}
      channels={[facebook, instagram]}
      firstMonth="2025-01"
      thisMonth="2026-11"
      newFrom="2026-11"
      judgedFrom="2026-11"
      onChange={setGoals}
    />
  );
}

function open(goals: Goal[], language: Language = "en") {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <Section first={goals} />
    </QueryClientProvider>,
  );
}

const line = (number: number) => screen.getByRole("listitem", { name: `Goal ${number}` });
const type = (text: string) => fireEvent.change(within(line(1)).getByLabelText("Target"), { target: { value: text } });
/** The sentences under the charts that are shown. */
const sentences = () => [...document.querySelectorAll(".goal-preview [role=status]")].map((each) => each.textContent);
const sentence = () => waitFor(() => sentences()[0] ?? expect.fail("no chart yet"));

describe("what is asked", () => {
  test("nothing while the goals are only read; not for every letter that is typed, and with what decides the chart", async () => {
    open([rate(["facebook:1"], { owner: "Anna", why: "because" }), rate(["instagram:2"])]);
    expect(document.querySelector(".goal-preview")).toBeNull();
    type("2,8");
    type("2,9");
    type("3");
    await waitFor(() => expect(asked.at(-1)?.document.goals[0]?.targets[0]?.value).toBe(0.03));
    // The first letter opens the chart; what is typed on the way to the last is not asked for.
    expect(asked.map(({ document }) => document.goals[0]?.targets[0]?.value)).toEqual([0.028, 0.03]);
    expect(asked.at(-1)).toMatchObject({ goal: "rate-facebook:1", document: { effectiveFrom: "2026-11", groups: [] } });
    expect(asked.at(-1)?.document.goals).toMatchObject([{ owner: "", why: "", scope: { channels: ["facebook:1"] } }]);
  });

  test("of twelve goals only the one that is opened, and it is put away again", async () => {
    open(Array.from({ length: 12 }, (_, index) => rate([`facebook:${index}`])));
    const details = line(7).querySelector("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    await sentence();
    expect(asked.map(({ goal }) => goal)).toEqual(["rate-facebook:6"]);
    details.open = false;
    fireEvent(details, new Event("toggle"));
    expect(sentences()).toEqual([]);
  });

  test("a number that no month can reach is not drawn: its line would press all months together", async () => {
    open([rate([])]);
    type("1900");
    await waitFor(() => expect(asked.at(-1)?.document.goals[0]?.targets[0]).toEqual({ from: expect.any(String) }));
    type("19");
    await waitFor(() => expect(asked.at(-1)?.document.goals[0]?.targets[0]?.value).toBe(0.19));
  });

  test("a goal without a number shows what the months were at once", async () => {
    given = { ...found, first: null, months: found.months.map((month) => ({ ...month, target: null, saved: null })) };
    given = {
      ...given,
      ahead: given.ahead.map(({ month }) => ({ month, target: null, saved: null })),
      isEdited: false,
    };
    open([rate([], { targets: [{ from: "2026-11" }] })]);
    expect(await sentence()).toBe(
      "The last 12 whole months: median 2.9% (2.7–3.2%). Write a number, and its line is drawn here.",
    );
  });
});

describe("what is said", () => {
  test.each([
    [
      "en",
      "The last 12 whole months: median 2.9% (2.7–3.2%). 6 of 12 would have reached 3.0%. As edited, the goal counts from October 2026 on: the month chosen at “Judge months from”, where you save. Earlier months keep the target that they had.",
    ],
    [
      "sv",
      "De senaste 12 hela månaderna: median 2,9 % (2,7–3,2 %). 6 av 12 hade nått 3,0 %. Så som målet är skrivet nu gäller det från oktober 2026: månaden som är vald vid ”Bedöm månader från”, där du sparar. Tidigare månader behåller målet som de hade.",
    ],
  ] as const)("what is usual and how often the target was reached: %s", async (language, words) => {
    open([rate([], { targets: [{ from: "2026-10" }] })], language);
    expect((await sentence()).replaceAll("\u00a0", " ").replace(/ Skriv.*?här\.| Write.*?here\./, "")).toBe(words);
  });

  const said = async (change: Partial<GoalPreview>, goal: Partial<Goal> = {}) => {
    given = { ...found, ...change };
    open([rate([], { targets: [{ from: "2026-10" }], ...goal })]);
    return sentence();
  };

  test("the first version has no earlier target to keep, and a target that is as saved has no month to tell", async () => {
    const first = { ahead: found.ahead.map((month) => ({ ...month, saved: null })) };
    const words = await said({ ...first, months: found.months.map((month) => ({ ...month, saved: null })) });
    expect(words).toContain("the goal counts from October 2026 on");
    expect(words).not.toContain("Earlier months");
    cleanup();
    const same = <Month extends { target: unknown }>(month: Month) => ({ ...month, saved: month.target });
    const unchanged = { months: found.months.map(same), ahead: found.ahead.map(same) } as Partial<GoalPreview>;
    expect(await said({ ...unchanged, isEdited: false })).not.toContain("counts from");
    cleanup();
    // An earlier step was changed, which no month is judged by.
    expect(await said(unchanged)).toMatch(/where you save\. No month gets another target by this change\.$/);
  });

  test("a version that begins later and is saved already is named", async () => {
    expect(await said({ replaced: { month: "2027-02", version: 4 } })).toContain(
      "From February 2027 on version 4 takes over: it is saved already and begins then.",
    );
  });

  test("few months: on trial, or too few to say", async () => {
    const baseline = { ...(found.baseline as NonNullable<GoalPreview["baseline"]>), trial: true };
    expect(await said({ baseline })).toContain("take the target as one on trial");
  });

  test("one month says how many more are needed", async () => {
    const few = { baseline: null, few: { months: 1, missing: 2 }, months: found.months.slice(-1) };
    expect(await said(few)).toContain(
      "Only one whole month is read in: too few to say what is usual. 2 more are needed.",
    );
  });

  test.each([
    ["at-most", { direction: "at-most", max: 0.03 }, "None of 12 would have kept to at most 3.0%."],
    [
      "between",
      { direction: "between", min: 0.02, max: 0.03125 },
      "None of 12 would have been between 2.0% and 3.125%.",
    ],
  ] as const)("%s", async (_, target, words) => {
    expect(
      await said({ first: { month: "2026-11", target, reached: { count: 0, of: 12, backfilled: 12 } } }),
    ).toContain(words);
    expect(sentences()[0]).toContain("12 of them were read in long afterwards");
  });

  test("a year's total: its sum, and what a month is asked for", async () => {
    const words = await said({
      unit: "count",
      first: null,
      years: [
        { from: "2026-07", to: "2026-12", target: least(1839.2), changes: false },
        { from: "2027-01", to: "2027-12", target: least(3650), changes: true },
      ],
      ahead: monthsFrom("2027-01", "2027-03").map((month, index) => ({
        month,
        target: least([310, 280, 310][index] ?? 0),
        saved: null,
      })),
      months: found.months.map((month, index) => ({ ...month, value: 100 + index, target: null })),
      baseline: {
        value: 105.5,
        low: 100,
        high: 111,
        trial: false,
        quartiles: { low: 102.75, high: 108.25 },
        values: months.map((month, index) => ({ month, value: 100 + index })),
      },
    });
    expect(words).toContain("The last 12 whole months: 1,266 in all, median 106 (103–108).");
    expect(words).toContain(
      "July–December 2026: at least 1,840 in all. 2027: at least 3,650 in all, each month with the target in force in it.",
    );
    expect(words).toContain("A month is asked for 280 to 310.");
  });

  test("a year that cannot be spread like the one before says which", async () => {
    const ahead = [{ month: "2027-01", target: null, noTarget: "no-season" as const, saved: null }];
    expect(await said({ ahead, first: null })).toContain("2027 cannot be spread like 2026 yet");
  });

  test.each([
    ["engagement-rate-by-reach", "a platform’s export of posts"],
    ["sessions-from-social", "Google Analytics’ report of visits by source"],
    ["net-growth", "an export of followers"],
    ["answered-share", "a file of comments that says which comment answers which"],
    ["comments-received", "It needs a file of comments."],
    ["watch-time", "an export of numbers by day"],
  ])("%s without any file names the file that brings it", async (metric, file) => {
    const nothing = { months: [], baseline: null, first: null, few: { months: 0, missing: 3 } };
    expect(await said({ ...nothing, unknown: "not-supplied" }, { metric })).toContain(file);
  });

  test("numbers that cannot be added say why", async () => {
    const months = found.months.map((month) => ({ ...month, value: null }));
    expect(await said({ months, baseline: null, first: null, unknown: "several-platforms" })).toContain(
      "The platforms count this differently",
    );
  });
});

describe("the chart", () => {
  const table = async () => {
    fireEvent.click(await screen.findByRole("button", { name: /^Table/ }));
    return within(screen.getByRole("table"))
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
  };

  test("its twin holds every month, those to come too, with both targets", async () => {
    open([rate(["facebook:1"], { targets: [{ from: "2026-10" }] })]);
    const rows = await table();
    expect(rows[0]).toEqual(["Month", "Value", "Target once saved", "Target until now", "Read in"]);
    expect(rows).toHaveLength(1 + 12 + 6);
    expect(rows[1]).toEqual(["April 2027", "nothing yet", "at least 3.0%", "at least 2.5%", ""]);
    expect(rows[7]).toEqual(["October 2026", "3.5%", "at least 3.0%", "at least 2.5%", "whole month"]);
    expect(rows[8]).toEqual(["September 2026", "3.4%", "no target", "at least 2.5%", "whole month"]);
  });

  test("where nothing else was wanted until now, there is no second target", async () => {
    given = {
      ...found,
      months: found.months.map((month) => ({ ...month, saved: month.target })),
      ahead: found.ahead.map((month) => ({ ...month, saved: month.target })),
    };
    open([rate([], { targets: [{ from: "2026-10" }] })]);
    expect((await table())[0]).toEqual(["Month", "Value", "Target once saved", "Read in"]);
    expect(screen.queryByText("target until now")).toBeNull();
  });

  test("goals on one metric are told apart by where they are measured", async () => {
    const without = { targets: [{ from: addMonths("2026-10", 1) }] };
    open([
      rate(["facebook:1"], without),
      rate(["instagram:2"], without),
      rate([], { ...without, scope: { funding: ["organic"] } }),
    ]);
    await waitFor(() => expect(sentences()).toHaveLength(3));
    const names = ["Alfa", "Beta", "all channels, unpaid posts only"];
    for (const [index, name] of names.entries()) {
      const own = within(line(index + 1));
      own.getByRole("group", {
        name: `Engagement rate by reach, ${name}: the months so far, and what the target would ask`,
      });
      own.getByRole("button", { name: `Table: Engagement rate by reach, ${name}` });
    }
  });
});

test("a kind that the strategy has dropped is named where a goal is still on it, and can be unticked", () => {
  open([rate([], { scope: { messageTypes: ["type-x"] } })]);
  const archive = (name: string) => within(line(1)).getByRole("button", { name: `Archive the goal ${name}` });
  archive("Engagement rate by reach, all channels, only Offers");
  fireEvent.click(within(line(1)).getByLabelText("Offers (no longer one of our kinds)"));
  expect(within(line(1)).queryByLabelText("Offers (no longer one of our kinds)")).toBeNull();
  archive("Engagement rate by reach, all channels");
});
