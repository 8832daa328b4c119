// The strategy document: what the presence is for and what we want of it. Immutable once saved; a month is judged by the version in force.
import { z } from "zod";
import { minutesOf, weekdays } from "./conversations/answering-hours.ts";
import { countries } from "./conversations/holidays.ts";
import { defaultWantsAnswerRule, type WantsAnswerRule } from "./conversations/wants-answer.ts";
import { isDay, isMonth, type Month } from "./period.ts";

// The browser may not make code from text (content security policy), and zod would try to and be told off in the console.
z.config({ jitless: true });

/** The document's own format. Older documents are upgraded on read by `readStrategy`. */
export const strategySchemaVersion = 1;

const month = z.string().refine(isMonth, { message: "month" });
const day = z.string().refine(isDay, { message: "day" });
const text = (longest: number) => z.string().trim().max(longest);
const words = z.array(text(200).min(1)).max(200);

/** "facebook:12345" or "facebook:Page name": platform and native id, else platform and name. */
const channelKey = text(300).min(1);

const target = z
  .object({
    from: month,
    value: z.number().finite().optional(),
    min: z.number().finite().optional(),
    max: z.number().finite().optional(),
  })
  .strict();

const scope = z
  .object({
    channels: z.array(channelKey).max(500).optional(),
    groups: words.optional(),
    messageTypes: words.optional(),
    funding: z
      .array(z.enum(["organic", "boosted", "not-stated"]))
      .max(3)
      .optional(),
  })
  .strict();

const goalFields = z
  .object({
    id: text(80).min(1),
    metric: text(80).min(1),
    scope: scope.default({}),
    direction: z.enum(["at-least", "at-most", "between"]),
    targets: z.array(target).min(1).max(120),
    spread: z.enum(["month", "year-linear", "year-season"]).default("month"),
    owner: text(120).default(""),
    why: text(1000).default(""),
  })
  .strict();

/** A goal whose steps all have their numbers. */
const goal = goalFields.superRefine((goal, context) => {
  const seen = new Set<Month>();
  goal.targets.forEach((step, index) => {
    const complain = (message: string, field: string) =>
      context.addIssue({ code: "custom", message, path: ["targets", index, field] });
    if (seen.has(step.from)) complain("target-month-twice", "from");
    seen.add(step.from);
    if (goal.direction !== "between" && step.value === undefined) complain("target-value-missing", "value");
    if (goal.direction === "between") {
      if (step.min === undefined) complain("target-min-missing", "min");
      if (step.max === undefined) complain("target-max-missing", "max");
      if (step.min !== undefined && step.max !== undefined && step.min > step.max)
        complain("target-min-above-max", "min");
    }
  });
});

const wordsByLanguage = z
  .object({
    sv: words.optional(),
    nb: words.optional(),
    da: words.optional(),
    fi: words.optional(),
    de: words.optional(),
    en: words.optional(),
  })
  .strict();
const timeOfDay = z.string().refine((time) => minutesOf(time) !== null, { message: "time-of-day" });

/** When we answer and how fast we promise to. No spans: at every hour. */
const answering = z
  .object({
    hours: z
      .array(z.object({ days: z.array(z.enum(weekdays)).min(1).max(7), from: timeOfDay, to: timeOfDay }).strict())
      .max(30)
      .default([]),
    /** The country whose public holidays are closed; null: none are. */
    holidays: z.enum(countries).nullable().default(null),
    /** Eves and like days, on which offices close without a law, are closed too. */
    customaryDays: z.boolean().default(false),
    closed: z.array(day).max(500).default([]),
    /** The answering promise in minutes of answering hours; null: none is made. */
    promiseMinutes: z.number().int().min(1).max(100_000).nullable().default(null),
  })
  .strict();

/** Which messages want an answer; left out, the default rule holds. */
export const wantsAnswerSchema = z
  .object({
    everything: z.boolean(),
    questionMark: z.boolean(),
    questionWords: wordsByLanguage,
    mentionOfUs: z.boolean(),
    minLength: z.number().int().min(0).max(1000),
    skipToOthers: z.boolean(),
    automaticPhrases: words,
    automaticWithinSeconds: z.number().min(0).max(86_400).nullable(),
  })
  .strict();

/** What we want to be talked to about. Ratings hang on `id`; words are seeds, which match inside compounds. */
const topic = z
  .object({
    id: text(200).min(1),
    name: text(200).min(1),
    description: text(2000).default(""),
    /** Words and phrases in any language. */
    words: words.default([]),
    /** Words of one language, where they are kept apart; all are looked for in every comment. */
    byLanguage: wordsByLanguage.default({}),
    examples: z.array(text(1000).min(1)).max(50).default([]),
    counterExamples: z.array(text(1000).min(1)).max(50).default([]),
  })
  .strict();

/** What a presence can be for. Goals are proposed from it. */
export const purposes = ["engagement", "dialogue", "traffic", "conversion", "brand"] as const;
export type Purpose = (typeof purposes)[number];

/** A channel as the strategy speaks of it: who looks after it and with what, and what it may cost. */
const strategyChannel = z
  .object({
    channel: channelKey,
    name: text(200).optional(),
    owner: text(120).default(""),
    /** The tool that measures it, and whose tool that is. */
    tool: text(120).default(""),
    toolOwner: text(120).default(""),
    /** The posting promise. */
    postsPerWeek: z.number().min(0).max(1000).nullable().default(null),
    hoursPerWeek: z.number().min(0).max(1000).nullable().default(null),
  })
  .strict();

/** Who may do what; names or roles as the company says them. */
const people = z
  .object({
    answers: text(300).default(""),
    posts: text(300).default(""),
    /** May open and close accounts. */
    accounts: text(300).default(""),
    deputy: text(300).default(""),
  })
  .strict();

const fields = z
  .object({
    schemaVersion: z.literal(strategySchemaVersion).default(strategySchemaVersion),
    version: z.number().int().optional(),
    effectiveFrom: month,
    purpose: text(1000).default(""),
    reason: text(1000).default(""),
    /** What the presence is for, the most important first. */
    purposes: z.array(z.enum(purposes)).max(purposes.length).default([]),
    /** Do visitors stay on the platform, or are they driven to the site? Null: not said. */
    visitors: z.enum(["stay", "site", "both"]).nullable().default(null),
    channels: z.array(strategyChannel).max(500).default([]),
    messageTypes: z
      .array(z.object({ id: text(80).min(1), name: text(200).min(1) }).strict())
      .max(50)
      .default([]),
    /** Other marketing that runs beside the presence. */
    otherMarketing: text(2000).default(""),
    /** What customers want from us there. */
    customersWant: text(2000).default(""),
    people: people.default(people.parse({})),
    /** Where our hours are published, and when somebody last looked whether they are right. */
    hoursPublished: z
      .object({ where: text(500).default(""), checkedOn: day.nullable().default(null) })
      .strict()
      .default({ where: "", checkedOn: null }),
    /** When criticism is taken further, and to whom. */
    escalation: z
      .object({ when: text(1000).default(""), to: text(300).default("") })
      .strict()
      .default({ when: "", to: "" }),
    /** How we sound, in one line. */
    voice: text(500).default(""),
    /** The day on which the strategy is next looked through; null: none is set. */
    reviewOn: day.nullable().default(null),
    groups: z
      .array(z.object({ id: text(80).min(1), name: text(200).min(1), channels: z.array(channelKey).max(500) }).strict())
      .max(100)
      .default([]),
    topics: z.array(topic).max(100).default([]),
    answering: answering.default(answering.parse({})),
    wantsAnswer: wantsAnswerSchema.optional(),
    /** Words that make a comment critical beside the built-in ones, and built-in ones that do not. */
    criticism: z
      .object({ added: words.default([]), removed: words.default([]) })
      .strict()
      .default({ added: [], removed: [] }),
    /** Names under which competitors write. */
    competitors: words.default([]),
    goals: z.array(goal).max(100).default([]),
  })
  .strict();

/** Ids are there once, and groups that goals name are there. */
function consistent(strategy: z.output<typeof fields>, context: z.RefinementCtx) {
  const ids = new Set<string>();
  strategy.goals.forEach((goal, index) => {
    if (ids.has(goal.id)) context.addIssue({ code: "custom", message: "goal-id-twice", path: ["goals", index, "id"] });
    ids.add(goal.id);
  });
  const topics = new Set<string>();
  strategy.topics.forEach((topic, index) => {
    if (topics.has(topic.id))
      context.addIssue({ code: "custom", message: "topic-id-twice", path: ["topics", index, "id"] });
    topics.add(topic.id);
  });
  const groups = new Set(strategy.groups.map((group) => group.id));
  strategy.goals.forEach((goal, index) => {
    for (const id of goal.scope.groups ?? [])
      if (!groups.has(id))
        context.addIssue({ code: "custom", message: "group-unknown", path: ["goals", index, "scope", "groups"] });
  });
}

const document = fields.superRefine(consistent);

/**
 * What `strategy apply` and the settings screen send. `version` is given by the store, and ignored when sent. A channel or topic may be a
 * bare name, and a goal, group or topic may leave out its id: a goal is then called by its metric, the others by their name.
 */
export const strategySchema = z.preprocess(writtenOut, document);

/** A strategy in the making, as `strategySchema`, in which steps of goals may lack their numbers. */
export const strategyDraftSchema = z.preprocess(
  writtenOut,
  fields.extend({ goals: z.array(goalFields).max(100).default([]) }).superRefine(consistent),
);

export type Strategy = z.output<typeof document>;
export type StrategyInput = z.input<typeof document>;
export type Goal = Strategy["goals"][number];
export type GoalScope = Goal["scope"];
/** What one step of a goal's target wants: one value, or the two of "between". */
export type StepBounds = Omit<Goal["targets"][number], "from">;
export type Direction = Goal["direction"];

export type StrategyChannel = Strategy["channels"][number];
export type Topic = Strategy["topics"][number];
export type Answering = Strategy["answering"];

/** A channel of which the strategy says nothing yet. */
export function unsaidChannel(channel: string): StrategyChannel {
  return strategyChannel.parse({ channel });
}

/** The rule of what wants an answer: the strategy's own, else the default. */
export function wantsAnswerRuleOf(strategy: Pick<Strategy, "wantsAnswer"> | null): WantsAnswerRule {
  return strategy?.wantsAnswer ?? defaultWantsAnswerRule;
}

/** A saved version: the document with its number, author and time of saving (ISO instant). A withdrawn one is in force for no month. */
export interface StrategyVersion {
  version: number;
  savedAt: string;
  author: string;
  document: Strategy;
  withdrawnAt: string | null;
}

/** Not withdrawn. */
export function stands(version: StrategyVersion): boolean {
  return version.withdrawnAt === null;
}

/** The version in force in a month: the newest-numbered one that stands among those with the latest effectiveFrom at or before it; null before the first. */
export function versionInForce(versions: readonly StrategyVersion[], month: Month): StrategyVersion | null {
  let best: StrategyVersion | null = null;
  for (const version of versions) {
    if (!stands(version) || version.document.effectiveFrom > month) continue;
    const later = best === null || version.document.effectiveFrom > best.document.effectiveFrom;
    const corrected =
      best !== null && version.document.effectiveFrom === best.document.effectiveFrom && version.version > best.version;
    if (later || corrected) best = version;
  }
  return best;
}

/** The newest version that was not withdrawn: what settings edit. Null before the first. */
export function newestVersion<Version extends StrategyVersion>(versions: readonly Version[]): Version | null {
  return versions.filter(stands).at(-1) ?? null;
}

/** Writes out what a document may leave short. Anything that is not as expected is left for the schema to name. */
function writtenOut(sent: unknown): unknown {
  if (!isRecord(sent)) return sent;
  const taken = new Set<string>();
  const idFor = (id: unknown, fallback: unknown): unknown => {
    if (id !== undefined || typeof fallback !== "string") return id;
    let free = fallback;
    for (let count = 2; taken.has(free); count++) free = `${fallback}-${count}`;
    taken.add(free);
    return free;
  };
  return {
    ...sent,
    ...mapped(sent, "channels", (each) => (typeof each === "string" ? { channel: each } : each)),
    ...mapped(sent, "topics", (each) => {
      if (typeof each === "string") return { id: each, name: each, words: [each] };
      return isRecord(each) ? { ...each, id: each["id"] ?? each["name"] } : each;
    }),
    ...mapped(sent, "messageTypes", (each) => {
      if (typeof each === "string") return { id: each, name: each };
      return isRecord(each) ? { ...each, id: each["id"] ?? each["name"] } : each;
    }),
    ...mapped(sent, "groups", (each) => (isRecord(each) ? { ...each, id: each["id"] ?? each["name"] } : each)),
    ...mapped(sent, "goals", (each) => {
      if (!isRecord(each)) return each;
      const { direction } = each;
      const written = typeof direction === "string" ? direction.replace(" ", "-") : direction;
      return { ...each, id: idFor(each["id"], each["metric"]), direction: written };
    }),
  };
}

function mapped(
  sent: Record<string, unknown>,
  field: string,
  write: (each: unknown) => unknown,
): Record<string, unknown> {
  const list = sent[field];
  return Array.isArray(list) ? { [field]: list.map(write) } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
