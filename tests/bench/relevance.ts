// npm run bench -- relevance --file FILE.tsv [--seeds a,b,c] [--json]: how well the product's own code finds the
// relevant comments of a labelled file (header text, label, split; label 0/1, split train/test), scored on its test
// rows: by seeds alone, after 50, 100 and 200 ratings chosen by the teach queue from the train rows, and after all.
// Word rarity is taken from all texts, as the product does; labels of test rows are only used for scoring.
import { parseArgs } from "node:util";
import { teachQueue } from "../../shared/relevance/choose.ts";
import { guessAll, learn, type Material } from "../../shared/relevance/classifier.ts";
import { buildCorpus } from "../../shared/relevance/corpus.ts";
import { buildFeatures } from "../../shared/relevance/features.ts";
import { averagePrecision, matthews } from "../../shared/relevance/score.ts";
import { readSeeds, seedScores } from "../../shared/relevance/seeds.ts";
import { type LabelledComment, readLabelled } from "./relevance/labelled.ts";

interface Scores {
  ap: number | null;
  mcc: number;
}

const stops = [50, 100, 200];
/** The product learns after each rating; learning after every fifth is as good and five times as fast. */
const ratingsPerRound = 5;

export default function bench(options: string[]): void {
  const { values } = parseArgs({
    args: options,
    options: { file: { type: "string" }, seeds: { type: "string" }, json: { type: "boolean" } },
  });
  if (values.file === undefined)
    throw new Error("Say which file: --file FILE.tsv, with the header text, label, split.");
  const { comments, unreadable } = readLabelled(values.file);
  if (unreadable > 0) process.stderr.write(`${unreadable} rows without label 0/1 or split train/test were left out\n`);
  const begun = performance.now();
  const scores = scoreFile(comments, (values.seeds ?? "").split(","));
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(Object.fromEntries(scores))}\n`);
    return;
  }
  const split = (name: string) => comments.filter((comment) => comment.split === name);
  const share = (name: string) => split(name).filter(({ label }) => label === 1).length / split(name).length;
  const percent = (name: string) => `${split(name).length} (${(100 * share(name)).toFixed(1)} % relevant)`;
  process.stdout.write(`train ${percent("train")}, test ${percent("test")}\n`);
  process.stdout.write(`${"".padEnd(8)}average precision   MCC\n`);
  for (const [name, { ap, mcc }] of scores)
    process.stdout.write(`${name.padEnd(8)}${(ap?.toFixed(3) ?? "-").padStart(17)} ${mcc.toFixed(3).padStart(5)}\n`);
  process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

function scoreFile(comments: readonly LabelledComment[], seedWords: readonly string[]) {
  const corpus = buildCorpus(comments.map(({ text }) => text));
  const seeds = seedScores(corpus, readSeeds(seedWords));
  const material: Material = { features: buildFeatures(corpus), seeds };
  const rowsOf = (split: string) => comments.flatMap((comment, row) => (comment.split === split ? [row] : []));
  const labelsOf = (rows: readonly number[]) => rows.map((row) => comments[row]?.label ?? 0);
  const [train, test] = [rowsOf("train"), rowsOf("test")];
  const truth = labelsOf(test);

  const scored = (scores: Float64Array, above: number): Scores => {
    const ofTest = test.map((row) => scores[row] ?? 0);
    const yes = ofTest.map((score) => score > above);
    return { ap: averagePrecision(ofTest, truth), mcc: matthews(yes, truth) };
  };
  const bySeeds = scored(seeds, 0);
  const learnt = (rows: readonly number[]) => {
    const model = learn(material, { rows, labels: labelsOf(rows) });
    return model === null ? null : guessAll(material, model);
  };
  const scoredAfter = (guesses: Float64Array | null) => (guesses === null ? bySeeds : scored(guesses, 0.5));

  const result = new Map<string, Scores>([["seeds", bySeeds]]);
  const rated = new Set<number>();
  let guesses: Float64Array | null = null;
  for (const stop of stops) {
    while (rated.size < Math.min(stop, train.length)) {
      const candidates = train.filter((row) => !rated.has(row));
      const asked = teachQueue({ candidates, guesses, seeds, seed: `teach ${rated.size}` }, ratingsPerRound);
      for (const row of asked) rated.add(row);
      guesses = learnt([...rated]);
    }
    result.set(String(stop), scoredAfter(guesses));
  }
  result.set("all", scoredAfter(learnt(train)));
  return result;
}
