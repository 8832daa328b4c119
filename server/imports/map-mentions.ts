// A row about us on somebody else's site becomes a draft of a mention. Names are still names here: the storing stage hashes them.
import { hostIn, placeOf } from "../../shared/listening/places.ts";
import { webAddress } from "../../shared/permalink.ts";
import { instantOf } from "../../shared/zone.ts";
import { parseDate } from "./dates.ts";
import { asideOf, cell, headerOf, missing, widthProblem } from "./layout.ts";
import type { MapRow, Layout } from "./layout.ts";
import type { MentionDraft, Row } from "./types.ts";
import { sentimentOf, starsOf } from "./words.ts";

/** Maps the rows of one table; a row that says neither what was written, nor where, nor how many stars is a Problem. */
export function mentionMapper(layout: Layout): MapRow {
  return (row) => {
    const aside = asideOf(row, (row.cells[0] ?? "").trim(), layout);
    if (aside) return aside;
    const width = widthProblem(row, layout);
    if (width) return width;
    const text = wordsOf(row, layout);
    const link = cell(row, layout, "permalink");
    const rating = cell(row, layout, "stars");
    if (text === "" && link === "" && rating === "") return missing(row, layout, "text");
    const stars = starsOf(rating);
    if (stars === "bad") {
      return { code: "bad-number", line: row.line, column: headerOf(layout, "stars"), value: rating, wanted: "0–5" };
    }
    const time = cell(row, layout, "time");
    if (time === "") return missing(row, layout, "time");
    const printed = parseDate(time, layout.order);
    if (!printed) {
      const column = headerOf(layout, "time");
      return { code: "bad-date", line: row.line, column, value: time, wanted: layout.order ?? "date" };
    }
    const url = webAddress(link) ?? (hostIn(link) === null ? null : `https://${link}`);
    const place = (url === null ? null : hostIn(url)) ?? (cell(row, layout, "place") || (layout.place ?? ""));
    const shift = (printed.offset ?? 0) * 60_000;
    const zone = printed.offset === null ? layout.zone : "UTC";
    return {
      kind: "mention",
      line: row.line,
      place,
      isReview: stars !== null || isReviewPage(row, layout, url ?? place),
      url,
      author: cell(row, layout, "author") || null,
      at: printed.ms === null ? null : instantOf(printed.day, printed.ms, zone) - shift,
      on: printed.ms === null ? printed.day : null,
      sentiment: sentimentOf(cell(row, layout, "sentiment")),
      stars,
      text,
    } satisfies MentionDraft;
  };
}

/** Headline and body; one alone where they repeat each other. */
function wordsOf(row: Row, layout: Layout): string {
  const title = cell(row, layout, "title");
  const text = cell(row, layout, "text") || cell(row, layout, "more-text");
  if (title === "" || text.startsWith(title)) return text;
  return text === "" || title.startsWith(text) ? title : `${title}\n${text}`;
}

function isReviewPage(row: Row, layout: Layout, where: string): boolean {
  return cell(row, layout, "page-type").toLowerCase().startsWith("review") || placeOf(where).kind === "reviews";
}
