// Which days a table speaks for: per channel, which coverage is made of, or, for mentions, as a whole. All spans here are half-open civil dates.
import { addDays } from "../../shared/period.ts";
import type { Day } from "../../shared/period.ts";
import { dayIn } from "../../shared/zone.ts";
import { dayOfPost } from "./map-posts.ts";
import type { Layout } from "./layout.ts";
import type { ChannelRef, Claim, Draft, Span } from "./types.ts";

interface Seen {
  channel: ChannelRef;
  first: Day | null;
  last: Day | null;
}

/** Watches a table's drafts go by; `claims` and `newestDay` are asked at the end. */
export interface Watcher {
  see(draft: Draft): void;
  /** `asked`: the days that the export was asked for, by its name or by the answer; null when nobody says. */
  claims(asked: Span | null): Claim[];
  /** The days of a table whose rows belong to no channel; null for others, and where no row has a date. */
  about(asked: Span | null): Span | null;
  newestDay(): Day | null;
}

/** A watcher of one table; days are cut in the company’s zone. */
export function createWatcher(layout: Layout): Watcher {
  const channels = new Map<string, Seen>();
  const elsewhere: Pick<Seen, "first" | "last"> = { first: null, last: null };
  let newest: Day | null = null;
  const { companyZone } = layout.job;

  function seenOf(channel: ChannelRef): Seen {
    const key = `${channel.platform} ${channel.nativeId ?? channel.name ?? ""}`;
    let seen = channels.get(key);
    if (!seen) channels.set(key, (seen = { channel, first: null, last: null }));
    return seen;
  }

  function see(draft: Draft): void {
    const seen = draft.kind === "mention" ? elsewhere : seenOf(draft.channel);
    const day = dayOf(draft, companyZone);
    if (day) {
      if (seen.first === null || day < seen.first) seen.first = day;
      if (seen.last === null || day > seen.last) seen.last = day;
    }
    const upTo = draft.kind === "post" && draft.period ? addDays(draft.period.to, -1) : day;
    if (upTo && (newest === null || upTo > newest)) newest = upTo;
  }

  return {
    see,
    newestDay: () => newest,
    about: (asked) => (layout.found.shape.kind === "mentions" ? spanOf(elsewhere, asked) : null),
    claims: (asked) => [...channels.values()].flatMap((seen) => claimsOf(layout, seen, asked)),
  };
}

function dayOf(draft: Draft, zone: string): Day | null {
  if (draft.kind === "post") return dayOfPost(draft, zone);
  if (draft.kind === "period") return addDays(draft.to, -1);
  return draft.at === null ? draft.on : dayIn(draft.at, zone);
}

function claimsOf(layout: Layout, seen: Seen, asked: Span | null): Claim[] {
  const { shape } = layout.found;
  const measures = layout.counts.map((count) => count.measure);
  const common = { channel: seen.channel, measures, lagDays: shape.lagDays };
  const span = spanOf(seen, asked);
  if (!span) return [];
  if (shape.kind === "comments") return [{ ...common, kind: "comments", breakdown: null, grain: "day", ...span }];
  if (shape.kind === "posts") {
    const posts: Claim = { ...common, kind: "posts", breakdown: null, grain: "day", ...span };
    if (!layout.period) return [posts];
    // Sums of a period that began before a video was published are also its lifetime numbers at the period's end.
    return [
      { ...common, kind: "activity", breakdown: "by-post", grain: "span", ...layout.period },
      { ...posts, ...layout.period },
    ];
  }
  const byDay = shape.kind === "days" || layout.found.fields.has("day") || layout.found.fields.has("nth-day");
  return [
    { ...common, kind: "activity", breakdown: shape.breakdown ?? "total", grain: byDay ? "day" : "span", ...span },
  ];
}

/** The days that were asked for, else from the first to the last that was seen. */
function spanOf({ first, last }: Pick<Seen, "first" | "last">, asked: Span | null): Span | null {
  return asked ?? (first && last ? { from: first, to: addDays(last, 1) } : null);
}
