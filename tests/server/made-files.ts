// Made-up exports as the parsing process would report them, and an instance in memory that imports them: the whole store without the reading of bytes.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { openDb } from "../../server/db/open.ts";
import type { ImportDeps } from "../../server/imports/run.ts";
import type {
  Breakdown,
  ChannelRef,
  Claim,
  CommentDraft,
  Draft,
  MentionDraft,
  ParseEvent,
  Span,
} from "../../server/imports/types.ts";
import { type Measures, type Measure } from "../../shared/measure.ts";
import { addDays, type Day } from "../../shared/period.ts";

/** One export: what the parsing process says of it. */
export interface MadeFile {
  source: string;
  channel: ChannelRef;
  drafts: Draft[];
  claims: Claim[];
  /** The days of a file without claims. */
  about?: Span;
}

export const today = "2026-06-15";
const personKey = Buffer.alloc(32, 7);

/** An instance in memory whose parser replays made files; a spooled file's path is its place in `files`. */
export function madeInstance(files: readonly MadeFile[]): ImportDeps & { close: () => void } {
  const db = { ...openDb(null), personKey };
  return {
    db,
    lease: "test",
    now: () => new Date(`${today}T09:00:00Z`),
    today: () => today,
    close: db.close,
    parser: {
      async parse(job, onEvent) {
        for (const event of eventsOf(files[Number(job.path)] as MadeFile, job.modifiedOn)) await onEvent(event);
      },
      unzip: () => Promise.resolve(null),
      waiting: () => 0,
      close: () => undefined,
    },
  };
}

/** The made file on its way in; `modifiedOn` is the date that is derived from it. */
export function spooled(index: number, modifiedOn: Day | null = null) {
  const sha256 = createHash("sha256").update(String(index)).digest("hex");
  return { path: String(index), name: `folder/made-${index}.csv`, size: 1, sha256, modifiedOn };
}

function eventsOf(file: MadeFile, modifiedOn: Day | null): ParseEvent[] {
  const { source, claims, drafts, about } = file;
  const half = Math.ceil(drafts.length / 2);
  return [
    { type: "rows", table: 0, drafts: drafts.slice(0, half) },
    { type: "rows", table: 0, drafts: drafts.slice(half) },
    {
      type: "table",
      table: 0,
      report: {
        name: null,
        source,
        state: "read",
        evidence: {},
        header: [],
        headerLine: 1,
        claims,
        ...(about ? { about } : {}),
        problems: [],
        read: drafts.length,
        newestDay: null,
      },
    },
    {
      type: "file",
      report: {
        observedOn: modifiedOn ?? today,
        observedFrom: modifiedOn === null ? "today" : "modified",
        questions: [],
        proposals: {},
        problems: [],
        namesPeople: source === "comments-table" || source === "mentions-table",
      },
    },
  ];
}

const measureNames = ["reactions", "comments", "shares", "reach", "views", "link-clicks"] as const;
const smallCount = fc.option(fc.nat({ max: 4 }), { nil: undefined, freq: 3 });

const someMeasures = (names: readonly Measure[]): fc.Arbitrary<Measures> =>
  fc
    .tuple(...names.map(() => smallCount))
    .map((values) =>
      Object.fromEntries(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]]))),
    );

/** Days around two ends of a month, so that a small shift moves a post to another month. */
const day = fc.constantFrom("2026-01-01", "2026-01-20", "2026-01-31", "2026-02-01", "2026-02-14", "2026-03-02");

/** Whole months, halves, a crossing one: half-open. */
const span = fc.constantFrom(
  ...([
    ["2026-01-01", "2026-02-01"],
    ["2026-01-01", "2026-01-16"],
    ["2026-01-16", "2026-02-01"],
    ["2026-01-01", "2026-01-21"],
    ["2026-01-21", "2026-02-01"],
    ["2026-02-01", "2026-03-01"],
    ["2026-01-01", "2026-03-01"],
    ["2026-01-15", "2026-02-15"],
  ] as const),
);

/** One page by its id under an old and a new name, by its name alone, and another page of the same name. */
const page: fc.Arbitrary<ChannelRef> = fc.constantFrom(
  { platform: "facebook", nativeId: "1", name: "Alfa" } as const,
  { platform: "facebook", nativeId: "1", name: "Beta", handle: "beta" } as const,
  { platform: "facebook", name: "alfa " } as const,
  { platform: "facebook", nativeId: "2", name: "Beta" } as const,
  { platform: "facebook", name: "1" } as const,
);

/** Readings of five posts, by id, by link, or by both; two of the links are shared by two posts. */
const post = (channel: ChannelRef, period: { from: Day; to: Day } | null) =>
  fc
    .record({
      n: fc.nat({ max: 4 }),
      known: fc.constantFrom("id", "link", "both", "shared-link", "only-shared-link"),
      at: fc.option(day, { freq: 6 }),
      instant: fc.boolean(),
      text: fc.constantFrom("", "a", "b"),
      funding: fc.constantFrom("organic", "boosted", null),
      ownReply: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      measures: someMeasures(measureNames),
    })
    .map(({ n, known, at, instant, text, funding, ownReply, measures }): Draft => {
      const link =
        known === "id" ? null : `https://example.com/${known.endsWith("shared-link") ? `shared-${n % 2}` : n}`;
      return {
        kind: "post",
        line: 0,
        channel,
        nativeId: known === "link" || known === "only-shared-link" ? null : `p${n}`,
        permalink: link,
        url: link,
        postedAt: at !== null && instant ? Date.parse(`${at}T23:30:00Z`) : null,
        postedOn: at !== null && !instant ? at : null,
        text,
        format: text === "" ? null : "photo",
        funding,
        ownReply,
        isShare: false,
        isCrosspost: false,
        period,
        measures,
      };
    });

/** Lines count from 2, as they would under a header. */
const numbered = (drafts: Draft[]): Draft[] => drafts.map((draft, index) => ({ ...draft, line: index + 2 }));

const claimOf = (
  channel: ChannelRef,
  kind: Claim["kind"],
  breakdown: Breakdown | null,
  more: Partial<Claim>,
): Claim => ({
  channel,
  kind,
  breakdown,
  from: "2026-01-01",
  to: "2026-02-01",
  grain: "span",
  measures: [],
  lagDays: 0,
  ...more,
});

const postsFile: fc.Arbitrary<MadeFile> = fc.tuple(page, span).chain(([channel, [from, to]]) =>
  fc.array(post(channel, null), { minLength: 1, maxLength: 5 }).map((drafts) => ({
    source: "meta-facebook-posts",
    channel,
    drafts: numbered(drafts),
    claims: [claimOf(channel, "posts", null, { from, to, grain: "day", measures: [...measureNames] })],
  })),
);

/** Sums of posts over a period, as a video table has them. */
const videosFile: fc.Arbitrary<MadeFile> = span.chain(([from, to]) => {
  const channel: ChannelRef = { platform: "youtube", name: "Alfa" };
  return fc.array(post(channel, { from, to }), { minLength: 1, maxLength: 4 }).map((drafts) => ({
    source: "youtube-content",
    channel,
    drafts: numbered(drafts),
    claims: [
      claimOf(channel, "activity", "by-post", { from, to, measures: [...measureNames] }),
      claimOf(channel, "posts", null, { from, to, grain: "day", measures: [...measureNames] }),
    ],
  }));
});

const webDims: Record<string, Record<string, string>[]> = {
  "channel-group": [{ channelGroup: "Organic Social" }, { channelGroup: "Direct" }],
  "source-medium": [
    { source: "facebook.com", medium: "referral" },
    { source: "google", medium: "organic" },
  ],
  day: [{}],
};

const webMeasures = ["sessions", "engaged-sessions", "key-events"] as const;

const webFile: fc.Arbitrary<MadeFile> = fc
  .tuple(
    span,
    fc.constantFrom("channel-group", "source-medium", "day"),
    fc.array(someMeasures(webMeasures), { minLength: 1, maxLength: 6 }),
  )
  .map(([[from, to], breakdown, counts]) => {
    const channel: ChannelRef = { platform: "web", nativeId: "9", name: "Site" };
    const dims = webDims[breakdown] as Record<string, string>[];
    const drafts = counts.map((measures, index): Draft => {
      const dayAt = addDays(from, index);
      const [start, end] = breakdown === "day" ? [dayAt, addDays(dayAt, 1)] : [from, to];
      const dim = dims[index % dims.length] as Record<string, string>;
      return {
        kind: "period",
        line: 0,
        channel,
        breakdown: breakdown as Breakdown,
        dims: dim,
        from: start,
        to: end,
        measures,
      };
    });
    const grain = breakdown === "day" ? "day" : "span";
    const claim: Partial<Claim> = { from, to, grain, measures: [...webMeasures], lagDays: 2 };
    return {
      source: "ga4-report",
      channel,
      drafts: numbered(drafts),
      claims: [claimOf(channel, "activity", breakdown as Breakdown, claim)],
    };
  });

const commentsFile: fc.Arbitrary<MadeFile> = fc.tuple(page, span).chain(([channel, [from, to]]) =>
  fc
    .array(
      fc.record({
        id: fc.option(fc.constantFrom("c1", "c2", "c3")),
        authorName: fc.constantFrom("Kund", "Kund 2", "Alfa", null),
        on: day,
        instant: fc.boolean(),
        text: fc.constantFrom("a", "b", "Hur?", "@Alfa när?", "@Kund nu"),
        // Several parents, a missing one, and rings of answers.
        parents: fc.subarray(["c1", "c2", "c3", "c9"], { maxLength: 2 }),
        children: fc.option(fc.subarray(["c1", "c2", "c3", "c8"], { maxLength: 2 }), { nil: undefined, freq: 2 }),
        inbound: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => ({
      source: "comments-table",
      channel,
      drafts: numbered(
        rows.map(({ id, authorName, on, instant, text, parents, children, inbound }): CommentDraft => ({
          kind: "comment",
          line: 0,
          channel,
          id,
          post: "p1",
          url: null,
          parents,
          ...(children === undefined ? {} : { children }),
          ...(inbound === undefined ? {} : { inbound }),
          authorId: null,
          authorName,
          at: instant ? Date.parse(`${on}T23:30:00Z`) : null,
          on: instant ? null : on,
          precision: instant ? "minute" : "day",
          text,
        })),
      ),
      claims: [claimOf(channel, "comments", null, { from, to, grain: "day" })],
    })),
);

/** Mentions belong to no channel: three links, and rows without one that may repeat. */
const mentionsFile: fc.Arbitrary<MadeFile> = fc.tuple(page, span).chain(([channel, [from, to]]) =>
  fc
    .array(
      fc.record({
        n: fc.nat({ max: 3 }),
        place: fc.constantFrom("reddit.com", "Reddit", "Alfa", ""),
        isReview: fc.boolean(),
        author: fc.constantFrom("Kund 1", null),
        on: day,
        sentiment: fc.constantFrom("negative", "positive", null),
        stars: fc.constantFrom(1, 4.5, null),
        text: fc.constantFrom("", "a", "b"),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((rows) => ({
      source: "mentions-table",
      channel,
      drafts: numbered(
        rows.map(({ n, on, ...row }): MentionDraft => ({
          kind: "mention",
          line: 0,
          url: n === 3 ? null : `https://www.reddit.com/r/x/${n}`,
          at: n === 0 ? Date.parse(`${on}T23:30:00Z`) : null,
          on: n === 0 ? null : on,
          ...row,
        })),
      ),
      claims: [],
      about: { from, to },
    })),
);

/** Any export. */
export const madeFile: fc.Arbitrary<MadeFile> = fc.oneof(
  { weight: 4, arbitrary: postsFile },
  { weight: 2, arbitrary: videosFile },
  { weight: 2, arbitrary: webFile },
  { weight: 2, arbitrary: commentsFile },
  { weight: 2, arbitrary: mentionsFile },
);
