// Chooses the delimiter of a text file from its first lines: the one that cuts most of them into the same number of cells.
import { RecordJoiner } from "./records.ts";

const candidates = [",", ";", "\t", "|"];

/** The delimiter that a first line `sep=;` declares (Excel's own convention), else null. */
export function declaredDelimiter(firstLine: string): string | null {
  const match = /^"?sep=([^"\r])"?\r?$/i.exec(firstLine);
  return match?.[1] ?? null;
}

/** The most consistent of , ; TAB | over the lines given; a comma where nothing is cut at all. */
export function chooseDelimiter(lines: string[], eol: string): string {
  let [best, bestScore] = [",", 0];
  for (const delimiter of candidates) {
    const score = consistency(lines, delimiter, eol) * tightness(lines, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/**
 * Number of records that share a width, for every width above one, weighed by the gain of that width and divided by the number of
 * different widths (the pattern score of van den Burg et al. 2019, "Wrangling messy CSV files"). Preambles and stacked tables each
 * add a width, so a delimiter that cuts only the prose of some cells loses by far. Rows that are shorter than a header above them
 * have only lost their empty ends, as Meta's do in dozens of widths: they count as one width. What leaves most records uncut loses.
 */
function consistency(lines: string[], delimiter: string, eol: string): number {
  const joiner = new RecordJoiner(delimiter, eol);
  const widths = new Map<number, number>();
  let first = 0;
  for (const record of [...joiner.push(lines), ...joiner.end()]) {
    if (record.text.trim() === "" || record.unclosed) continue;
    first ||= record.width;
    widths.set(record.width, (widths.get(record.width) ?? 0) + 1);
  }
  let [sum, all] = [0, 0];
  for (const [width, count] of widths) {
    sum += (count * (width - 1)) / width;
    all += count;
  }
  const cut = (all - (widths.get(1) ?? 0)) / Math.max(1, all);
  const ragged = first > 2 && first === Math.max(...widths.keys());
  return (sum * cut) / Math.max(1, ragged ? Math.min(2, widths.size) : widths.size);
}

/** Between words a comma or semicolon is followed by a space, between cells hardly ever: from 1 (never) to a half (always). */
function tightness(lines: string[], delimiter: string): number {
  let [all, spaced] = [0, 0];
  for (const line of lines) {
    for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
      all += 1;
      if (line[at + 1] === " ") spaced += 1;
    }
  }
  return 1 - spaced / Math.max(1, all) / 2;
}
