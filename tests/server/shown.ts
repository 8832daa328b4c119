// All that the product shows over a database, with channels by key instead of by number: two histories can be compared.
import type { Db } from "../../server/db/open.ts";
import { refoldAll } from "../../server/db/posts-cache.ts";
import { answersOf, commentedChannels } from "../../server/views/answers.ts";
import { conversationRows } from "../../server/views/conversation-list.ts";
import { conversationThread } from "../../server/views/conversation-thread.ts";
import { channelRows, coverageGrid } from "../../server/views/coverage.ts";
import { listening } from "../../server/views/listening.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { postList } from "../../server/views/posts.ts";
import { progressRows } from "../../server/views/progress.ts";
import { waitingList } from "../../server/views/waiting.ts";
import { readWorld, type World } from "../../server/views/world.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { monthsFrom, monthStart, type Quarter, quarterOf } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";

/** One goal a metric, so that `progress` judges them all. */
export const everyGoal = strategySchema.parse({
  effectiveFrom: "2025-01",
  goals: metrics.map(({ id }) => ({
    id,
    metric: id,
    direction: "at-least",
    targets: [{ from: "2025-01", value: 2 }],
  })),
});

/** Numbers, coverage, channels and posts of the months, as text that is equal when they are. */
export function shown(db: Db, first: string, last: string, judge: readonly string[]): unknown {
  const world = readWorld(db.reader, db.personKey);
  const keys = new Map(world.channels.flatMap((each) => [each.id, ...each.aliases].map((id) => [id, each.key])));
  const byKey = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (name, each: unknown) =>
        (name === "channelId" || name === "id") && typeof each === "number" ? (keys.get(each) ?? each) : each,
      ),
    );
  const months = monthsFrom(first, last);
  const everything = {
    channelIds: world.channels.flatMap((each) => [each.id, ...each.aliases]),
    from: null,
    to: null,
    format: null,
    funding: null,
    messageTypes: null,
    ownReplies: true,
    search: "",
    order: "date",
    descending: true,
    offset: 0,
    limit: 500,
  } as const;
  const { total, rows, formats } = postList(world, everything);
  const posts = rows.map((row) => ({ ...row, key: row.key.slice(row.key.indexOf("/") + 1) }));
  const text = (row: unknown) => JSON.stringify(byKey(row));
  return byKey({
    values: metricRows(world, metrics, first, last, false),
    byChannel: metricRows(world, metrics, first, last, true),
    judged: months.filter((month) => judge.includes(month)).flatMap((month) => progressRows(world, month)),
    coverage: coverageGrid(world),
    channels: channelRows(world).map((row) => ({ ...row, sources: row.sources.toSorted() })),
    listening: [...new Set(months.map((month) => quarterOf(monthStart(month))))].map((quarter) =>
      listeningShown(world, quarter),
    ),
    posts: { total, formats, rows: posts.map(text).toSorted() },
    conversations: conversations(world, months),
    cache: caches(db),
  });
}

/** A quarter of listening without what differs from one import of a file to the next. */
function listeningShown(world: World, quarter: Quarter): unknown {
  const { mentions, ...rest } = listening(world, quarter, "2026-06-15");
  return {
    ...rest,
    rows: mentions.rows.map(({ importId: _, file: __, line: ___, ...mention }) => mention),
    total: mentions.total,
  };
}

/** Answers and conversations; an import's number and the id of a channel differ from one history to the next. */
function conversations(world: World, months: readonly string[]): unknown {
  const all = { channels: world.channels, month: null, offset: 0, limit: 500 } as const;
  const list = conversationRows(world, { ...all, kind: "all", q: "" });
  const threads = list.rows.map((row) => conversationThread(world, row.key));
  const said = [
    months.map((month) => answersOf(world, month, commentedChannels(world))),
    waitingList(world, { ...all, span: "all" }),
    list,
    threads,
  ];
  return JSON.parse(
    JSON.stringify(said, (name, each: unknown) => {
      if (name === "importId") return 0;
      return name === "key" && typeof each === "string" ? each.replace(/^\d+\//, "") : each;
    }),
  );
}

/** The caches as they stand, channels by key. */
export function caches(db: Db): unknown[] {
  const posts = db.reader
    .prepare(
      "SELECT c.key AS channel, p.* FROM posts_cache p JOIN channels c ON c.id = p.channel_id ORDER BY c.key, p.key",
    )
    .all();
  const judged = db.reader
    .prepare(
      "SELECT c.key AS channel, j.month, j.as_of FROM judged_cache j JOIN channels c ON c.id = j.channel_id ORDER BY 1, 2",
    )
    .all();
  const months = db.reader
    .prepare(
      "SELECT c.key AS channel, m.* FROM month_posts m JOIN channels c ON c.id = m.channel_id ORDER BY c.key, m.month",
    )
    .all();
  const waiting = db.reader.prepare("SELECT * FROM months_to_tally").all();
  const silences = db.reader
    .prepare(
      "SELECT channel_key, from_day, to_day, contradicted FROM silences WHERE taken_back_at IS NULL ORDER BY 1, 2, 3, id",
    )
    .all();
  return [posts, judged, months, waiting, silences].map((rows) =>
    (rows as { channel_id?: number }[]).map(({ channel_id: _, ...row }) => row),
  );
}

/** The caches as they are made from nothing; the ones that stood are put back. */
export function cachesMadeAnew(db: Db): unknown[] {
  db.writer.exec("BEGIN");
  try {
    refoldAll(db.writer);
    return caches(db);
  } finally {
    db.writer.exec("ROLLBACK");
  }
}
