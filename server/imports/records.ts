// Joins physical lines into records: a quoted cell may run over several lines, but an unclosed quote must not swallow the rest.
// Cells are not cut here; that is the CSV library's work.

export interface RawRecord {
  /** 1-based line on which the record begins. */
  line: number;
  /** How many physical lines it spans. */
  span: number;
  text: string;
  /** The quotes of its first line do not pair up; the record is that line alone. */
  unclosed: boolean;
  /** Number of cells by the delimiter outside quotes. */
  width: number;
}

/** A quoted cell that runs on for longer than this was never meant to. */
const openLines = 2_000;
const openCharacters = 1_000_000;

export class RecordJoiner {
  private open: string[] = [];
  private openSize = 0;
  private openWidth = 0;
  private line = 1;
  private readonly delimiter: string;
  private readonly eol: string;

  constructor(delimiter: string, eol: string, firstLine = 1) {
    this.delimiter = delimiter;
    this.eol = eol;
    this.line = firstLine;
  }

  /** Takes the next physical lines and returns the records that are whole by now. */
  push(lines: string[]): RawRecord[] {
    const records: RawRecord[] = [];
    for (const line of lines) this.add(line, records);
    return records;
  }

  /** Whatever is still open at the end of the file was never closed. */
  end(): RawRecord[] {
    const records: RawRecord[] = [];
    while (this.open.length > 0) this.giveUp(records);
    return records;
  }

  private add(line: string, records: RawRecord[]): void {
    const wasOpen = this.open.length > 0;
    if (!wasOpen && !line.includes('"')) {
      records.push(this.record(line, 1, countOf(line, this.delimiter) + 1));
      return;
    }
    if (wasOpen && !line.includes('"')) {
      this.keep(line, 0, records);
      return;
    }
    const scan = scanLine(line, this.delimiter, wasOpen);
    if (scan.faulty || (scan.open && scan.lone)) {
      if (!wasOpen) {
        records.push({ ...this.record(line, 1, scan.width), unclosed: true });
        return;
      }
      this.open.push(line);
      this.giveUp(records);
    } else if (scan.open) {
      this.keep(line, wasOpen ? scan.width - 1 : scan.width, records);
    } else if (wasOpen) {
      const lines = [...this.open, line];
      const width = this.openWidth + scan.width - 1;
      this.reset();
      records.push(this.record(lines.join(this.eol), lines.length, width));
    } else {
      records.push(this.record(line, 1, scan.width));
    }
  }

  private keep(line: string, width: number, records: RawRecord[]): void {
    this.open.push(line);
    this.openSize += line.length;
    this.openWidth += width;
    if (this.open.length > openLines || this.openSize > openCharacters) this.giveUp(records);
  }

  /** The line that opened the quote is a record of its own; reading starts again on the line after it. */
  private giveUp(records: RawRecord[]): void {
    const [first = "", ...others] = this.open;
    this.reset();
    records.push({ ...this.record(first, 1, 1), unclosed: true });
    for (const line of others) this.add(line, records);
  }

  private reset(): void {
    this.open = [];
    this.openSize = 0;
    this.openWidth = 0;
  }

  private record(text: string, span: number, width: number): RawRecord {
    const line = this.line;
    this.line += span;
    return { line, span, text: withoutReturns(text), unclosed: false, width };
  }
}

interface Scan {
  /** The line ends inside quotes. */
  open: boolean;
  /** Quotes stand undoubled inside a quoted cell. */
  lone: boolean;
  /** They do not pair up, or the cell had begun on an earlier line: where the cell ends cannot be known. */
  faulty: boolean;
  width: number;
}

/** Follows the quotes of one line. A quote closes a cell only before a delimiter or the end of the line, spaces allowed. */
function scanLine(line: string, delimiter: string, startsOpen: boolean): Scan {
  const scan: Scan = { open: startsOpen, lone: false, faulty: false, width: 1 };
  let [at, loneInCell, carried] = [0, 0, startsOpen];
  for (;;) {
    if (!scan.open) {
      if (line[at] === '"') {
        scan.open = true;
        at += 1;
        continue;
      }
      const next = line.indexOf(delimiter, at);
      if (next < 0) return scan;
      scan.width += 1;
      at = next + delimiter.length;
      continue;
    }
    const quote = line.indexOf('"', at);
    if (quote < 0) return scan;
    if (line[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const after = skipBlanks(line, quote + 1, delimiter);
    if (after < line.length && !line.startsWith(delimiter, after)) {
      scan.lone = true;
      loneInCell += 1;
      if (carried) scan.faulty = true;
      at = quote + 1;
      continue;
    }
    if (loneInCell % 2 === 1) scan.faulty = true;
    [loneInCell, carried] = [0, false];
    scan.open = false;
    if (after >= line.length) return scan;
    scan.width += 1;
    at = after + delimiter.length;
  }
}

function skipBlanks(line: string, from: number, delimiter: string): number {
  let at = from;
  while (at < line.length && " \t\r".includes(line[at] ?? "") && !line.startsWith(delimiter, at)) at += 1;
  return at;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** The CR of a CRLF, or of a CR CR LF that a broken writer left, is no part of the last cell. */
function withoutReturns(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "\r") end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
