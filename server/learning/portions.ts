// Comments in portions that cross to another thread in about a millisecond each, so that collecting and sending many never blocks for long.

export interface LoadedComment {
  /** The comment's natural key. */
  key: string;
  text: string;
}

export interface Portion {
  keys: string[];
  texts: string[];
}

const mostComments = 5_000;
const mostLetters = 1_000_000;

/** The comments in order, read no further than the portion at hand. */
export function* portionsOf(comments: Iterable<LoadedComment>): Generator<Portion> {
  let portion: Portion = { keys: [], texts: [] };
  let letters = 0;
  for (const { key, text } of comments) {
    portion.keys.push(key);
    portion.texts.push(text);
    letters += text.length;
    if (portion.keys.length < mostComments && letters < mostLetters) continue;
    yield portion;
    portion = { keys: [], texts: [] };
    letters = 0;
  }
  if (portion.keys.length > 0) yield portion;
}
