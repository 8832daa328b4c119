// The lexicon of criticism: which words and phrases say that a comment needs an eye. Data that people can read, extend
// and cut; all languages are looked at on every comment, because the language of a short text is never sure.
import { type AnswerLanguage, answerLanguages } from "../conversations/wants-answer.ts";
import { readText } from "../relevance/tokens.ts";
import { nameOf, readEntry } from "./entry.ts";
import { byLongestWord, negationOf, type Phrase, type PhrasesByWord, phrasesOf } from "./phrases.ts";
import { da } from "./words/da.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { fi } from "./words/fi.ts";
import { nb } from "./words/nb.ts";
import type { LanguageWords } from "./words/shape.ts";
import { signs } from "./words/signs.ts";
import { sv } from "./words/sv.ts";

/** One's own words, in whatever language; emoji among the negative ones are signs. */
export type OwnWords = Partial<Pick<LanguageWords, "negative" | "urgent" | "harmless">>;

/** A lexicon ready to judge by. */
export interface Lexicon {
  criticism: PhrasesByWord;
  harmless: PhrasesByWord;
  /** Emoji that count as negative. */
  signs: ReadonlySet<string>;
}

/** The words as they come, by language. */
export const lexiconWords: Readonly<Record<AnswerLanguage, LanguageWords>> = { sv, nb, da, fi, de, en };

/** The negations of all languages but those that are articles in a neighbour's: "en" and "et", and in nynorsk "ei". */
const negationsBut = (articles: readonly string[]) =>
  answerLanguages.map((language) => negationOf(lexiconWords[language], articles));

/** Many words are those of several languages, so that each is turned by the negations of all. */
const phrasesAsTheyCome = madeOnce(() =>
  answerLanguages.flatMap((language) =>
    phrasesOf(lexiconWords[language], [negationOf(lexiconWords[language]), ...negationsBut(["en", "et", "ei"])]),
  ),
);

/** The lexicon as it comes. */
export const defaultLexicon = madeOnce((): Lexicon => lexiconOf(phrasesAsTheyCome(), signs));

/** Made when it is first asked for: whoever reads no comments should not wait for it at every start. */
function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * The lexicon with one's own words and without the removed ones. Those are named as they stand in a file of words, or as
 * `judgeCriticism` answers them; what is both added and removed is in.
 */
export function lexiconWith(added: OwnWords, removed: readonly string[]): Lexicon {
  const gone = new Set(removed.flatMap((entry) => readEntry(entry).map(nameOf)));
  const goneSigns = new Set(removed.flatMap(signsOf));
  return lexiconOf(
    [...phrasesAsTheyCome().filter(({ name }) => !gone.has(name)), ...phrasesOf(added, negationsBut(["en", "et"]))],
    [...signs.filter((sign) => !goneSigns.has(sign)), ...(added.negative ?? []).flatMap(signsOf)],
  );
}

function lexiconOf(phrases: readonly Phrase[], signs: readonly string[]): Lexicon {
  return {
    criticism: byLongestWord(phrases.filter(({ kind }) => kind !== "harmless")),
    harmless: byLongestWord(phrases.filter(({ kind }) => kind === "harmless")),
    signs: new Set(signs),
  };
}

function signsOf(entry: string): string[] {
  return readText(entry).emoji;
}
