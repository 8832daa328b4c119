// The real thread answers what the same arithmetic answers here; what it holds, forgets and survives.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLearner, type Learner } from "../../../server/learning/learner.ts";
import { NotHeldError } from "../../../server/learning/not-held-error.ts";
import type { LoadedComment } from "../../../server/learning/portions.ts";
import { teachQueue } from "../../../shared/relevance/choose.ts";
import { explain, guessAll, guessUnseen, learn } from "../../../shared/relevance/classifier.ts";
import { buildCorpus } from "../../../shared/relevance/corpus.ts";
import { buildFeatures } from "../../../shared/relevance/features.ts";
import { readSeeds, seedScores } from "../../../shared/relevance/seeds.ts";
import { buildChild, buildEntries } from "../../build-child.ts";
import { madeComments } from "../../shared/relevance/comments.ts";

const { texts, labels } = madeComments(300);
const comments = [...texts, "😀", "Ladda på laddstolpen #elbil"].map((text, row) => ({ key: `comment ${row}`, text }));
const keys = comments.map(({ key }) => key);
const seeds = ["ladd", "snabb laddare"];
const rows = Array.from({ length: 90 }, (_, n) => n * 3 + (n % 3));
const rated = rows.map((row) => ({ key: keys[row] ?? "", label: labels[row] ?? 0 }));
const relevant = { target: "relevant", seeds, rated };

const features = buildFeatures(buildCorpus(comments.map(({ text }) => text)));
const material = { features, seeds: seedScores(features.corpus, readSeeds(seeds)) };
const inRows = { rows, labels: rated.map(({ label }) => label) };
const model = learn(material, inRows);
if (model === null) throw new Error("both classes are rated");
const guesses = guessAll(material, model);

let workerPath: string;
let dyingPath: string;
let learner: Learner;
beforeAll(async () => {
  ({ workerPath } = await buildEntries());
  dyingPath = await buildChild(join(import.meta.dirname, "dying-worker.ts"));
  learner = createLearner({ workerPath });
  await learner.load("1", comments);
});
afterAll(() => learner.close());

/** The number of a model that was learnt. */
async function modelOf(over: Learner, name: string, lesson = relevant): Promise<number> {
  const { model } = await over.learn(name, lesson);
  if (model === null) throw new Error("both classes are rated");
  return model;
}

describe("the thread answers what the arithmetic answers", () => {
  test("guesses, in the order asked; unknown of a comment that is not held", async () => {
    const number = await modelOf(learner, "1");
    expect(await learner.guesses("1", number, keys)).toEqual(guesses);
    const some = await learner.guesses("1", number, ["comment 7", "another's", "comment 2"]);
    expect([...some]).toEqual([guesses[7], Number.NaN, guesses[2]]);
  });

  test("guesses by models that have not seen the rating", async () => {
    const unseen = await learner.guessesUnseen("1", await modelOf(learner, "1"));
    expect([...unseen.keys()]).toEqual(rated.map(({ key }) => key));
    expect([...unseen.values()]).toEqual(guessUnseen(material, inRows));
  });

  test("ratings of comments that are not held are left out, and said so", async () => {
    const more = { ...relevant, rated: [{ key: "undone", label: 1 as const }, ...rated] };
    const learnt = await learner.learn("1", more);
    expect(learnt.rated).toBe(rated.length);
    expect(await learner.guesses("1", learnt.model ?? 0, keys)).toEqual(guesses);
  });

  test("one class alone teaches nothing", async () => {
    const one = { ...relevant, rated: rated.filter(({ label }) => label === 1) };
    expect(await learner.learn("1", one)).toEqual({ model: null, rated: one.rated.length });
  });

  test("reasons, the eight strongest", async () => {
    const number = await modelOf(learner, "1");
    for (const row of [0, 1, 301]) {
      const reasons = await learner.explain("1", number, `comment ${row}`);
      expect(reasons).toEqual(explain(material, model, row).slice(0, 8));
    }
    expect(await learner.explain("1", number, "another's")).toBeNull();
  });

  test("what to teach with next: the queue of the same chance, without comments that have no words", async () => {
    const asked = { seeds, candidates: null, except: rated.map(({ key }) => key), chance: "teach 90", count: 12 };
    const candidates = [...keys.keys()].filter((row) => row !== 300 && !rows.includes(row));
    for (const number of [null, await modelOf(learner, "1")]) {
      const state = { candidates, guesses: number === null ? null : guesses, seeds: material.seeds, seed: "teach 90" };
      const wanted = teachQueue(state, 12).map((row) => keys[row]);
      expect(await learner.teachNext("1", { ...asked, model: number })).toEqual(wanted);
    }
    const few = { ...asked, candidates: ["comment 300", "comment 6", "comment 5", "another's", "comment 0"] };
    expect((await learner.teachNext("1", { ...few, model: null })).toSorted()).toEqual(["comment 5", "comment 6"]);
  });

  test("what seeds catch: all counted, the first shown with the words", async () => {
    const { of, comments: count, bySeed, examples } = await learner.catches("1", seeds, 500);
    expect(of).toBe(comments.length);
    const alone = await Promise.all(seeds.map(async (seed) => (await learner.catches("1", [seed], 0)).comments));
    expect(bySeed).toEqual(alone);
    expect(Math.max(...alone)).toBeLessThanOrEqual(count);
    const caught = [...keys.keys()].filter((row) => (material.seeds[row] ?? 0) > 0);
    expect(count).toBe(caught.length);
    expect(examples.map(({ key }) => key)).toEqual(caught.map((row) => keys[row]));
    expect(examples.at(-1)).toEqual({
      key: "comment 301",
      words: ["ladda", "på", "laddstolpen", "elbil"],
      hits: [
        { at: 0, length: 1, seed: "ladd" },
        { at: 2, length: 1, seed: "ladd" },
      ],
    });
    const few = await learner.catches("1", seeds, 2);
    expect(few).toEqual({ of, comments: count, bySeed, examples: examples.slice(0, 2) });
  });
});

describe("what is held", () => {
  /** Counts how many comments were read. */
  function* counted(each: readonly LoadedComment[], reads: { count: number }): Generator<LoadedComment> {
    for (const comment of each) {
      reads.count += 1;
      yield comment;
    }
  }

  test("the same comments are read once, however often and at once they are loaded", async () => {
    const own = createLearner({ workerPath });
    const reads = { count: 0 };
    expect(own.holds("1")).toBe(false);
    await Promise.all([own.load("1", counted(comments, reads)), own.load("1", counted(comments, reads))]);
    await own.load("1", counted(comments, reads));
    expect([own.holds("1"), reads.count]).toEqual([true, comments.length]);
    await own.close();
  });

  test("other comments take the place of the former, and their models with them", async () => {
    const own = createLearner({ workerPath });
    await own.load("1", comments);
    const former = await modelOf(own, "1");
    await Promise.all([own.load("2", comments.slice(0, 10)), own.load("3", comments.slice(0, 200))]);
    expect([own.holds("1"), own.holds("2"), own.holds("3")]).toEqual([false, false, true]);
    await expect(own.guesses("1", former, keys)).rejects.toThrow(NotHeldError);
    await expect(own.guesses("3", former, keys)).rejects.toThrow(NotHeldError);
    expect((await own.catches("3", [""], 1)).comments).toBe(0);
    await own.close();
  });

  test("comments that cannot be read are not held, and the next ones are", async () => {
    const own = createLearner({ workerPath });
    function* broken(): Generator<LoadedComment> {
      yield* comments;
      throw new Error("the disk is gone");
    }
    await expect(own.load("1", broken())).rejects.toThrow("the disk is gone");
    expect(own.holds("1")).toBe(false);
    await own.load("1", comments);
    expect((await own.catches("1", seeds, 0)).comments).toBe((await learner.catches("1", seeds, 0)).comments);
    await own.close();
  });

  test("a thread that nobody asks is ended, and started anew", async () => {
    const own = createLearner({ workerPath, idleMs: 20 });
    await own.load("1", comments);
    await expect.poll(() => own.holds("1")).toBe(false);
    await own.load("1", comments);
    expect(await own.guesses("1", await modelOf(own, "1"), keys)).toEqual(guesses);
    await own.close();
  });
});

describe("a thread that dies", () => {
  test("takes its questions with it and is started anew at the next", async () => {
    const own = createLearner({ workerPath: dyingPath });
    await own.load("1", comments);
    const former = await modelOf(own, "1");
    const lost = [own.explain("1", former, "die"), own.catches("1", seeds, 1), own.learn("1", relevant)];
    const ends = await Promise.allSettled(lost);
    expect(ends.map((end) => end.status === "rejected" && String(end.reason))).toEqual(
      lost.map(() => "Error: The learning thread ended before it had answered."),
    );
    expect(own.holds("1")).toBe(false);
    await own.load("1", comments);
    // Another model must never answer to the number of a lost one.
    expect(await modelOf(own, "1")).not.toBe(former);
    await expect(own.guesses("1", former, keys)).rejects.toThrow(NotHeldError);
    await own.close();
  });

  test("of hunger for memory dies alone", async () => {
    const own = createLearner({ workerPath, heapMb: 24 });
    const many = Array.from({ length: 200_000 }, (_, n) => ({ key: `${n}`, text: `ord${n} `.repeat(30) }));
    await expect(own.load("1", many)).rejects.toThrow(/ended before it had answered \(.*memory/);
    await own.load("1", comments);
    expect(own.holds("1")).toBe(true);
    await own.close();
  });

  test("that cannot be started says so", async () => {
    const own = createLearner({ workerPath: join(import.meta.dirname, "nowhere.js") });
    await expect(own.load("1", comments)).rejects.toThrow(/ended before it had answered \(Cannot find module/);
    await own.close();
  });

  test("by close is not started again", async () => {
    const own = createLearner({ workerPath: dyingPath });
    await own.load("1", comments);
    const model = await modelOf(own, "1");
    const [lost] = await Promise.allSettled([own.explain("1", model, "wait"), own.close()]);
    expect(lost.status).toBe("rejected");
    await expect(own.load("1", comments)).rejects.toThrow("closed");
  });
});

test("of lessons that wait for one target only the newest is learnt, and all who asked get it", async () => {
  const before = await modelOf(learner, "1");
  const lesson = (target: string, count: number) => learner.learn("1", { target, seeds, rated: rated.slice(0, count) });
  const first = lesson("relevant", 80);
  // The first has begun when the next two come; they wait, with another target between them.
  await learner.catches("1", seeds, 0);
  const [a, b, c, d] = await Promise.all([first, lesson("relevant", 60), lesson("topic", 50), lesson("relevant", 90)]);
  expect([a.rated, b.rated, c.rated, d.rated]).toEqual([80, 90, 50, 90]);
  expect(b).toEqual(d);
  expect(d.model).toBe(before + 2);
});
