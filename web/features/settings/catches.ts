// What is caught, made ready to be read: a text in pieces around its marks, and the words that catch too much or too little.
import type { Catches } from "./api.ts";

export interface Piece {
  text: string;
  isCaught: boolean;
}

/** Letters before the first mark that are shown of a long text, and of the whole. */
const before = 80;
const longest = 280;

/** The text around its marks, which are in order and half-open; a long one begins shortly before the first, and both cuts are shown. */
export function pieces(text: string, marks: readonly (readonly [from: number, to: number])[]): Piece[] {
  const first = marks[0]?.[0] ?? 0;
  const from = text.length > longest && first > before ? wordStart(text, first - before) : 0;
  const to = Math.min(text.length, Math.max(from + longest, marks[0]?.[1] ?? 0));
  const found: Piece[] = from > 0 ? [{ text: "… ", isCaught: false }] : [];
  let reached = from;
  for (const [start, end] of marks) {
    if (end > to) break;
    found.push({ text: text.slice(reached, start), isCaught: false }, { text: text.slice(start, end), isCaught: true });
    reached = end;
  }
  found.push({ text: text.slice(reached, to), isCaught: false });
  if (to < text.length) found.push({ text: " …", isCaught: false });
  return found.filter((piece) => piece.text !== "");
}

/** The first beginning of a word at or after a place. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space < 0 || space > before ? at : at + space + 1;
}

export type Warning = { kind: "wide"; seed: string; share: number } | { kind: "short"; seed: string };

/** A word in more of the comments than this is hardly about one topic. */
const widest = 1 / 3;
const shortest = 3;
/** Fewer comments tell nothing of how common a word is. */
const enough = 30;

/** Words that catch more than a third of all comments, and words so short that they are only looked for by themselves. */
export function warnings({ of, bySeed }: Catches): Warning[] {
  return bySeed.flatMap(({ seed, comments }): Warning[] => [
    ...(of >= enough && comments / of > widest ? [{ kind: "wide" as const, seed, share: comments / of }] : []),
    ...((seed.match(/[\p{L}\p{N}]/gu) ?? []).length < shortest ? [{ kind: "short" as const, seed }] : []),
  ]);
}
