// What a model learnt from people's marks thinks of comments. A cache: it can be made again from marks and readings at any time.
import type { Sqlite } from "./open.ts";
import { bumpHumanRevision } from "./revision.ts";

export interface CommentScore {
  channelKey: string;
  key: string;
  /** 0 to 1. */
  score: number;
}

/** The scores of a channel's comments, by comment key, under all the ids that it goes by. */
export function commentScores(db: Sqlite, target: string, channelIds: readonly number[]): Map<string, number> {
  const rows = db
    .prepare(
      `SELECT s.key, s.score FROM comment_scores_cache s JOIN channels c ON c.key = s.channel_key
       WHERE s.target = ? AND c.id IN (SELECT value FROM json_each(?))`,
    )
    .all(target, JSON.stringify(channelIds)) as Pick<CommentScore, "key" | "score">[];
  return new Map(rows.map(({ key, score }) => [key, score]));
}

/** Puts scores in the place of all earlier ones of the target. What is shown counts as changed only if they differ. */
export function replaceCommentScores(db: Sqlite, target: string, scores: readonly CommentScore[]): void {
  const byName = (one: CommentScore, other: CommentScore) => (nameOf(one) < nameOf(other) ? -1 : 1);
  db.transaction(() => {
    const before = db
      .prepare("SELECT channel_key AS channelKey, key, score FROM comment_scores_cache WHERE target = ?")
      .all(target) as CommentScore[];
    if (JSON.stringify(before.sort(byName)) === JSON.stringify(scores.toSorted(byName))) return;
    db.prepare("DELETE FROM comment_scores_cache WHERE target = ?").run(target);
    const insert = db.prepare(
      "INSERT INTO comment_scores_cache (target, channel_key, key, score) VALUES (?, @channelKey, @key, @score)",
    );
    for (const { channelKey, key, score } of scores) insert.run(target, { channelKey, key, score });
    bumpHumanRevision(db);
  }).immediate();
}

function nameOf({ channelKey, key }: CommentScore): string {
  return `${channelKey} ${key}`;
}
