// The language of each comment, with what is usual in its channel as the prior, so that two Danish words in a Danish
// channel are not taken for Norwegian.
import { setImmediate } from "node:timers/promises";
import {
  countLanguages,
  type DetectedLanguage,
  evenShares,
  expectedShares,
  judgeLanguage,
} from "../../shared/comment-language.ts";
import { addTo } from "../../shared/group.ts";
import { loadLanguageScores } from "./scores.ts";

/** Texts between two pauses in which the server answers others. */
const textsAtOnce = 500;

/**
 * The language of each text, in their order. `groupOf` names the channel of the text at a place. First each group's
 * shares of languages are taken from its sure texts, judged by themselves; then every text is judged by its own words
 * and these shares. The order of the texts makes no difference.
 */
export async function detectAll(
  texts: readonly string[],
  groupOf: (at: number) => string,
): Promise<DetectedLanguage[]> {
  const languageScores = await loadLanguageScores();
  const scores = await forEach(texts, (text) => languageScores(text));
  const alone = await forEach(scores, (each) => judgeLanguage(each, evenShares));
  const groups = new Map<string, DetectedLanguage[]>();
  alone.forEach((detected, at) => addTo(groups, groupOf(at), detected));
  const all = countLanguages(alone);
  const shares = new Map([...groups].map(([name, group]) => [name, expectedShares(countLanguages(group), all)]));
  return forEach(scores, (each, at) => judgeLanguage(each, shares.get(groupOf(at))!));
}

/** What `answer` says of each, with pauses. */
async function forEach<Each, Answer>(all: readonly Each[], answer: (each: Each, at: number) => Answer) {
  const answers: Answer[] = [];
  for (const [at, each] of all.entries()) {
    if (at % textsAtOnce === 0) await setImmediate();
    answers.push(answer(each, at));
  }
  return answers;
}
