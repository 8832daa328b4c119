// Texts whose language is known, alone and among the comments of a made-up channel.
import { detectAll } from "../../../server/language/detect.ts";
import { loadLanguageScores } from "../../../server/language/scores.ts";
import {
  type CommentLanguage,
  commentLanguages,
  type DetectedLanguage,
  evenShares,
  judgeLanguage,
} from "../../../shared/comment-language.ts";

export interface Labelled {
  text: string;
  language: CommentLanguage;
}

/** A channel's sentences are of its language in four cases of five; the other languages share the rest evenly. */
const guestShare = 1 / 4 / (commentLanguages.length - 1);

/** Each text by itself. */
export async function detectAlone(texts: readonly Labelled[]): Promise<DetectedLanguage[]> {
  const languageScores = await loadLanguageScores();
  return texts.map(({ text }) => judgeLanguage(languageScores(text), evenShares));
}

/** Each short text among the sentences of a channel in `home`, all in one channel. */
export async function detectShort(texts: readonly Labelled[], sentences: readonly Labelled[], home: CommentLanguage) {
  const channel = channelsIn(sentences, home)[0]!.map((at) => sentences[at]!.text);
  const found = await detectAll([...channel, ...texts.map(({ text }) => text)], () => home);
  return found.slice(channel.length);
}

/** Each sentence in a channel in `home`: guests go there a few at a time, so that the channel stays what it is. */
export async function detectSentences(sentences: readonly Labelled[], home: CommentLanguage) {
  const seats = channelsIn(sentences, home).flatMap((channel, number) => channel.map((at) => ({ at, number })));
  const found = await detectAll(
    seats.map(({ at }) => sentences[at]!.text),
    (seat) => String(seats[seat]!.number),
  );
  const result: DetectedLanguage[] = [];
  for (const [seat, { at }] of seats.entries()) result[at] = found[seat]!;
  return result;
}

/** As many channels as it takes for every guest to have been in one: places in `sentences`, all of `home` in each. */
function channelsIn(sentences: readonly Labelled[], home: CommentLanguage): number[][] {
  const of = (language: CommentLanguage) => sentences.flatMap((each, at) => (each.language === language ? [at] : []));
  const own = of(home);
  const guests = commentLanguages.filter((language) => language !== home).map(of);
  const seats = Math.max(1, Math.round(own.length * guestShare));
  const channels = Math.ceil(Math.max(...guests.map(({ length }) => length)) / seats);
  return Array.from({ length: channels }, (_, number) => [
    ...own,
    ...guests.flatMap((all) => Array.from({ length: seats }, (_, seat) => all[(number * seats + seat) % all.length]!)),
  ]);
}
