// A row about a comment becomes a draft of a comment. Names are still names here: the storing stage hashes them.
import { webAddress } from "../../shared/permalink.ts";
import { instantOf } from "../../shared/zone.ts";
import { parseDate } from "./dates.ts";
import { linkedIds, wholeId, yesOrNo } from "./linked-ids.ts";
import { cell, headerOf, missing, widthProblem } from "./layout.ts";
import type { MapRow, Layout } from "./layout.ts";
import type { CommentDraft } from "./types.ts";

/** Tools that know no ids number their rows from 1, anew for each post or file. Platforms' own ids are far longer. */
const rowNumber = /^\d{1,6}$/;

/** Maps the rows of one table; a row without text and author is a Problem. */
export function commentMapper(layout: Layout): MapRow {
  return (row) => {
    const width = widthProblem(row, layout);
    if (width) return width;
    const text = cell(row, layout, "text");
    const authorName = cell(row, layout, "author");
    const authorId = cell(row, layout, "author-id");
    if (text === "" && authorName === "" && authorId === "") return missing(row, layout, "text");
    const time = cell(row, layout, "time");
    if (time === "") return missing(row, layout, "time");
    const printed = parseDate(time, layout.order);
    if (!printed) {
      return {
        code: "bad-date",
        line: row.line,
        column: headerOf(layout, "time"),
        value: time,
        wanted: layout.order ?? "date",
      };
    }
    const id = cell(row, layout, "id");
    const inbound = yesOrNo(cell(row, layout, "inbound"));
    const shift = (printed.offset ?? 0) * 60_000;
    const zone = printed.offset === null ? layout.zone : "UTC";
    return {
      kind: "comment",
      line: row.line,
      channel: layout.channel!,
      id: layout.isDamaged(id) || id === "" ? null : wholeId(id),
      ...(layout.found.shape.mayNumberRows && rowNumber.test(wholeId(id)) ? { isRowNumber: true as const } : {}),
      post: cell(row, layout, "post") || layout.post,
      url: webAddress(cell(row, layout, "comment-link")),
      // Some tools write all parents of a message in one cell.
      parents: linkedIds(cell(row, layout, "parent")),
      ...(layout.found.fields.has("children") ? { children: linkedIds(cell(row, layout, "children")) } : {}),
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
