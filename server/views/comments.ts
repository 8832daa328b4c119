// The comments of a month: one row a comment, ours and theirs told apart.
import { type CommentFact, commentFacts } from "../db/facts.ts";
import { type Channel, channelsByAnyId, idsOf } from "../db/channels.ts";
import { groupBy } from "../../shared/group.ts";
import { type Day, type Month, monthOf } from "../../shared/period.ts";
import { dayIn, instantOf } from "../../shared/zone.ts";
import { ownHashes, type World } from "./world.ts";

/** A comment as its newest row says it. */
export interface Comment extends CommentFact {
  /** In the company's zone; a date without a time is never shifted. */
  day: Day;
  /** Keyed hash of who wrote it; null when the file does not say. */
  author: string | null;
  ours: boolean;
}

/** Loads the comments of channels once, and answers those of one channel and month by the readings until a date (null: all). */
export function commentsReader(
  world: World,
  channels: readonly Channel[],
  from: Day,
  to: Day,
): (channel: Channel, month: Month, until: Day | null) => Comment[] {
  const { timeZone } = world.settings;
  const dayOf = (fact: CommentFact): Day => (fact.at === null ? (fact.on as Day) : dayIn(fact.at, timeZone));
  const ids = channels.flatMap(idsOf);
  const bounds = { from, to, fromMs: instantOf(from, 0, timeZone), toMs: instantOf(to, 0, timeZone) };
  const byAnyId = channelsByAnyId(channels);
  const rows = groupBy(commentFacts(world.db, ids, bounds), (fact) => `${byAnyId.get(fact.channelId)?.id} ${fact.key}`);
  // A comment is a candidate for every month that one of its rows names.
  const byMonth = new Map<string, CommentFact[][]>();
  for (const [name, facts] of rows) {
    const channelId = name.slice(0, name.indexOf(" "));
    for (const month of new Set(facts.map((fact) => monthOf(dayOf(fact))))) {
      const place = `${channelId} ${month}`;
      const list = byMonth.get(place);
      if (list) list.push(facts);
      else byMonth.set(place, [facts]);
    }
  }
  return (channel, month, until) => {
    const own = ownHashes(world, channel);
    return (byMonth.get(`${channel.id} ${month}`) ?? []).flatMap((facts) => {
      const fact = newest(facts.filter((each) => until === null || each.observedOn <= until));
      if (fact === null || monthOf(dayOf(fact)) !== month) return [];
      const ours = [fact.authorId, fact.authorName].some((author) => author !== null && own.has(author));
      return { ...fact, day: dayOf(fact), author: fact.authorId ?? fact.authorName, ours };
    });
  };
}

/** The newest observation; on a tie the later instant, then the larger text, so that the order of imports never matters. */
function newest(facts: readonly CommentFact[]): CommentFact | null {
  let best: CommentFact | null = null;
  for (const fact of facts) if (best === null || rank(fact) > rank(best)) best = fact;
  return best;
}

function rank(fact: CommentFact): string {
  return `${fact.observedOn} ${String(fact.at ?? 0).padStart(16, "0")} ${fact.on ?? ""} ${fact.text}`;
}
