// Editing sentences and the document that is saved: the one becomes the other without loss.
import { describe, expect, test } from "vitest";
import { defaultWantsAnswerRule } from "../../../shared/conversations/wants-answer.ts";
import {
  type Goal,
  type Strategy,
  strategySchema,
  type Topic,
  unsaidChannel,
  wantsAnswerSchema,
} from "../../../shared/strategy.ts";
import { withKnownKeys } from "../../../web/channels.ts";
import { changesBetween, parts, rebased, same } from "../../../web/ui/strategy/differences.ts";
import {
  emptyStrategy,
  messageTypesNamed,
  newGoal,
  newTopic,
  tidied,
  topicsNamed,
  withBound,
  withDirection,
  withMetric,
  withNewStep,
} from "../../../web/ui/strategy/document.ts";
import { freeId } from "../../../web/ui/strategy/free-id.ts";
import { linesOf } from "../../../web/ui/strategy/lists.ts";
import { type ChannelFacts, goalIssues } from "../../../web/features/settings/goal-check.ts";

const goal: Goal = {
  id: "rate",
  metric: "engagement-rate-by-reach",
  scope: { channels: ["facebook:1"] },
  direction: "at-least",
  targets: [{ from: "2026-01", value: 0.03 }],
  spread: "month",
  owner: "Kundtjänst",
  why: "",
};
const strategy = { ...emptyStrategy("2026-01"), goals: [goal] };

describe("a goal's sentence", () => {
  test("a new goal is unfinished until its number is written, and then passes the schema", () => {
    const begun = newGoal("posts", "2026-03", [goal]);
    expect(goalIssues(begun, [], [])).toEqual([{ kind: "target", step: 0, bound: "value" }]);
    const written = withBound(begun, 0, "value", 16);
    expect(goalIssues(written, [], [])).toEqual([]);
    expect(strategySchema.safeParse({ ...strategy, goals: [goal, written] }).success).toBe(true);
  });

  test("between keeps the number as its lowest, and back again", () => {
    const between = withDirection(goal, "between");
    expect(between.targets).toEqual([{ from: "2026-01", min: 0.03 }]);
    expect(goalIssues(between, [], [])).toEqual([{ kind: "target", step: 0, bound: "max" }]);
    expect(goalIssues(withBound(between, 0, "max", 0.01), [], [])).toEqual([{ kind: "order", step: 0 }]);
    expect(withDirection(between, "at-most").targets).toEqual([{ from: "2026-01", value: 0.03 }]);
  });

  test("another metric of the same unit keeps the number; another unit asks for a new one", () => {
    expect(withMetric(goal, "engagement-rate-by-views").targets).toEqual(goal.targets);
    expect(withMetric(goal, "posts").targets).toEqual([{ from: "2026-01" }]);
  });

  test("a year's number is asked for anew where months do not add up to a year: different people, rates", () => {
    const yearly = { ...goal, metric: "comments-received", spread: "year-linear" } as const;
    expect(withMetric(yearly, "sessions-from-social")).toMatchObject({ spread: "year-linear", targets: goal.targets });
    for (const metric of ["people-who-replied", "engagement-rate-by-reach"])
      expect(withMetric(yearly, metric)).toMatchObject({ spread: "month", targets: [{ from: "2026-01" }] });
  });

  test("a number that is rubbed out leaves no old value behind", () => {
    const [step] = withBound(goal, 0, "value", undefined).targets;
    expect(step).toEqual({ from: "2026-01" });
    expect(Object.keys(step ?? {})).toEqual(["from"]);
  });

  test("a later step begins after the last one and two steps cannot share a month", () => {
    const stepped = withNewStep(goal);
    expect(stepped.targets).toEqual([...goal.targets, { from: "2026-04", value: 0.03 }]);
    const clashing = { ...stepped, targets: stepped.targets.map((target) => ({ ...target, from: "2026-01" })) };
    expect(goalIssues(clashing, [], [])).toEqual([{ kind: "month-twice", month: "2026-01" }]);
  });
});

describe("channels and metrics", () => {
  const channel = (key: string, supplies: string[] | null): ChannelFacts => {
    const platform = key.startsWith("facebook") ? "facebook" : "instagram";
    return { key, name: key, platform, supplies, hidden: false };
  };
  const facebook = channel("facebook:1", ["link-clicks", "views"]);
  const instagram = channel("instagram:1", ["views"]);
  const on = (metric: string, channels: string[], groups: string[] = []): Goal => ({
    ...goal,
    metric,
    scope: { ...(channels.length > 0 ? { channels } : {}), ...(groups.length > 0 ? { groups } : {}) },
  });
  const group = { id: "all", name: "All", channels: ["facebook:1", "instagram:1"] };

  test.each([
    ["a channel that reports it", on("link-clicks", ["facebook:1"]), []],
    [
      "one that does not",
      on("link-clicks", ["instagram:1"]),
      [{ kind: "cannot", channels: ["instagram:1"], can: ["facebook:1"] }],
    ],
    [
      "one of a group that does not",
      on("link-clicks", [], ["all"]),
      [{ kind: "cannot", channels: ["instagram:1"], can: ["facebook:1"] }],
    ],
    ["all channels: those that cannot are simply left out", on("link-clicks", []), []],
    ["views over two platforms", on("views", ["facebook:1", "instagram:1"]), [{ kind: "platforms" }]],
    ["views over all channels", on("views", []), [{ kind: "platforms" }]],
    ["views on one", on("views", ["facebook:1"]), []],
  ])("%s", (_, edited, issues) => {
    expect(goalIssues(edited, [facebook, instagram], [group])).toEqual(issues);
  });

  test("a channel without data refuses nothing", () => {
    expect(goalIssues(on("link-clicks", ["instagram:1"]), [channel("instagram:1", null)], [])).toEqual([]);
  });
});

describe("the draft", () => {
  test("counts what differs, goal by goal", () => {
    const edited = {
      ...strategy,
      purpose: "Nearer",
      goals: [{ ...goal, owner: "Butiken" }, newGoal("posts", "2026-01", [goal])],
    };
    expect(changesBetween(strategy, edited)).toEqual([
      { part: "purpose", count: 1 },
      { part: "goals", count: 2 },
    ]);
    expect(changesBetween(strategy, { ...strategy, goals: [] })).toEqual([{ part: "goals", count: 1 }]);
    expect(changesBetween(strategy, structuredClone(strategy))).toEqual([]);
  });

  test("order of keys and keys that are undefined are no change", () => {
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });

  test("is sent without its number and without the spaces around names", () => {
    const topic = { ...newTopic(), words: ["led"] };
    const sent = tidied({ ...strategy, version: 3, topics: [{ ...topic, name: " Turer " }] });
    expect(sent).not.toHaveProperty("version");
    expect(sent.topics).toEqual([{ ...topic, name: "Turer" }]);
  });

  test("ids are never used twice", () => {
    expect(freeId("posts", new Set(["posts", "posts-2"]))).toBe("posts-3");
    expect(newGoal(goal.id, "2026-01", [goal]).id).toBe("rate-2");
  });

  test("a channel that was named before its first file is found by platform and name", () => {
    const known = {
      id: 1,
      key: "linkedin:vår sida",
      platform: "linkedin",
      name: "Vår sida",
      ownName: "Vår sida",
      hidden: false,
      endedOn: null,
      owner: "",
      firstMonth: null,
      lastMonth: null,
      supplies: [],
      sources: [],
    } as const;
    const named = { ...strategy, goals: [{ ...goal, scope: { channels: ["linkedin:Vår sida", "facebook:1"] } }] };
    const found = withKnownKeys(named, [{ ...known, merged: [], supplies: [], sources: [] }]);
    expect(found.goals[0]?.scope.channels).toEqual(["linkedin:vår sida", "facebook:1"]);
  });
});

test("competitors are one name a line, and each that came or went is a change", () => {
  expect(linesOf(" Cykelhuset \n\nVelocity\nCykelhuset")).toEqual(["Cykelhuset", "Velocity"]);
  const before = { ...emptyStrategy("2026-01"), competitors: ["Cykelhuset"] };
  expect(changesBetween(before, { ...before, competitors: ["Velocity"] })).toEqual([{ part: "competitors", count: 2 }]);
  expect(changesBetween(before, before)).toEqual([]);
});

/** A document of which every part is written. */
const other: Omit<Strategy, "schemaVersion" | "version" | "effectiveFrom" | "reason"> = {
  purpose: "a",
  purposes: ["brand"],
  visitors: "site",
  customersWant: "a",
  otherMarketing: "a",
  goals: [goal],
  channels: [unsaidChannel("facebook:1")],
  groups: [{ id: "a", name: "a", channels: [] }],
  topics: [newTopic()],
  messageTypes: [{ id: "a", name: "a" }],
  voice: "a",
  people: { answers: "a", posts: "", accounts: "", deputy: "a" },
  answering: { hours: [], holidays: "SE", customaryDays: false, closed: [], promiseMinutes: null },
  hoursPublished: { where: "a", checkedOn: null },
  wantsAnswer: wantsAnswerSchema.parse(defaultWantsAnswerRule),
  escalation: { when: "", to: "a" },
  criticism: { added: ["a"], removed: [] },
  competitors: ["a"],
  reviewOn: "2026-05-01",
};

describe("the list of changes", () => {
  test.each(parts)("knows %s", (part) => {
    const before = emptyStrategy("2026-01");
    const count = part === "people" ? 2 : 1;
    expect(changesBetween(before, { ...before, [part]: other[part] })).toEqual([{ part, count }]);
  });

  test("has every field that the schema has", () => {
    const fields = Object.keys({ ...emptyStrategy("2026-01"), wantsAnswer: null });
    expect([...parts, "schemaVersion", "effectiveFrom", "reason"].toSorted()).toEqual(fields.toSorted());
  });
});

describe("two who changed one strategy", () => {
  const target = (goal: Goal, value: number): Goal => ({ ...goal, targets: [{ from: "2026-01", value }] });
  const [views, reach, shares] = ["views", "reach", "shares"].map((metric) =>
    target(newGoal(metric, "2026-01", []), 10),
  ) as [Goal, Goal, Goal];
  const base: Strategy = {
    ...emptyStrategy("2026-01"),
    purpose: "Help.",
    goals: [views, reach],
    people: { answers: "Shop", posts: "", accounts: "", deputy: "" },
  };

  test.each<[string, Partial<Strategy>, Partial<Strategy>, Partial<Strategy>, string[]]>([
    ["other parts", { purpose: "Be useful." }, { voice: "Warm" }, { purpose: "Be useful.", voice: "Warm" }, []],
    ["the same part alike", { purpose: "Sell." }, { purpose: "Sell." }, { purpose: "Sell." }, []],
    ["the same part: mine holds", { purpose: "Sell." }, { purpose: "Show." }, { purpose: "Sell." }, ["purpose"]],
    [
      "other goals",
      { goals: [target(views, 12), reach] },
      { goals: [views, target(reach, 99)] },
      { goals: [target(views, 12), target(reach, 99)] },
      [],
    ],
    [
      "the same goal: mine holds",
      { goals: [target(views, 12), reach] },
      { goals: [target(views, 14), reach] },
      { goals: [target(views, 12), reach] },
      ["goals"],
    ],
    [
      "one adds a goal, the other takes one away",
      { goals: [views, reach, shares] },
      { goals: [reach] },
      { goals: [reach, shares] },
      [],
    ],
    ["both take one away", { goals: [reach] }, { goals: [reach] }, { goals: [reach] }, []],
    [
      "mine takes away what theirs changed: it is gone",
      { goals: [reach] },
      { goals: [target(views, 14), reach] },
      { goals: [reach] },
      ["goals"],
    ],
    [
      "theirs takes away what mine changed: it stays",
      { goals: [target(views, 12), reach] },
      { goals: [reach] },
      { goals: [target(views, 12), reach] },
      ["goals"],
    ],
    [
      "each adds a goal on one metric: they are two",
      { goals: [views, reach, target(shares, 5)] },
      { goals: [views, reach, target(shares, 7)] },
      { goals: [views, reach, target(shares, 7), { ...target(shares, 5), id: "shares-2" }] },
      [],
    ],
    [
      "other fields of a part",
      { people: { ...base.people, deputy: "Owner" } },
      { people: { ...base.people, answers: "Web shop" } },
      { people: { ...base.people, deputy: "Owner", answers: "Web shop" } },
      [],
    ],
  ])("%s", (_, mine, theirs, wanted, both) => {
    const result = rebased(base, { ...base, ...mine }, { ...base, ...theirs });
    expect(result).toEqual({ document: { ...base, ...wanted }, both });
  });

  test("what nobody else changed stays as I wrote it, part by part", () => {
    for (const part of parts) {
      const mine = { ...base, [part]: other[part] };
      expect(rebased(base, mine, base)).toEqual({ document: mine, both: [] });
      expect(rebased(base, base, mine)).toEqual({ document: mine, both: [] });
    }
  });
});

describe("names one a line", () => {
  const [repairs, tours] = ["Repairs", "Tours"].map((name, index) => ({
    ...newTopic(),
    id: `topic-${index}`,
    name,
    words: ["repair", "mend"],
  })) as [Topic, Topic];

  test.each<[string, string[], (string | undefined)[]]>([
    ["nothing written anew", ["Repairs", "Tours"], ["topic-0", "topic-1"]],
    ["renamed in its place", ["Repair", "Tours"], ["topic-0", "topic-1"]],
    ["the first taken out", ["Tours"], ["topic-1"]],
    ["one put between", ["Repairs", "Rental", "Tours"], ["topic-0", undefined, "topic-1"]],
    ["turned round", ["Tours", "Repairs"], ["topic-1", "topic-0"]],
    ["all gone", [], []],
  ])("%s: ratings stay with their topic", (_, names, ids) => {
    const topics = topicsNamed([repairs, tours], names);
    expect(topics.map(({ name }) => name)).toEqual(names);
    const isKnown = ({ id }: Topic) => id === repairs.id || id === tours.id;
    expect(topics.map((topic) => (isKnown(topic) ? topic.id : undefined))).toEqual(ids);
    for (const topic of topics.filter(isKnown)) expect(topic.words).toEqual(["repair", "mend"]);
  });

  test("a new topic is looked for by its name, letter by letter as it is written", () => {
    const typed = ["R", "Re", "Rent"].reduce<Topic[]>((topics, name) => topicsNamed(topics, [name]), []);
    expect(typed).toMatchObject([{ name: "Rent", words: ["Rent"] }]);
  });

  test("message types keep their ids", () => {
    const types = messageTypesNamed([], ["Tips", "Offers"]);
    const [tips, offers] = types;
    expect(messageTypesNamed(types, ["Tips", "Questions"])).toEqual([tips, { ...offers, name: "Questions" }]);
  });

  test("a message type that is dropped leaves its id to no other: posts are still marked with it", () => {
    const types = messageTypesNamed([], ["Tips", "Offers"]);
    const left = messageTypesNamed(types, ["Tips"]);
    const added = messageTypesNamed(left, ["Tips", "News"]);
    expect(added[0]).toEqual(types[0]);
    expect(types.map(({ id }) => id)).not.toContain(added[1]?.id);
  });
});
