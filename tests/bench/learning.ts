// npm run bench -- learning [--comments 200000] [--json]: what learning over many comments costs in its thread, and how long it ever
// holds back the server's own thread (worst delay of a timer of 5 ms), beside the same arithmetic in this process.
import { parseArgs } from "node:util";
import { createLearner } from "../../server/learning/learner.ts";
import { teachQueue } from "../../shared/relevance/choose.ts";
import { explain, guessAll, guessUnseen, learn } from "../../shared/relevance/classifier.ts";
import { buildCorpus } from "../../shared/relevance/corpus.ts";
import { buildFeatures } from "../../shared/relevance/features.ts";
import { readSeeds, seedScores } from "../../shared/relevance/seeds.ts";
import { median } from "../../shared/median.ts";
import { buildEntries } from "../build-child.ts";
import { type MadeComment, madeComments } from "./learning/made-comments.ts";

const ratings = 500;
const rounds = 5;
const seeds = ["ladd", "lade", "oplad", "lataus", "charg", "elbil", "sähköauto", "electric car"];
/** What somebody types, letter by letter. */
const typed = Array.from("elbilsladd", (_, n) => "elbilsladd".slice(0, n + 1));
const timerMs = 5;

interface Line {
  name: string;
  /** In the thread, as the server waits for it. */
  ms: number;
  /** The same in this process; null where there is nothing to compare. */
  pure: number | null;
  /** Worst delay of the timer meanwhile. */
  blocked: number;
}

export default async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { comments: { type: "string", default: "200000" }, json: { type: "boolean" } },
  });
  const comments = madeComments(Number(values.comments));
  const lines = [...(await measure(comments))];
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ comments: comments.length, ratings, lines })}\n`);
    return;
  }
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const cell = (ms: number | null) => (ms === null ? "" : ms.toFixed(ms < 10 ? 1 : 0)).padStart(9);
  print(`${comments.length} comments, ${ratings} ratings; ms, median of ${rounds} where it is repeated`);
  print(`${"".padEnd(42)}   thread  in here    ratio  blocked`);
  for (const { name, ms, pure, blocked } of lines) {
    const ratio = pure === null ? "" : (ms / pure).toFixed(2);
    print(`${name.padEnd(42)}${cell(ms)}${cell(pure)}${ratio.padStart(9)}${cell(blocked)}`);
  }
}

async function measure(comments: MadeComment[]): Promise<Line[]> {
  const { workerPath } = await buildEntries();
  const learner = createLearner({ workerPath });
  const keys = comments.map(({ key }) => key);
  const rows = Array.from({ length: ratings }, (_, n) => Math.floor((n * comments.length) / ratings));
  const rated = rows.map((row) => ({ key: keys[row]!, label: comments[row]!.label }));
  const name = "1";
  const pure = inHere(comments, rows);
  const lines: Line[] = [];
  const line = async (title: string, alone: number | null, work: () => Promise<unknown>): Promise<void> => {
    lines.push({ name: title, pure: alone, ...(await watched(work)) });
  };
  let model = 0;
  const lesson = (target: string) => ({ target, seeds, rated });
  const learnt = async (target = "relevant"): Promise<void> => {
    const result = await learner.learn(name, lesson(target));
    model = result.model ?? 0;
  };
  try {
    await line("nothing, for a second", null, () => new Promise((resolve) => setTimeout(resolve, 1_000)));
    await line("load", pure.load, () => learner.load(name, comments));
    await line("load again", null, () => learner.load(name, comments));
    await line("catches of eight seeds, first look", pure.catches, () => learner.catches(name, seeds, 20));
    await line("catches of eight seeds", null, () =>
      repeated(rounds, (n) => learner.catches(name, [...seeds.slice(1), typed[n]!], 20)),
    );
    await line("catches of a word being typed", null, () =>
      repeated(typed.length, (n) => learner.catches(name, [typed[n]!], 20)),
    );
    await line("learn", pure.learn, () => repeated(rounds, () => learnt()));
    await line("guesses for all", null, () => repeated(rounds, () => learner.guesses(name, model, keys)));
    await line("learn, and guesses for all", pure.learnAndGuess, () =>
      repeated(rounds, async () => {
        await learnt();
        await learner.guesses(name, model, keys);
      }),
    );
    await line("explain", pure.explain, () => repeated(rounds, (n) => learner.explain(name, model, keys[n]!)));
    const except = rated.map(({ key }) => key);
    const question = { model, seeds, candidates: null, except, chance: "bench", count: 10 };
    await line("teach next, of all", pure.teach, () => repeated(rounds, () => learner.teachNext(name, question)));
    await line("guesses unseen", pure.unseen, () => learner.guessesUnseen(name, model));
    await line("the same while four topics are learnt", null, async () => {
      const learning = Promise.all(["a", "b", "c", "d"].map((target) => learner.learn(name, lesson(target))));
      const waited = await repeated(typed.length, (n) => learner.catches(name, [`${typed[n]!}a`], 20));
      await learning;
      return waited;
    });
  } finally {
    await learner.close();
  }
  return lines;
}

/** The same arithmetic in this process, in ms. */
function inHere(comments: readonly MadeComment[], rows: readonly number[]) {
  const timed = <Result>(work: () => Result): [Result, ms: number] => {
    const begun = performance.now();
    const result = work();
    return [result, performance.now() - begun];
  };
  const often = (work: () => unknown): number =>
    median(Array.from({ length: rounds }, () => timed(work)[1])) ?? Number.NaN;
  const [features, load] = timed(() => buildFeatures(buildCorpus(comments.map(({ text }) => text))));
  const [scores, catches] = timed(() => seedScores(features.corpus, readSeeds(seeds)));
  const material = { features, seeds: scores };
  const rated = { rows, labels: rows.map((row) => comments[row]!.label) };
  const model = learn(material, rated);
  if (model === null) throw new Error("the made-up comments are all of one kind");
  const guesses = guessAll(material, model);
  const candidates = comments.map((_, row) => row);
  return {
    load,
    catches,
    learn: often(() => learn(material, rated)),
    learnAndGuess: often(() => guessAll(material, learn(material, rated) ?? model)),
    explain: often(() => explain(material, model, 1)),
    teach: often(() => teachQueue({ candidates, guesses, seeds: scores, seed: "bench" }, 10)),
    unseen: timed(() => guessUnseen(material, rated))[1],
  };
}

/** Runs one after the other and gives the median time of one in ms. */
async function repeated(times: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const waits: number[] = [];
  for (let n = 0; n < times; n++) {
    const begun = performance.now();
    await work(n);
    waits.push(performance.now() - begun);
  }
  return median(waits) ?? Number.NaN;
}

/** How long the work takes, as it says itself or from outside, and how late a timer of this thread ever was meanwhile. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; blocked: number }> {
  let [last, worst] = [performance.now(), 0];
  const tick = (): void => {
    const now = performance.now();
    worst = Math.max(worst, now - last - timerMs);
    last = now;
  };
  const timer = setInterval(tick, timerMs);
  const begun = performance.now();
  const said = await work();
  const whole = performance.now() - begun;
  clearInterval(timer);
  tick();
  return { ms: typeof said === "number" ? said : whole, blocked: worst };
}
