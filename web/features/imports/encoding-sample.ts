// How the beginning of a file reads in an encoding: the lines whose letters tell encodings apart.

/** WHATWG labels that files from this field were seen in, the likeliest first. */
export const encodings = [
  "windows-1252",
  "iso-8859-15",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "utf-16le",
] as const;
export type Encoding = (typeof encodings)[number];

const head = 200_000;
const shownLines = 3;
const shownLetters = 140;

/** Up to three pieces of lines with letters beyond ASCII, read in the encoding. */
export async function encodingSample(file: Blob, encoding: Encoding): Promise<string[]> {
  const text = new TextDecoder(encoding).decode(await file.slice(0, head).arrayBuffer());
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /[^\u0000-\u007f]/.test(line));
  return lines.slice(0, shownLines).map((line) => {
    const at = Math.max(0, line.search(/[^\u0000-\u007f]/) - shownLetters / 2);
    return line.slice(at, at + shownLetters).trim();
  });
}
