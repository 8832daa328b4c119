// A row about a comment becomes a draft of a comment. Names are still names here: the storing stage hashes them.
import { instantOf } from "../../shared/zone.ts";
import { parseDate } from "./dates.ts";
import { linkedIds, wholeId, yesOrNo } from "./linked-ids.ts";
import { cell, headerOf, missing, widthProblem } from "./reading.ts";
import type { MapRow, Reading } from "./reading.ts";
import type { CommentDraft } from "./types.ts";

/** Tools that know no ids number their rows from 1, anew for each post or file. Platforms' own ids are far longer. */
const rowNumber = /^\d{1,6}$/;

export function commentMapper(reading: Reading): MapRow {
  return (row) => {
    const width = widthProblem(row, reading);
    if (width) return width;
    const text = cell(row, reading, "text");
    const authorName = cell(row, reading, "author");
    const authorId = cell(row, reading, "author-id");
    if (text === "" && authorName === "" && authorId === "") return missing(row, reading, "text");
    const time = cell(row, reading, "time");
    if (time === "") return missing(row, reading, "time");
    const printed = parseDate(time, reading.order);
    if (!printed) {
      return {
        code: "bad-date",
        line: row.line,
        column: headerOf(reading, "time"),
        value: time,
        wanted: reading.order ?? "date",
      };
    }
    const id = cell(row, reading, "id");
    const inbound = yesOrNo(cell(row, reading, "inbound"));
    const shift = (printed.offset ?? 0) * 60_000;
    const zone = printed.offset === null ? reading.zone : "UTC";
    return {
      kind: "comment",
      line: row.line,
      channel: reading.channel!,
      id: reading.isDamaged(id) || id === "" ? null : wholeId(id),
      ...(reading.found.shape.mayNumberRows && rowNumber.test(id) ? { isRowNumber: true as const } : {}),
      post: cell(row, reading, "post") || null,
      // Some tools write all parents of a message in one cell.
      parents: linkedIds(cell(row, reading, "parent")),
      ...(reading.found.fields.has("children") ? { children: linkedIds(cell(row, reading, "children")) } : {}),
      ...(inbound === null ? {} : { inbound }),
      authorId: authorId || null,
      authorName: authorName || null,
      at: printed.ms === null ? null : instantOf(printed.day, printed.ms, zone) - shift,
      on: printed.ms === null ? printed.day : null,
      precision: printed.precision,
      text,
    } satisfies CommentDraft;
  };
}
