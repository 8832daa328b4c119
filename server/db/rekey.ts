// Marks, ratings and scores of comments that are erased follow them to their new names, so that what people did still counts.
import { mentionKeys } from "./obey.ts";
import type { Sqlite } from "./open.ts";

const tables = ["marks", "ratings", "audit_guesses", "comment_scores_cache"] as const;

/** `idFor` says what an erased comment of a network is called; null leaves it. The caller holds the transaction. */
export function rekeyHumanWork(db: Sqlite, idFor: (network: string, key: string) => string | null): void {
  for (const table of tables) {
    const comments = table === "marks" ? "WHERE subject IN ('comment', 'mention')" : "WHERE true";
    const keys = db.prepare(`SELECT DISTINCT channel_key AS channelKey, key FROM ${table} ${comments}`).all() as {
      channelKey: string;
      key: string;
    }[];
    const move = db.prepare(
      `UPDATE OR REPLACE ${table} SET key = @called ${comments} AND channel_key = @channelKey AND key = @key`,
    );
    for (const { channelKey, key } of keys) {
      // Mentions have no channel.
      const network = channelKey === "" ? mentionKeys : channelKey.slice(0, channelKey.indexOf(":"));
      const called = idFor(network, key);
      if (called !== null) move.run({ called, channelKey, key });
    }
  }
}
