// A row about a post becomes a draft of a post, whatever platform it comes from.
import type { Platform } from "../../shared/platform.ts";
import { dayIn, instantOf } from "../../shared/zone.ts";
import { parseDate } from "./dates.ts";
import type { Printed } from "./dates.ts";
import { instantInId } from "./instant-in-id.ts";
import { canonicalLink } from "../../shared/permalink.ts";
import { asideOf, cell, headerOf, isProblem, missing, readMeasures, widthProblem } from "./layout.ts";
import type { MapRow, Layout } from "./layout.ts";
import type { Problem } from "../../shared/problem.ts";
import type { ChannelRef, PostDraft, Row } from "./types.ts";
import { fundingOf, formatOf, isYes } from "./words.ts";

/** Makes the mapping of one table's rows. `platform` is the source's own. */
export function postMapper(layout: Layout, platform: Platform): MapRow {
  const { shape } = layout.found;
  return (row) => {
    const printedId = cell(row, layout, "id");
    const rawId = layout.isDamaged(printedId) ? "" : printedId;
    const aside = asideOf(row, printedId || (row.cells[0] ?? "").trim(), layout);
    if (aside) return aside;
    const width = widthProblem(row, layout);
    if (width) return width;
    const url = cell(row, layout, "permalink");
    const idCell = rawId || url;
    const id = shape.idOf ? shape.idOf(idCell) : idCell || null;
    const made = shape.linkOf && id ? shape.linkOf(id) : null;
    const permalink = canonicalLink(made ?? url);
    if (id === null && permalink === null) return badId(row, layout, printedId);
    const channel = channelOf(row, layout, platform, url);
    if (isProblem(channel)) return channel;
    const moment = momentOf(row, layout, id ?? permalink);
    if (isProblem(moment)) return moment;
    const measures = readMeasures(row, layout);
    if (isProblem(measures)) return measures;
    const text = cell(row, layout, "text") || cell(row, layout, "more-text");
    return {
      kind: "post",
      line: row.line,
      channel,
      nativeId: id,
      permalink,
      url: url || made,
      ...moment,
      text,
      format: formatOf(cell(row, layout, "format")),
      funding: fundingOf(cell(row, layout, "funding")),
      ownReply: shape.repliesAreApart === true && answersAnother(text, channel.handle),
      isShare: isYes(cell(row, layout, "is-share")),
      isCrosspost: isYes(cell(row, layout, "is-crosspost")),
      period: layout.period,
      measures,
    } satisfies PostDraft;
  };
}

function badId(row: Row, layout: Layout, rawId: string): Problem {
  const field = layout.found.fields.has("id") ? "id" : "permalink";
  if (rawId === "") return missing(row, layout, field);
  return { code: "bad-id", line: row.line, column: headerOf(layout, field), value: rawId.slice(0, 100) };
}

function channelOf(row: Row, layout: Layout, platform: Platform, url: string): ChannelRef | Problem {
  if (layout.channel) return layout.channel;
  const { shape } = layout.found;
  if (shape.handleOf) {
    const handle = shape.handleOf(url);
    return handle ? { platform, name: handle, handle } : (layout.fallback ?? missing(row, layout, "permalink"));
  }
  const nativeId = cell(row, layout, "account-id");
  const name = cell(row, layout, "account-name");
  const handle = cell(row, layout, "account-handle");
  const known = /^\d+$/.test(nativeId) && !layout.isDamaged(nativeId);
  if (!known && name === "" && handle === "") return missing(row, layout, "account-id");
  return {
    platform,
    ...(known ? { nativeId } : {}),
    ...(name || handle ? { name: name || handle } : {}),
    ...(handle ? { handle } : {}),
  };
}

type Moment = Pick<PostDraft, "postedAt" | "postedOn">;

/** `id`: the post's id, or its link where the id is spoiled; both end in the same digits. */
function momentOf(row: Row, layout: Layout, id: string | null): Moment | Problem {
  const { shape } = layout.found;
  const text = cell(row, layout, "posted");
  const printed = text === "" ? null : parseDate(text, layout.order);
  if (shape.idClock && id !== null) {
    const digits = /\d{15,20}$/.exec(id)?.[0] ?? "";
    const instant = instantInId(digits, shape.idClock, printed?.day ?? null, layout.job.today);
    if (instant !== null) return { postedAt: instant, postedOn: null };
  }
  if (printed) return { ...placed(printed, layout.zone) };
  // A removed video has no time of publication, and still has numbers.
  if (text === "" && shape.scope === "period") return { postedAt: null, postedOn: null };
  if (text === "") return missing(row, layout, "posted");
  return {
    code: "bad-date",
    line: row.line,
    column: headerOf(layout, "posted"),
    value: text,
    wanted: layout.order ?? "date",
  };
}

/** A printed time in the file's zone as an instant; a date alone stays a civil date. */
function placed(printed: Printed, zone: string): Moment {
  if (printed.ms === null) return { postedAt: null, postedOn: printed.day };
  if (printed.offset === null) return { postedAt: instantOf(printed.day, printed.ms, zone), postedOn: null };
  return { postedAt: instantOf(printed.day, printed.ms, "UTC") - printed.offset * 60_000, postedOn: null };
}

/** True when the text begins with another account than the channel's own: a reply to somebody, not a post. */
export function answersAnother(text: string, own: string | undefined): boolean {
  const mentions = /^(?:@[A-Za-z0-9_]+[\s,]*)+/.exec(text.trimStart())?.[0].match(/@[A-Za-z0-9_]+/g) ?? [];
  return mentions.some((mention) => mention.slice(1).toLowerCase() !== own?.toLowerCase());
}

/** The civil date of a post in company time; null when the file does not say. */
export function dayOfPost(post: PostDraft, companyZone: string): string | null {
  return post.postedAt === null ? post.postedOn : dayIn(post.postedAt, companyZone);
}
