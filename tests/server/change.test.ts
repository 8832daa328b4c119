// Why a number changed: whatever the files hold, the parts add up to the change that the months show.
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import { goalChange } from "../../server/views/change.ts";
import { monthValues } from "../../server/views/month-values.ts";
import { readWorld, resolveScope } from "../../server/views/world.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { addMonths } from "../../shared/period.ts";
import { page, post, posts, site, web } from "./made-drafts.ts";
import { madeFile, type MadeFile, madeInstance, spooled } from "./made-files.ts";
import { everyGoal } from "./shown.ts";
import { runs } from "../properties.ts";

let instance: ReturnType<typeof madeInstance> | null = null;
afterEach(() => instance?.close());

async function read(files: readonly MadeFile[], observedOn = "2026-05-30") {
  instance?.close();
  const made = madeInstance(files);
  instance = made;
  saveStrategy(made.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  for (const index of files.keys())
    await runImport(made, spooled(index), {
      mode: "import",
      answers: { observedOn },
      acceptRejects: true,
      sample: false,
      actor: "",
    });
  return readWorld(made.db.reader, made.db.personKey);
}

const changeOf = async (files: readonly MadeFile[], metric: string, month = "2026-02") =>
  goalChange(await read(files), metric, month, null) ?? expect.fail("no goal");

const january = { from: "2026-01-01", to: "2026-02-01" };
const february = { from: "2026-02-01", to: "2026-03-01" };

test("every split of every metric adds up to the change", async () => {
  let splits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(madeFile, { minLength: 2, maxLength: 6 }), async (files) => {
      const world = await read(files);
      for (const metric of metrics) {
        const { id } = metric;
        for (const month of ["2026-01", "2026-02"]) {
          const change = goalChange(world, id, month, addMonths(month, month === "2026-01" ? 1 : -1));
          const [shown] = monthValues(world, metric, resolveScope(world, metric, {}, null), [month], "judged");
          const value = shown?.value ?? null;
          expect(change?.after.value, `${id} in ${month}`).toEqual(value === null ? null : expect.closeTo(value, 9));
          for (const { parts, others } of change?.splits ?? []) {
            splits++;
            const all = [...parts, ...(others === null ? [] : [others])];
            const sum = all.reduce((total, part) => total + part.mix + part.performance, 0);
            expect(sum, `${id} in ${month}`).toBeCloseTo(change?.change ?? Number.NaN, 9);
          }
        }
      }
    }),
    { numRuns: runs(40) },
  );
  // By chance some months have none; not nearly all.
  expect(splits).toBeGreaterThan(10);
});

test("a rate: how much Facebook did better, and how much it grew", async () => {
  const tube = { platform: "instagram", nativeId: "2", name: "Beta" } as const;
  const of = (
    channel: typeof page | typeof tube,
    month: string,
    reactionsOf: number,
    reach: number,
    span: typeof january,
  ) =>
    posts(
      [
        post(
          `${channel.nativeId}${month}`,
          `${month}-10`,
          { reactions: reactionsOf, comments: 0, shares: 0, reach },
          channel,
        ),
      ],
      span,
      channel,
    );
  // January: Facebook 30 of 1,000 (3 %), Instagram 50 of 1,000 (5 %): 4 %. February: 40 of 1,000 (4 %), 150 of 3,000 (5 %): 4.75 %.
  const change = await changeOf(
    [
      of(page, "2026-01", 30, 1000, january),
      of(tube, "2026-01", 50, 1000, january),
      of(page, "2026-02", 40, 1000, february),
      of(tube, "2026-02", 150, 3000, february),
    ],
    "engagement-rate-by-reach",
  );
  expect(change.change).toBeCloseTo(0.0075, 12);
  const [split] = change.splits;
  const facebook = split?.parts.find(({ name }) => name === "Alfa");
  const instagram = split?.parts.find(({ name }) => name === "Beta");
  // Facebook's mean weight .375 × one point; its weight fell by .25 and its mean rate, 3.5 %, lies .875 points under the midway rate of 4.375 %.
  expect(facebook?.performance).toBeCloseTo(0.375 * 0.01, 12);
  expect(facebook?.mix).toBeCloseTo(0.25 * 0.00875, 12);
  // Instagram did as before; its weight rose by .25 and it lies .625 points over the midway rate.
  expect(instagram?.performance).toBeCloseTo(0, 12);
  expect(instagram?.mix).toBeCloseTo(0.25 * 0.00625, 12);
});

test("a total of visits: a shorter month is told from less busy days", async () => {
  const facebook = { source: "facebook.com", medium: "referral" };
  const change = await changeOf(
    [
      web("source-medium", [[facebook, 310, january]], january),
      web("source-medium", [[facebook, 252, february]], february),
    ],
    "sessions-from-social",
  );
  expect(change).toMatchObject({ change: -58, reason: null });
  // 10 a day in January, 9 in February: one less a day over 29.5 days, and three days fewer at 9.5.
  expect(change.splits[0]?.parts).toMatchObject([{ name: site.name, performance: -29.5, mix: -28.5 }]);
});

test.each([
  ["interactions-per-post-median", "median"],
  ["people-who-replied", "people"],
  ["relevant-share", "sample"],
])("%s has no parts: %s", async (metric, reason) => {
  expect(await changeOf([posts([post("a", "2026-01-10", { reactions: 1 })], january)], metric)).toMatchObject({
    reason,
    splits: [],
  });
});

test("a month that is not whole is not explained", async () => {
  const half = { from: "2026-02-01", to: "2026-02-16" };
  const files = [
    posts([post("a", "2026-01-10", { reactions: 4 })], january),
    posts([post("b", "2026-02-10", { reactions: 9 })], half),
  ];
  expect(await changeOf(files, "reactions")).toMatchObject({ change: 5, reason: "not-whole", splits: [] });
});
