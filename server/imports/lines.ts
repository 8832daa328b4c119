// Cuts decoded text into physical lines as it arrives. A line's own CR before the LF stays on it: inside quotes it is text.

/** A longer line is cut here, so that a file without line ends cannot fill the memory. */
export const lineLimit = 2_000_000;

export class LineSplitter {
  private rest = "";
  private readonly eol: "\n" | "\r";

  constructor(eol: "\n" | "\r") {
    this.eol = eol;
  }

  /** Every line that ended in this piece of text. A line longer than lineLimit comes with one character more than that. */
  push(text: string): string[] {
    const lines: string[] = [];
    let at = 0;
    for (let next = text.indexOf(this.eol); next >= 0; next = text.indexOf(this.eol, at)) {
      lines.push(this.rest === "" ? limited(text.slice(at, next)) : limited(this.rest + text.slice(at, next)));
      this.rest = "";
      at = next + 1;
    }
    this.rest = limited(this.rest + text.slice(at));
    return lines;
  }

  /** The last line, if it had no line end. */
  end(): string[] {
    const last = this.rest;
    this.rest = "";
    return last === "" ? [] : [last];
  }
}

function limited(line: string): string {
  return line.length > lineLimit ? line.slice(0, lineLimit + 1) : line;
}
