// The sentence of every verdict in both languages, letter by letter, as management reads it.
import { describe, expect, test } from "vitest";
import type { Language } from "../../shared/format.ts";
import { metrics } from "../../shared/metrics/index.ts";
import type { GoalMonth } from "../../web/api.ts";
import { Sentence } from "../../web/ui/Sentence.tsx";
import { inLanguage } from "./inLanguage.tsx";
import { facebook, goalMonth, linkedin, point } from "./judged.ts";

const visits = { metric: "sessions-from-social", unit: "count", basis: "activity" } as const;
const posts = { metric: "posts", unit: "count" } as const;
const atLeast = (min: number) => ({ direction: "at-least", min }) as const;
const atMost = (max: number) => ({ direction: "at-most", max }) as const;
const between = (min: number, max: number) => ({ direction: "between", min, max }) as const;
const shop = { id: 3, key: "facebook:3", platform: "facebook", name: "Nordcykel Borås" } as const;
const late = { channel: linkedin, coverage: "partial", through: "2026-11-24", rows: null, unnamed: null } as const;

const relevance = { metric: "relevant-share", unit: "share", basis: "activity" } as const;

const cases: [name: string, goal: Partial<GoalMonth>, en: string, sv: string][] = [
  [
    "a share that is met",
    {},
    "Target met: engagement rate by reach 3.2%, 0.2 percentage points above the target of at least 3.0%.",
    "Målet nått: 3,2 % engagemang per räckvidd, 0,2 procentenheter över målet på minst 3,0 %.",
  ],
  [
    "a month that is too small, judged with its quarter",
    {
      ...visits,
      point: point({
        value: 6,
        target: atLeast(7),
        verdict: "missed",
        quarter: {
          quarter: "2026-Q4",
          value: 19,
          target: atLeast(21),
          verdict: "missed",
          coverage: "complete",
          through: null,
          counted: 92,
          of: 92,
          unknown: null,
        },
      }),
    },
    "Target missed: 19 visits from social media, 2 short of the target of at least 21. The quarter October–December 2026 is judged as a whole, since a single month has too little to go by.",
    "Målet inte nått: 19 besök från sociala medier, 2 under målet på minst 21. Kvartalet oktober–december 2026 bedöms som en helhet, eftersom en enskild månad har för lite att gå på.",
  ],
  [
    "a quarter that is not over",
    {
      ...visits,
      point: point({
        value: 6,
        target: atLeast(7),
        verdict: "partial",
        quarter: {
          quarter: "2026-Q4",
          value: 12,
          target: atLeast(21),
          verdict: "partial",
          coverage: "partial",
          through: "2026-11-30",
          counted: 61,
          of: 92,
          unknown: null,
        },
      }),
    },
    "No verdict yet: October–December 2026 is read in up to 30 November. So far 12 visits from social media; the target is at least 21 for the whole quarter. The quarter October–December 2026 is judged as a whole, since a single month has too little to go by.",
    "Ingen bedömning än: oktober–december 2026 är inläst till och med 30 november. Hittills 12 besök från sociala medier; målet är minst 21 för hela kvartalet. Kvartalet oktober–december 2026 bedöms som en helhet, eftersom en enskild månad har för lite att gå på.",
  ],
  [
    "a total that is to follow a year that is not read in",
    { ...visits, point: point({ value: 6, target: null, noTarget: "no-season", verdict: null }) },
    "No target for November: the year’s total is to follow the months of 2025, and not all of those are read in.",
    "Inget mål för november: årets summa ska följa månaderna 2025, men de är inte inlästa allihop.",
  ],
  [
    "an estimate, no finer than its interval",
    {
      ...relevance,
      point: point({ value: 0.3124, interval: { low: 0.2581, high: 0.3697 }, target: atLeast(0.25) }),
    },
    "Target met: 31% ± 6 of the comments are relevant, 6 percentage points above the target of at least 25%.",
    "Målet nått: 31 % ± 6 av kommentarerna är relevanta, 6 procentenheter över målet på minst 25 %.",
  ],
  [
    "an estimate near an end, whose interval is lopsided",
    {
      ...relevance,
      point: point({ value: 0.04, interval: { low: 0.016, high: 0.098 }, target: atLeast(0.125), verdict: "missed" }),
    },
    "Target missed: 4.0% (1.6–9.8%) of the comments are relevant, 8.5 percentage points short of the target of at least 12.5%.",
    "Målet inte nått: 4,0 % (1,6–9,8 %) av kommentarerna är relevanta, 8,5 procentenheter under målet på minst 12,5 %.",
  ],
  [
    "an estimate that is too close to call",
    {
      ...relevance,
      point: point({
        value: 0.31,
        interval: { low: 0.25, high: 0.37 },
        target: atLeast(0.3),
        verdict: "too-close",
      }),
    },
    "Too close to call: 31% ± 6 of the comments are relevant. The target of at least 30% lies within the uncertainty of the estimate.",
    "För nära målet för att avgöra: 31 % ± 6 av kommentarerna är relevanta. Målet på minst 30 % ligger inom skattningens osäkerhet.",
  ],
  [
    "a month whose sample is not rated to its end",
    { ...relevance, point: point({ value: null, verdict: "no-data", unknown: "audit-unfinished" }) },
    "Cannot be judged yet: the sample of November’s comments is not rated to its end.",
    "Kan inte bedömas än: urvalet av kommentarer från november är inte färdigbedömt.",
  ],
  [
    "a count that is missed",
    { ...visits, point: point({ value: 1840, target: atLeast(2000), verdict: "missed" }) },
    "Target missed: 1,840 visits from social media, 160 short of the target of at least 2,000.",
    "Målet inte nått: 1 840 besök från sociala medier, 160 under målet på minst 2 000.",
  ],
  [
    "exactly on target, and one of something",
    { ...posts, point: point({ value: 1, target: atLeast(1) }) },
    "Target met: 1 post, exactly the target of at least 1.",
    "Målet nått: 1 inlägg, precis målet på minst 1.",
  ],
  [
    "a miss that usual rounding would hide gets as many decimals as it needs",
    { point: point({ value: 0.02996, target: atLeast(0.03), verdict: "missed" }) },
    "Target missed: engagement rate by reach 2.996%, 0.004 percentage points short of the target of at least 3.000%.",
    "Målet inte nått: 2,996 % engagemang per räckvidd, 0,004 procentenheter under målet på minst 3,000 %.",
  ],
  [
    "at most, met",
    { ...visits, point: point({ value: 90, target: atMost(100) }) },
    "Target met: 90 visits from social media, 10 below the target of at most 100.",
    "Målet nått: 90 besök från sociala medier, 10 under målet på högst 100.",
  ],
  [
    "at most, missed",
    { ...visits, point: point({ value: 120, target: atMost(100), verdict: "missed" }) },
    "Target missed: 120 visits from social media, 20 above the target of at most 100.",
    "Målet inte nått: 120 besök från sociala medier, 20 över målet på högst 100.",
  ],
  [
    "a range, met",
    { metric: "posts-per-week", unit: "per-week", point: point({ value: 3.4, target: between(3, 4) }) },
    "Target met: 3.4 posts per week, within the target of 3.0 to 4.0.",
    "Målet nått: 3,4 inlägg per vecka, inom målet på 3,0 till 4,0.",
  ],
  [
    "a range, missed below",
    {
      metric: "posts-per-week",
      unit: "per-week",
      point: point({ value: 2.5, target: between(3, 4), verdict: "missed" }),
    },
    "Target missed: 2.5 posts per week, 0.5 below the target of 3.0 to 4.0.",
    "Målet inte nått: 2,5 inlägg per vecka, 0,5 under målet på 3,0 till 4,0.",
  ],
  [
    "a range, missed above",
    {
      metric: "posts-per-week",
      unit: "per-week",
      point: point({ value: 6, target: between(3, 4), verdict: "missed" }),
    },
    "Target missed: 6.0 posts per week, 2.0 above the target of 3.0 to 4.0.",
    "Målet inte nått: 6,0 inlägg per vecka, 2,0 över målet på 3,0 till 4,0.",
  ],
  [
    "partial, one channel late",
    {
      ...posts,
      waiting: [late],
      point: point({ value: 14, target: atLeast(16), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: LinkedIn is read in up to 24 November. So far 14 posts; the target is at least 16 for the whole month.",
    "Ingen bedömning än: LinkedIn är inläst till och med 24 november. Hittills 14 inlägg; målet är minst 16 för hela månaden.",
  ],
  [
    "partial, one of several pages on one platform is called by its own name",
    {
      ...posts,
      channels: [facebook, shop],
      waiting: [{ channel: shop, coverage: "partial", through: "2026-11-24", rows: null, unnamed: null }],
      point: point({ value: 14, target: atLeast(16), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: Nordcykel Borås is read in up to 24 November. So far 14 posts; the target is at least 16 for the whole month.",
    "Ingen bedömning än: Nordcykel Borås är inläst till och med 24 november. Hittills 14 inlägg; målet är minst 16 för hela månaden.",
  ],
  [
    "partial, two channels missing, no value",
    {
      ...posts,
      waiting: [
        { channel: facebook, coverage: "none", through: null, rows: null, unnamed: null },
        { channel: linkedin, coverage: "none", through: null, rows: null, unnamed: null },
      ],
      point: point({ value: null, target: atLeast(16), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: Facebook and LinkedIn are not read in for November. The target is at least 16 for the whole month.",
    "Ingen bedömning än: Facebook och LinkedIn är inte inlästa för november. Målet är minst 16 för hela månaden.",
  ],
  [
    "partial, because too few of the counted comments are in the files",
    {
      ...posts,
      waiting: [
        { channel: facebook, coverage: "partial", through: null, rows: { read: 412, of: 1530 }, unnamed: null },
      ],
      point: point({ value: 14, target: atLeast(16), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: 412 of 1,530 comments on Facebook are read in. So far 14 posts; the target is at least 16 for the whole month.",
    "Ingen bedömning än: 412 av 1 530 kommentarer på Facebook är inlästa. Hittills 14 inlägg; målet är minst 16 för hela månaden.",
  ],
  [
    "partial, because posts have no message type yet",
    {
      ...posts,
      channels: [facebook, linkedin],
      waiting: [
        { channel: facebook, coverage: "partial", through: null, rows: null, unnamed: 3 },
        { channel: linkedin, coverage: "partial", through: null, rows: null, unnamed: 1 },
      ],
      point: point({ value: 4, target: atLeast(6), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: no kind of message is chosen yet for 4 posts in November. So far 4 posts; the target is at least 6 for the whole month.",
    "Ingen bedömning än: ingen sort är vald ännu för 4 inlägg i november. Hittills 4 inlägg; målet är minst 6 för hela månaden.",
  ],
  [
    "a quarter that only waits for message types is not said to be read in badly",
    {
      ...posts,
      point: point({
        value: 4,
        target: atLeast(6),
        verdict: "partial",
        coverage: "complete",
        quarter: {
          quarter: "2026-Q4",
          value: 12,
          target: atLeast(18),
          verdict: "partial",
          coverage: "partial",
          through: null,
          counted: 12,
          of: 12,
          unknown: null,
          unnamed: 1,
        },
      }),
    },
    "No verdict yet: no kind of message is chosen yet for 1 post in October–December 2026. So far 12 posts; the target is at least 18 for the whole quarter. The quarter October–December 2026 is judged as a whole, since a single month has too little to go by.",
    "Ingen bedömning än: ingen sort är vald ännu för 1 inlägg i oktober–december 2026. Hittills 12 inlägg; målet är minst 18 för hela kvartalet. Kvartalet oktober–december 2026 bedöms som en helhet, eftersom en enskild månad har för lite att gå på.",
  ],
  [
    "no post of the message types known yet",
    {
      ...posts,
      waiting: [{ channel: facebook, coverage: "partial", through: null, rows: null, unnamed: 14 }],
      point: point({
        value: null,
        target: atLeast(6),
        verdict: "no-data",
        coverage: "partial",
        unknown: "types-not-chosen",
      }),
    },
    "No verdict yet: no kind of message is chosen yet for 14 posts in November. The target is at least 6.",
    "Ingen bedömning än: ingen sort är vald ännu för 14 inlägg i november. Målet är minst 6.",
  ],
  [
    "partial, posts without a message type beside a channel that is not read in to its end",
    {
      ...posts,
      channels: [facebook, linkedin],
      waiting: [
        { channel: facebook, coverage: "partial", through: null, rows: null, unnamed: 3 },
        { ...late, unnamed: 1 },
      ],
      point: point({ value: 4, target: atLeast(6), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: LinkedIn is read in up to 24 November. So far 4 posts; the target is at least 6 for the whole month.",
    "Ingen bedömning än: LinkedIn är inläst till och med 24 november. Hittills 4 inlägg; målet är minst 6 för hela månaden.",
  ],
  [
    "partial, channels late by different days",
    {
      ...posts,
      channels: [facebook, linkedin],
      waiting: [late, { channel: facebook, coverage: "none", through: null, rows: null, unnamed: null }],
      point: point({ value: 14, target: atLeast(16), verdict: "partial", coverage: "partial" }),
    },
    "No verdict yet: 2 of 2 channels are not read in to the end of November. So far 14 posts; the target is at least 16 for the whole month.",
    "Ingen bedömning än: 2 av 2 kanaler är inte inlästa till slutet av november. Hittills 14 inlägg; målet är minst 16 för hela månaden.",
  ],
  [
    "already met",
    {
      ...posts,
      point: point({
        value: 18,
        target: atLeast(16),
        verdict: "already-met",
        coverage: "partial",
        through: "2026-11-24",
      }),
    },
    "Target already met: 18 posts, although November is read in up to 24 November. The target is at least 16 for the whole month.",
    "Målet redan nått: 18 inlägg, fast november är inläst till och med 24 november. Målet är minst 16 för hela månaden.",
  ],
  [
    "no data",
    {
      ...visits,
      point: point({ value: null, target: atLeast(2000), verdict: "no-data", coverage: "none", unknown: "not-read" }),
    },
    "Cannot be judged: no file from Facebook has been imported for November. That does not mean zero.",
    "Kan inte bedömas: ingen fil från Facebook är inläst för november. Det betyder inte noll.",
  ],
  [
    "no data of its own, in a file over several months",
    {
      ...visits,
      waiting: [
        {
          channel: facebook,
          coverage: "none",
          through: null,
          rows: null,
          unnamed: null,
          across: { from: "2026-09-03", through: "2026-12-02" },
        },
      ],
      point: point({ value: null, target: atLeast(2000), verdict: "no-data", coverage: "none", unknown: "not-read" }),
    },
    "Cannot be judged: the file from Facebook covers 3 September 2026 – 2 December 2026 as one piece, which cannot be split into months. Export November by itself.",
    "Kan inte bedömas: filen från Facebook gäller 3 september 2026 – 2 december 2026 i ett stycke och kan inte delas upp på månader. Exportera november för sig.",
  ],
  [
    "platforms that count differently",
    {
      metric: "views",
      unit: "count",
      channels: [facebook, linkedin],
      point: point({ value: null, target: atLeast(9), verdict: "no-data", unknown: "several-platforms" }),
    },
    "Cannot be judged: Facebook and LinkedIn count this differently, so their numbers cannot be added.",
    "Kan inte bedömas: Facebook och LinkedIn räknar på olika sätt, så siffrorna går inte att lägga ihop.",
  ],
  [
    "no channel supplies it",
    { point: point({ value: null, verdict: "no-data", unknown: "not-supplied" }) },
    "Cannot be judged: no channel in this goal reports what the number needs.",
    "Kan inte bedömas: ingen kanal i målet redovisar det som måttet behöver.",
  ],
  [
    "nothing to divide by",
    { point: point({ value: null, verdict: "no-data", unknown: "nothing-to-divide" }) },
    "Cannot be judged: November is read in, but there was nothing to divide by.",
    "Kan inte bedömas: november är inläst, men det fanns inget att dela med.",
  ],
  [
    "numbers outside any covered month",
    { ...posts, point: point({ value: 3, target: atLeast(16), verdict: "no-data", coverage: "none" }) },
    "Cannot be judged: no file covers November. What was read gives 3 posts, which may not be all.",
    "Kan inte bedömas: ingen fil täcker november. Det som är inläst ger 3 inlägg, men det kan fattas något.",
  ],
  [
    "too close to call",
    { point: point({ verdict: "too-close", value: 0.031 }) },
    "Too close to call: engagement rate by reach 3.1%. The target of at least 3.0% lies within the uncertainty of the estimate.",
    "För nära målet för att avgöra: 3,1 % engagemang per räckvidd. Målet på minst 3,0 % ligger inom skattningens osäkerhet.",
  ],
  [
    "before the first target",
    { ...posts, point: point({ value: 18, target: null, verdict: null }) },
    "No target for November yet: 18 posts.",
    "Inget mål för november än: 18 inlägg.",
  ],
  [
    "before the first target, nothing read",
    { ...posts, point: point({ value: null, target: null, verdict: null, coverage: "none" }) },
    "No target for November yet, and no number.",
    "Inget mål för november än, och ingen siffra.",
  ],
];

/** The words on the page; hard spaces as plain ones. */
function read(language: Language, goal: Partial<GoalMonth>): string {
  const { container, unmount } = inLanguage(
    language,
    <Sentence goal={goalMonth(goal)} wrap={(words) => <p>{words}</p>} />,
  );
  const text = (container.querySelector("p")?.textContent ?? "").replaceAll("\u00a0", " ");
  unmount();
  return text;
}

describe("the sentence of a goal's month", () => {
  test.each(cases)("%s", (_name, goal, en, sv) => {
    expect(read("en", goal)).toBe(en);
    expect(read("sv", goal)).toBe(sv);
  });

  test.each(metrics.map((metric) => metric.id))("%s has words of its own in both languages", (metric) => {
    const goal = { metric, unit: "count", point: point({ value: 12, target: atLeast(10) }) } as const;
    for (const language of ["en", "sv"] as const) {
      const text = read(language, goal);
      expect(text).toContain("12");
      expect(text).not.toMatch(/[{}]|phrase/);
      expect(text).not.toContain(metric.includes("-") ? metric : "{");
    }
  });

  test("the printed gap is the difference of the printed figures", () => {
    const text = read("en", { point: point({ value: 0.03164, target: atLeast(0.0294) }) });
    expect(text).toContain("3.2%, 0.3 percentage points above the target of at least 2.9%");
  });
});
