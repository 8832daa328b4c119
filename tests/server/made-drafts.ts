// Made-up rows of made-up files: a page's posts and a site's visits, for tests that judge months.
import type { Breakdown, ChannelRef, Claim, PeriodDraft, PostDraft } from "../../server/imports/types.ts";
import type { Measures } from "../../shared/measure.ts";
import type { MadeFile } from "./made-files.ts";

export const page: ChannelRef = { platform: "facebook", nativeId: "1", name: "Alfa" };
export const site: ChannelRef = { platform: "web", nativeId: "9", name: "Site" };
export const january = { from: "2026-01-01", to: "2026-02-01" };

export function post(id: string, postedOn: string, measures: Measures = {}, channel = page): PostDraft {
  return {
    kind: "post",
    line: 2,
    channel,
    nativeId: id,
    permalink: null,
    url: null,
    postedAt: null,
    postedOn,
    text: "",
    format: null,
    funding: null,
    ownReply: false,
    isShare: false,
    isCrosspost: false,
    period: null,
    measures,
  };
}

export function claim(
  kind: Claim["kind"],
  breakdown: Breakdown | null,
  span: { from: string; to: string },
  more: Partial<Claim> = {},
): Claim {
  return { channel: page, kind, breakdown, ...span, grain: "day", measures: [], lagDays: 0, ...more };
}

export const posts = (drafts: PostDraft[], span: { from: string; to: string }, channel = page): MadeFile => ({
  source: "meta-facebook-posts",
  channel,
  drafts,
  claims: [claim("posts", null, span, { channel, measures: ["reactions", "comments", "shares", "reach"] })],
});

export function web(
  breakdown: Breakdown,
  rows: [dims: Record<string, string>, sessions: number, span: { from: string; to: string }][],
  span = january,
): MadeFile {
  const grain = breakdown === "day" ? "day" : "span";
  const drafts = rows.map(([dims, sessions, { from, to }]): PeriodDraft => ({
    kind: "period",
    line: 2,
    channel: site,
    breakdown,
    dims,
    from,
    to,
    measures: { sessions },
  }));
  const claims = [claim("activity", breakdown, span, { channel: site, grain, measures: ["sessions"], lagDays: 2 })];
  return { source: "ga4-report", channel: site, drafts, claims };
}
