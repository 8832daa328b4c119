// The audit by its own door: what is drawn, what counts, and what must not count.
import { expect, test } from "vitest";
import { undoImport } from "../../../server/db/imports.ts";
import { bumpRevision } from "../../../server/db/revision.ts";
import { metricRows } from "../../../server/views/metrics.ts";
import { progressRows } from "../../../server/views/progress.ts";
import { writeSettings } from "../../../server/db/settings.ts";
import { readWorld } from "../../../server/views/world.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { auditOrder } from "../../../shared/relevance/choose.ts";
import type { AuditAnswer } from "../../../shared/relevance/estimate.ts";
import { facebookCsv, februaryName, februaryRows } from "../samples.ts";
import { company, companyForEach, madeMonth, truth } from "./company.ts";

companyForEach();

const month = "2026-01";
const world = () => readWorld(company.instance.db.reader, company.instance.db.personKey);
const metric = () => metricRows(world(), [metricById("relevant-share") ?? expect.fail()], month, month, false)[0];
const goal = () => progressRows(world(), month)[0];
const seedOf = () =>
  company.instance.db.reader.prepare("SELECT seed FROM audits ORDER BY id DESC").pluck().get() as string;
const begin = (size?: number, of = month) =>
  company.post("/audits", { month: of, ...(size === undefined ? {} : { size }) });

test("21 relevant of 100 audited out of 600 give the reference interval, in the page, the metric and the goal", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 180, 420));
  expect(metric()).toMatchObject({ value: null, unknown: "not-audited", counted: 0, of: 600 });
  await begin(100);
  let rated = 0;
  const first = new Map<string, AuditAnswer>();
  await company.rateAll("audit", month, ({ key, pass }) => {
    if (pass === 2) return first.get(key) as AuditAnswer;
    first.set(key, (rated += 1) <= 21 ? "relevant" : "not-relevant");
    return first.get(key) as AuditAnswer;
  });
  // evaluation/test_vectors.json, wilson95_fpc "21/100 of 600".
  const interval = { low: expect.closeTo(0.14665276014940112, 12), high: expect.closeTo(0.2913674584508479, 12) };
  const { estimate, audit } = await company.page(month);
  expect(estimate).toMatchObject({ share: 0.21, ...interval, method: "labels", sampled: 100, of: 600 });
  expect(audit).toMatchObject({ size: 100, wanted: 100, answered: 100, finished: true, late: 0, outdated: false });
  expect(metric()).toMatchObject({ value: 0.21, interval, counted: 100, of: 600, coverage: "complete" });
  expect(goal()).toMatchObject({ value: 0.21, now: 0.21, interval, verdict: "missed" });
});

test("the sample is the beginning of the order that the stored seed gives, whatever the order of the files", async () => {
  const rows = madeMonth(month, 30, 90);
  await company.comments(month, "2026-02-02", rows.slice(60));
  await company.comments(month, "2026-02-02", rows.slice(0, 60));
  await begin(40);
  const asked = (await company.rateAll("audit", month, truth)).filter(({ pass }) => pass === 1);
  const names = rows.map(({ id }) => `facebook:nordcykel ${id}`);
  expect(asked.map(({ channel, key }) => `${channel.key} ${key}`)).toEqual(auditOrder(names, seedOf()).slice(0, 40));
  await company.post("/audits", { month }, 409);
});

test("an audit has a rater's name, given or that of the settings, or does not begin", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 10, 20));
  writeSettings(company.instance.db.writer, { actor: "" });
  bumpRevision(company.instance.db.writer);
  const refused = { month, size: 10 };
  await company.post("/audits", refused, 422);
  await company.post("/audits", { ...refused, rater: "  " }, 422);
  expect((await company.page(month)).audit).toBeNull();
  await company.post("/audits", { ...refused, rater: " Granskare 2 " });
  expect((await company.page(month)).audit).toMatchObject({ rater: "Granskare 2" });
});

test("until the sample is rated to its end there is no value, but what is there is shown", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(50);
  await company.rateAll("audit", month, truth, 30);
  const { estimate, audit, change } = await company.page(month);
  expect(audit).toMatchObject({ finished: false, wanted: 50 });
  expect(estimate?.sampled).toBe(audit?.answered);
  expect(change).toBeNull();
  expect(metric()).toMatchObject({ value: null, unknown: "audit-unfinished", counted: audit?.answered, of: 200 });
  expect(goal()).toMatchObject({ value: null, verdict: "no-data" });
});

test("skipped and unsure comments stay in the sample and widen the interval to both sides", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(60);
  let nth = 0;
  const answers = await company.rateAll("audit", month, (item) =>
    item.pass === 2 ? "skipped" : (nth += 1) <= 6 ? (nth % 2 === 0 ? "skipped" : "unsure") : truth(item),
  );
  const relevant = answers
    .filter((item) => item.pass === 1)
    .slice(6)
    .filter((item) => truth(item) === "relevant").length;
  const { estimate } = await company.page(month);
  expect(estimate).toMatchObject({ sampled: 60, open: 6, share: expect.closeTo((relevant + 3) / 60, 10) });
  expect(estimate?.low).toBeLessThan(relevant / 60);
  expect(estimate?.high).toBeGreaterThan((relevant + 6) / 60);
});

test("up to 60 comments all are asked, and then nothing is estimated", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 12, 28));
  await begin(10);
  expect((await company.page(month)).audit?.wanted).toBe(40);
  await company.rateAll("audit", month, truth);
  const shown = metric();
  expect(shown).toMatchObject({ value: 0.3, counted: 40, of: 40 });
  expect(shown).not.toHaveProperty("interval");
  expect(goal()).toMatchObject({ verdict: "met" });
});

test("emoji, tagged friends and empty comments are counted apart, and our own are in nothing", async () => {
  await company.comments(month, "2026-02-02", [
    { id: "e1", text: "😍😍", day: "2026-01-03" },
    { id: "e2", text: "@Anna Berg", day: "2026-01-03" },
    { id: "e3", text: "@anna", day: "2026-01-03" },
    { id: "e4", text: "Tack för batteriet!", day: "2026-01-03" },
    { id: "e5", text: "Vi svarar strax", day: "2026-01-03", author: "Nordcykel" },
    { id: "e6", text: "Från en annan månad", day: "2025-12-31" },
  ]);
  const { classes } = await company.page(month);
  expect(classes).toEqual({ text: 2, "emoji-only": 1, "tag-a-friend": 1, empty: 0, "not-kept": 0 });
  await begin();
  const asked = await company.rateAll("audit", month, truth);
  expect(asked.map(({ key }) => key).toSorted()).toEqual(["e2", "e4"]);
});

test("teaching is never counted: 30 relevant answers in the teach queue leave the month unaudited", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await company.rateAll("teach", month, () => "relevant", 30);
  expect(metric()).toMatchObject({ value: null, unknown: "not-audited" });
  expect((await company.page(month)).taught).toMatchObject({ relevant: expect.any(Number), notRelevant: 0 });
  await begin(60);
  await company.rateAll("audit", month, () => "not-relevant");
  expect((await company.page(month)).estimate).toMatchObject({ share: 0, method: "labels", sampled: 60 });
});

test("the queues do not mix: an audited comment is never asked for teaching, and neither takes the other's questions", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 30, 60));
  await begin(70);
  const { items } = await company.next("audit", month);
  await company.rate("teach", month, items[0] ?? expect.fail(), "relevant", {}, 409);
  const taught = await company.rateAll("teach", month, truth);
  expect(taught.filter(({ pass }) => pass === 1)).toHaveLength(20);
  await company.rate("audit", month, taught[0] ?? expect.fail(), "relevant", {}, 409);
  const audited = await company.rateAll("audit", month, truth);
  const keys = new Set(audited.map(({ key }) => key));
  expect(taught.filter(({ key }) => keys.has(key))).toEqual([]);
});

test("comments that come late take their places: the audit asks for those of them that fall into the sample, and no more", async () => {
  const rows = madeMonth(month, 60, 140);
  await company.comments(month, "2026-02-02", rows.slice(0, 180));
  await begin(60);
  const first = await company.rateAll("audit", month, truth);
  const before = metric();
  await company.comments(month, "2026-03-20", rows.slice(180));
  const order = auditOrder(
    rows.map(({ id }) => `facebook:nordcykel ${id}`),
    seedOf(),
  );
  const late = order.slice(0, 60).filter((name) => rows.slice(180).some(({ id }) => name.endsWith(id)));
  const { audit, estimate } = await company.page(month);
  expect(audit).toMatchObject({ wanted: 60, late: late.length, finished: late.length === 0 });
  // Where the newcomers begin the order, nothing of it is answered yet.
  expect(estimate?.of ?? null).toBe(late.includes(order[0] as string) ? null : 200);
  // What was known at the cut-off is judged as before.
  expect(goal()).toMatchObject({ value: before?.value, interval: before?.interval, of: 180 });
  const asked = await company.rateAll("audit", month, truth);
  expect(asked.filter(({ pass }) => pass === 1).map(({ channel, key }) => `${channel.key} ${key}`)).toEqual(late);
  const after = await company.page(month);
  expect(after.audit?.finished).toBe(true);
  // Those that the newcomers pushed out of the first 60 were rated too: the whole answered beginning counts.
  const answered = new Set([...first, ...asked].map(({ channel, key }) => `${channel.key} ${key}`));
  const sampled = order.findIndex((name) => !answered.has(name));
  expect(sampled).toBeGreaterThanOrEqual(60);
  expect(after.estimate).toMatchObject({ sampled, of: 200 });
});

test("an import that is undone takes its comments out, calls for no others, and brings the answers back when it returns", async () => {
  const rows = madeMonth(month, 60, 140);
  await company.comments(month, "2026-02-02", rows.slice(0, 150));
  const importId = await company.comments(month, "2026-02-02", rows.slice(150));
  await begin(80);
  await company.rateAll("audit", month, truth);
  const before = await company.page(month);
  undoImport(company.instance.db.writer, importId, "2026-06-15T09:00:00Z");
  const without = await company.page(month);
  expect(without.estimate?.of).toBe(150);
  expect(without.audit).toMatchObject({ finished: true, wanted: without.estimate?.sampled });
  expect((await company.next("audit", month)).items).toEqual([]);
  await company.comments(month, "2026-02-02", rows.slice(150));
  expect((await company.page(month)).estimate).toEqual(before.estimate);
});

test("a channel that turns out to have an id keeps its sample and its answers", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(80);
  const first = await company.rateAll("audit", month, truth, 30);
  const before = await company.page(month);
  await company.file(februaryName, facebookCsv(februaryRows(3)), "2026-03-05");
  const after = await company.page(month);
  expect(after.estimate).toEqual(before.estimate);
  expect(after.audit).toMatchObject({ answered: before.audit?.answered, wanted: 80, late: 0 });
  const { items } = await company.next("audit", month);
  expect(items[0]?.channel.key).toBe("facebook:200001");
  expect(first.map(({ key }) => key)).not.toContain(items.find(({ pass }) => pass === 1)?.key);
  await company.rateAll("audit", month, truth);
  expect(metric()).toMatchObject({ counted: 80, of: 200 });
});

test("words that are removed after the audit leave its number as it was", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(80);
  await company.rateAll("audit", month, truth);
  const before = metric();
  company.instance.db.writer.exec("UPDATE comment_readings SET text = '', text_kept = 0");
  bumpRevision(company.instance.db.writer);
  expect(metric()).toEqual(before);
  const { classes, estimate } = await company.page(month);
  expect(classes).toMatchObject({ text: 200, "not-kept": 0 });
  expect(estimate).toMatchObject({ sampled: 80, of: 200 });
});

test("months of a goal on one channel are judged by that channel's part of the sample", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await company.comments(month, "2026-02-02", madeMonth(month, 40, 10, "i"), "instagram:nordcykel");
  await begin(120);
  await company.rateAll("audit", month, truth);
  const shares = metricRows(world(), [metricById("relevant-share") ?? expect.fail()], month, month, true);
  const [facebook, instagram] = shares;
  expect(facebook?.of).toBe(200);
  expect(instagram?.of).toBe(50);
  expect((facebook?.counted ?? 0) + (instagram?.counted ?? 0)).toBe(120);
  expect(instagram?.value).toBeGreaterThan(facebook?.value ?? 1);
  const width = (row: typeof facebook) => (row?.interval?.high ?? 0) - (row?.interval?.low ?? 0);
  expect(width(instagram)).toBeGreaterThan(width(metric()));
});

test("answers can be taken back, one after the other, and the question comes again", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 30, 60));
  await begin(70);
  const rated = await company.rateAll("audit", month, truth, 3);
  const undo = () => company.post<{ item: unknown; progress: unknown }>("/ratings/undo", { queue: "audit", month });
  expect(await undo()).toMatchObject({ item: { key: rated[2]?.key }, progress: { done: 2 } });
  expect(await undo()).toMatchObject({ item: { key: rated[1]?.key }, progress: { done: 1 } });
  expect((await company.next("audit", month)).items.slice(0, 2).map(({ key }) => key)).toEqual(
    rated.slice(1).map(({ key }) => key),
  );
  await company.rate("audit", month, rated[1] ?? expect.fail(), "unsure");
  expect((await company.page(month)).estimate).toMatchObject({ sampled: 2, open: 1 });
  await undo();
  await undo();
  expect(await undo()).toMatchObject({ item: null, progress: { done: 0 } });
});

test("a tenth comes again, blind and at least 20 ratings later; it shows agreement and moves nothing", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(100);
  const asked = await company.rateAll("audit", month, (item) => (item.pass === 2 ? "unsure" : truth(item)));
  const again = asked.filter(({ pass }) => pass === 2);
  expect(asked).toHaveLength(100 + again.length);
  expect(again.length).toBeGreaterThan(0);
  for (const { key } of again) {
    const [first, second] = asked.flatMap((item, at) => (item.key === key ? at : []));
    expect((second as number) - (first as number)).toBeGreaterThan(20);
  }
  const { estimate, agreement } = await company.page(month);
  expect(estimate).toMatchObject({ sampled: 100, open: 0 });
  expect(agreement.again).toMatchObject({ pairs: again.length, alike: 0 });
});

test("a second rater rates the same comments in the same order; the share stays the first one's", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await begin(60);
  const first = (await company.rateAll("audit", month, truth)).filter(({ pass }) => pass === 1);
  const { estimate } = await company.page(month);
  const second = await company.rateAll("audit", month, () => "not-relevant", 40, "Second");
  expect(second.map(({ key }) => key)).toEqual(first.slice(0, 40).map(({ key }) => key));
  const after = await company.page(month);
  expect(after.estimate).toEqual(estimate);
  const alike = first.slice(0, 40).filter((item) => truth(item) === "not-relevant").length / 40;
  expect(after.agreement.others).toEqual([{ rater: "Second", pairs: 40, alike, kappa: 0 }]);
});

test("topics that mean something else break the comparison, and the month may be audited anew", async () => {
  const february = "2026-02";
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await company.comments(february, "2026-03-02", madeMonth(february, 60, 140, "d"));
  await begin(60);
  await company.rateAll("audit", month, truth);
  await begin(60, february);
  await company.rateAll("audit", february, truth);
  expect((await company.page(february)).change).toMatchObject({ kind: "change", before: month });
  company.topics([{ id: "battery", name: "Batteri", words: ["batteri", "ladd", "räckvidd"] }], "2026-02");
  expect((await company.page(month)).audit?.outdated).toBe(false);
  expect((await company.page(february)).audit?.outdated).toBe(true);
  expect((await company.page(february)).estimate).not.toBeNull();
  await begin(60, february);
  expect((await company.page(february)).audit).toMatchObject({ outdated: false, answered: 0 });
  await company.rateAll("audit", february, truth);
  const { change, series } = await company.page(february);
  expect(change).toEqual({ kind: "unknown", before: month, why: "other-topics" });
  expect(series.at(-1)).toMatchObject({ month: february, breaks: true });
});

test("an audit is rated to its end by the topics that it began with", async () => {
  await company.comments(month, "2026-02-02", madeMonth(month, 30, 60));
  await begin(70);
  company.topics([
    { id: "battery", name: "Batteri", words: ["batteri", "ladd"], examples: ["Räcker batteriet?"] },
    { id: "weather", name: "Väder", words: ["väder"] },
  ]);
  const { topics, items } = await company.next("audit", month);
  expect(topics).toEqual([
    { id: "battery", name: "Batteri", description: "", examples: ["Räcker batteriet?"], counterExamples: [] },
  ]);
  await company.rate("audit", month, items[0] ?? expect.fail(), "relevant", { topics: ["weather"] }, 400);
  await company.rate("audit", month, items[0] ?? expect.fail(), "relevant");
  expect((await company.next("teach", month)).topics.map(({ id }) => id)).toEqual(["battery", "weather"]);
  const stored = company.instance.db.reader.prepare("SELECT topics, definition FROM ratings").get();
  expect(stored).toMatchObject({ topics: '["battery"]' });
});

test("by topic, channel and format, and nothing is said where too few were audited", async () => {
  company.topics([
    { id: "battery", name: "Batteri", words: ["batteri"] },
    { id: "charger", name: "Laddning", words: ["ladd"] },
  ]);
  await company.comments(month, "2026-02-02", madeMonth(month, 60, 140));
  await company.comments(month, "2026-02-02", madeMonth(month, 3, 5, "i"), "instagram:nordcykel");
  await begin(60);
  for (;;) {
    const { items } = await company.next("audit", month, undefined, 50);
    if (items.length === 0) break;
    for (const item of items) {
      const isBattery = /batteri/i.test(item.text ?? "");
      const answer = truth(item);
      await company.rate("audit", month, item, answer, {
        topics: answer === "relevant" ? [isBattery ? "battery" : "charger"] : [],
      });
    }
  }
  const page = await company.page(month);
  const [battery, charger] = page.byTopic;
  const sum = (battery?.share?.share ?? 0) + (charger?.share?.share ?? 0);
  expect(sum).toBeCloseTo(page.estimate?.share ?? 0, 10);
  const [facebook, instagram] = page.byChannel;
  expect(facebook).toMatchObject({ of: 200, share: { share: expect.any(Number) } });
  expect(instagram).toMatchObject({ of: 8, share: null });
  expect((instagram?.audited ?? 0) + (facebook?.audited ?? 0)).toBe(60);
  expect(page.byFormat).toMatchObject([{ name: null, of: 208 }]);
  await company.rate(
    "audit",
    month,
    (await company.next("teach", month)).items[0] ?? expect.fail(),
    "relevant",
    { topics: ["weather"] },
    400,
  );
});
