// npm run bench -- language --dir DIR [--json] [--comments N]: how often the product's own code tells the language of a
// text right. DIR holds CODE.single-words.txt, CODE.word-pairs.txt and CODE.sentences.txt with a text a line, CODE being
// sv, nb, nn (both count as no), da, fi, de or en. Each text three times: alone; in a channel in which 80 % of the
// sentences are of its language; and, where the prior is wrong, in the other language's channel in which it goes worst.
// Beside them all texts of such a channel, the other fifth too. --comments N also takes the time for N of 16 words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { detectAll } from "../../server/language/detect.ts";
import { loadLanguageScores } from "../../server/language/scores.ts";
import { type CommentLanguage, commentLanguages, type DetectedLanguage } from "../../shared/comment-language.ts";
import { detectAlone, detectSentences, detectShort, type Labelled } from "./language/channels.ts";
import { makeComments } from "./language/made-comments.ts";

const kinds = ["single-words", "word-pairs", "sentences"] as const;
const languageOf = { sv: "sv", nb: "no", nn: "no", da: "da", fi: "fi", de: "de", en: "en" } as const;
type Code = keyof typeof languageOf;
interface Text extends Labelled {
  code: Code;
}
/** Shares of right answers, 0 to 1. */
interface Right {
  alone: number;
  channel: number;
  wrong: number;
  /** All texts of a channel, four fifths in its language; null for a part of a language. */
  all: number | null;
}
/** Of all texts in channels of their own language: the share marked as sure, and how many of those are right. */
interface Sure {
  share: number;
  right: number | null;
}

export default async function bench(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { dir: { type: "string" }, json: { type: "boolean" }, comments: { type: "string" } },
  });
  const { dir } = values;
  if (dir === undefined) throw new Error("Say where the texts are: --dir DIR, with sv.sentences.txt and so on.");
  const begun = performance.now();
  await loadLanguageScores();
  const loaded = performance.now() - begun;
  const sentences = readTexts(dir, "sentences");
  const results: Record<string, { right: Record<string, Right>; sure: Sure }> = {};
  for (const kind of kinds)
    results[kind] = await measure(kind === "sentences" ? null : readTexts(dir, kind), sentences);
  const seconds = values.comments === undefined ? null : await timeOf(sentences, Number(values.comments));
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ ...results, loadMs: loaded, seconds })}\n`);
    return;
  }
  for (const [kind, { right, sure }] of Object.entries(results)) print(kind, right, sure);
  process.stdout.write(`loading the detector ${(loaded / 1000).toFixed(1)} s\n`);
  if (seconds !== null) process.stdout.write(`${values.comments} comments ${seconds.toFixed(1)} s\n`);
}

/** `short` null: the sentences themselves are told. */
async function measure(short: readonly Text[] | null, sentences: readonly Text[]) {
  const texts = short ?? sentences;
  const alone = await detectAlone(texts);
  const channels = new Map<CommentLanguage, DetectedLanguage[]>();
  for (const home of commentLanguages) {
    const found = short === null ? detectSentences(sentences, home) : detectShort(short, sentences, home);
    channels.set(home, await found);
  }
  /** How many of the texts that are written in `code` are told right. */
  const rightOf = (code: Code | CommentLanguage, found: readonly DetectedLanguage[]) => {
    const places = texts.flatMap((text, at) => (text.code === code || text.language === code ? [at] : []));
    return places.filter((at) => found[at]!.language === texts[at]!.language).length / places.length;
  };
  const right: Record<string, Right> = {};
  for (const row of ["sv", "no", "nb", "nn", "da", "fi", "de", "en"] as const) {
    const home = row === "no" ? row : languageOf[row];
    const others = commentLanguages.filter((language) => language !== home);
    const inHome = channels.get(home)!;
    right[row] = {
      alone: rightOf(row, alone),
      channel: rightOf(row, inHome),
      wrong: Math.min(...others.map((language) => rightOf(row, channels.get(language)!))),
      all: row === home ? 0.8 * rightOf(row, inHome) + 0.2 * mean(others.map((each) => rightOf(each, inHome))) : null,
    };
  }
  const sureOnes = texts.flatMap(({ language }, at) => {
    const found = channels.get(language)![at]!;
    return found.sure ? [found.language === language] : [];
  });
  const ofSure = sureOnes.length === 0 ? null : sureOnes.filter(Boolean).length / sureOnes.length;
  return { right, sure: { share: sureOnes.length / texts.length, right: ofSure } };
}

async function timeOf(sentences: readonly Text[], count: number): Promise<number> {
  const comments = makeComments(
    sentences.map(({ text }) => text),
    count,
  );
  const begun = performance.now();
  await detectAll(comments, (at) => String(at % 10));
  return (performance.now() - begun) / 1000;
}

function readTexts(dir: string, kind: (typeof kinds)[number]): Text[] {
  return (Object.keys(languageOf) as Code[]).flatMap((code) =>
    readFileSync(join(dir, `${code}.${kind}.txt`), "utf8")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((text) => ({ text, code, language: languageOf[code] })),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print(kind: string, right: Record<string, Right>, sure: Sure): void {
  const percent = (share: number | null) => (share === null ? "" : (100 * share).toFixed(1)).padStart(8);
  const columns = ["alone", "channel", "wrong", "all"].map((name) => name.padStart(8));
  process.stdout.write(`${kind.padEnd(14)}${columns.join("")}\n`);
  for (const [row, { alone, channel, wrong, all }] of Object.entries(right))
    process.stdout.write(`  ${row.padEnd(12)}${[alone, channel, wrong, all].map(percent).join("")}\n`);
  if (sure.right !== null)
    process.stdout.write(`  sure: ${percent(sure.share).trim()} %, of which ${percent(sure.right).trim()} % right\n`);
  process.stdout.write("\n");
}
