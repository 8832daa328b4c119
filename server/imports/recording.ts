// What the parsing process said of a previewed file, kept for its import when it is not too much: the import then needs no second parse,
// and is of exactly the rows that were previewed.
import type { ParseEvent } from "./types.ts";

export interface Recording {
  /** Everything that was said, in order; null when nothing was recorded or it was too much. */
  events: readonly ParseEvent[] | null;
  rows: number;
}

/** Listens to a parse; `end` gives the recording, without its events when the file had more than `mostRows` rows. */
export function recorder(mostRows: number): { hear: (event: ParseEvent) => void; end: () => Recording } {
  let events: ParseEvent[] | null = [];
  let rows = 0;
  return {
    hear(event) {
      if (event.type === "rows") rows += event.drafts.length;
      if (rows > mostRows) events = null;
      if (event.type !== "progress") events?.push(event);
    },
    end: () => ({ events, rows: events === null ? 0 : rows }),
  };
}
