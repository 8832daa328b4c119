// The frozen model and the unaudited estimate: what they may be learnt from, and what they may do to a number.
import { expect, test } from "vitest";
import type { Explained, LearntMonth } from "../../../server/routes/learned.ts";
import { company, companyForEach, madeMonth, truth } from "./company.ts";

companyForEach();

const [january, february] = ["2026-01", "2026-02"];
const storedGuesses = () =>
  company.instance.db.reader.prepare("SELECT audit_id, key, guess FROM audit_guesses ORDER BY audit_id, key").all();

/** January audited without a model, so that February's audit has one with a known worth. */
async function twoMonths() {
  await company.comments(january, "2026-02-02", madeMonth(january, 60, 140));
  await company.comments(february, "2026-03-02", madeMonth(february, 80, 220, "d"));
  await company.post("/audits", { month: january, size: 80 });
  await company.rateAll("audit", january, truth);
}

test("a first audit has nothing to learn from and goes by its labels alone; the next one is narrowed by the model", async () => {
  await twoMonths();
  const first = await company.page(january);
  expect(first.audit?.model).toBeNull();
  expect(first.estimate).toMatchObject({ method: "labels", lambda: 0 });
  await company.post("/audits", { month: february, size: 80 });
  await company.rateAll("audit", february, truth);
  const { audit, estimate } = await company.page(february);
  expect(audit?.model).toMatchObject({ ratings: 80, helps: true });
  expect(estimate?.method).toBe("difference");
  expect(estimate?.share).toBeGreaterThan(80 / 300 - 0.06);
  expect(estimate?.share).toBeLessThan(80 / 300 + 0.06);
  const width = (each: typeof estimate) => (each?.high ?? 0) - (each?.low ?? 0);
  expect(width(estimate)).toBeLessThan(width(first.estimate) * 0.75);
});

test("the guesses are frozen at the start: no answer of the audit and none after it moves them", async () => {
  await twoMonths();
  await company.post("/audits", { month: february, size: 80 });
  const before = storedGuesses();
  await company.rateAll("audit", february, truth);
  await company.rateAll("teach", february, () => "relevant", 20);
  expect(storedGuesses()).toEqual(before);
  expect(before).toHaveLength(500);
});

test("a comment that was taught with is guessed by a model that has not seen its rating", async () => {
  // Everyone of them says the same, and the rater contradicts the truth on a few: a model that had seen those would agree with the rater.
  await twoMonths();
  const taught = await company.rateAll("teach", february, (item) => truth(item), 30);
  const odd = taught[0] ?? expect.fail();
  const wrong = truth(odd) === "relevant" ? "not-relevant" : "relevant";
  await company.rate("teach", february, { ...odd, pass: 1 }, wrong);
  await company.post("/audits", { month: february, size: 80 });
  const guess = company.instance.db.reader
    .prepare("SELECT guess FROM audit_guesses WHERE key = ?")
    .pluck()
    .get(odd.key) as number;
  if (wrong === "relevant") expect(guess).toBeLessThan(0.5);
  else expect(guess).toBeGreaterThan(0.5);
});

test("comments that come after the start get the mean guess, so that the model still helps", async () => {
  await twoMonths();
  await company.post("/audits", { month: february, size: 80 });
  await company.rateAll("audit", february, truth);
  await company.comments(february, "2026-03-03", madeMonth(february, 5, 15, "late"));
  await company.rateAll("audit", february, truth);
  expect((await company.page(february)).estimate).toMatchObject({ method: "difference", of: 320 });
});

test("the unaudited estimate is on the page of the model, never a number of the month; without ratings there is none", async () => {
  await company.comments(january, "2026-02-02", madeMonth(january, 60, 140));
  await company.comments(february, "2026-03-02", madeMonth(february, 80, 220, "d"));
  const model = (month: string) => company.get<LearntMonth>(`/relevance/model?month=${month}`);
  expect(await model(february)).toMatchObject({ ratings: 0, unaudited: null, correlation: null });
  await company.post("/audits", { month: january, size: 80 });
  await company.rateAll("audit", january, truth);
  const learnt = await model(february);
  expect(learnt.ratings).toBe(80);
  expect(learnt.correlation).toBeGreaterThan(0.5);
  expect(learnt.unaudited).toBeGreaterThan(80 / 300 - 0.1);
  expect(learnt.unaudited).toBeLessThan(80 / 300 + 0.1);
  expect(learnt.examples.most.map(truth)).toEqual(Array(5).fill("relevant"));
  expect((await company.page(february)).estimate).toBeNull();
});

test("a model that cannot tell the two kinds apart gives no unaudited estimate", async () => {
  await company.comments(january, "2026-02-02", madeMonth(january, 60, 140));
  let nth = 0;
  await company.post("/audits", { month: january, size: 80 });
  await company.rateAll("audit", january, () => ((nth += 1) % 2 === 0 ? "relevant" : "not-relevant"));
  const { unaudited } = await company.get<LearntMonth>(`/relevance/model?month=${january}`);
  expect(unaudited).toBeNull();
});

test("a guess is explained by its words, but not of a comment that the audit has yet to ask", async () => {
  await twoMonths();
  const rows = madeMonth(february, 80, 220, "d");
  const [hit] = rows.filter(({ text }) => /batteri/i.test(text));
  const path = `/relevance/explain?month=${february}&channel=facebook:nordcykel&key=${hit?.id}`;
  const { guess, reasons } = await company.get<Explained>(path);
  expect(guess).toBeGreaterThan(0.5);
  expect(reasons.slice(0, 3).some(({ by, word, adds }) => adds > 0 && (by === "seeds" || /batteri/.test(word)))).toBe(
    true,
  );
  await company.post("/audits", { month: february, size: 300 });
  await company.get(path, 409);
  await company.rateAll("audit", february, truth);
  await company.get(path);
});

test("teaching asks what the model doubts, and asks a tenth again later", async () => {
  await company.comments(january, "2026-02-02", madeMonth(january, 60, 140));
  const first = await company.next("teach", january);
  expect(first.items.map(({ guess }) => guess)).toEqual(Array(10).fill(null));
  expect(new Set(first.items.slice(0, 4).map(truth)).size).toBe(2);
  const asked = await company.rateAll("teach", january, truth, 110);
  const again = asked.filter(({ pass }) => pass === 2);
  expect(again.length).toBeGreaterThan(0);
  for (const { key } of again) {
    const [before, after] = asked.flatMap((item, at) => (item.key === key ? at : []));
    expect((after as number) - (before as number)).toBeGreaterThanOrEqual(20);
  }
  expect((await company.page(january)).taught.rated).toBe(110 - again.length);
});
