// Lists of words as they are typed: with commas between, or one a line. Empty pieces and doubles fall away.
const longestWord = 200;
const mostWords = 200;

function listed(pieces: readonly string[], longest: number): string[] {
  const words = pieces.map((piece) => piece.trim().slice(0, longest).trim());
  return [...new Set(words)].filter((word) => word !== "");
}

/** "bike, cycling" as a list. */
export function wordsOf(text: string): string[] {
  return listed(text.split(/[,;\n]/), longestWord).slice(0, mostWords);
}

/** One a line: phrases may hold commas. */
export function linesOf(text: string, longest = longestWord, most = mostWords): string[] {
  return listed(text.split("\n"), longest).slice(0, most);
}
