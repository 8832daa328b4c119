// The comments of a channel: one a comment, ours and theirs told apart, as known now or as of a date.
import { type Channel, idsOf } from "../db/channels.ts";
import { type CommentFact, commentFacts, type PostUnder, postsUnder } from "../db/comments.ts";
import { personHash } from "../db/people.ts";
import { type ConversationComment, mentionsIn } from "../../shared/conversations/comment.ts";
import { canonicalLink } from "../../shared/permalink.ts";
import type { Day } from "../../shared/period.ts";
import { dayIn } from "../../shared/zone.ts";
import { ownHashes, type World } from "./world.ts";

/** A comment as its newest row says it. Days are civil dates in the company's zone; a date without a time is never shifted. */
export interface Comment extends ConversationComment {
  /** The id under which its newest row is stored: the channel's own or an alias. */
  channelId: number;
  /** Null where the words were not kept. */
  text: string | null;
  precision: CommentFact["precision"];
  url: string | null;
  /** Our post that it stands under; null where it stands under none that we know. */
  under: PostUnder | null;
  importId: number;
  file: string;
  line: number;
  /** Newest and oldest observation of it. */
  observedOn: Day;
  firstSeenOn: Day;
}

/** Hashes of the names under which we write on a channel: the listed ones, the channel's own, and those that its files say to be ours. */
export function ourNames(world: World, channel: Channel): ReadonlySet<string> {
  return world.once(
    `our names ${channel.id}`,
    () => new Set([...ownHashes(world, channel), ...historyOf(world, channel).ourAuthors]),
  );
}

/** All rows of each comment of a channel. */
interface History {
  rows: CommentFact[][];
  posts: PostFinder;
  /** Author as an id, by the hash of their name: texts mention names. */
  idOfName: ReadonlyMap<string, string>;
  /** Authors whose messages a file says to be from us. */
  ourAuthors: ReadonlySet<string>;
}

/** The comments of the channel that were known by a date (null: all that are known), in no order that matters. */
export function commentsOf(world: World, channel: Channel, until: Day | null): Comment[] {
  return world.once(`comments ${channel.id} ${until}`, () => {
    const { rows, posts, idOfName } = historyOf(world, channel);
    return rows.flatMap((facts) => {
      const known = until === null ? facts : facts.filter((fact) => fact.observedOn <= until);
      const newest = newestOf(known);
      return newest === null ? [] : commentOf(world, channel, newest, known, posts, idOfName);
    });
  });
}

/** Our posts of a channel, found by whatever a comment's row prints of its post. */
export interface PostFinder {
  all: readonly PostUnder[];
  find: (printed: string) => PostUnder | null;
}

/** Printed as an id, a link, or the last part of one. */
export function postFinder(world: World, channel: Channel): PostFinder {
  return world.once(`posts under ${channel.id}`, () => {
    const all = postsUnder(world.db, idsOf(channel));
    const byName = new Map<string, PostUnder>();
    for (const post of all)
      for (const name of [post.nativeId, post.permalink, lastPart(post.permalink)])
        if (name !== null && !byName.has(name)) byName.set(name, post);
    return {
      all,
      find: (printed) => {
        const link = canonicalLink(printed);
        return (
          byName.get(printed) ?? (link === null ? null : (byName.get(link) ?? byName.get(lastPart(link) ?? "") ?? null))
        );
      },
    };
  });
}

function lastPart(link: string | null): string | null {
  return link === null ? null : link.slice(link.lastIndexOf("/") + 1);
}

function historyOf(world: World, channel: Channel): History {
  return world.once(`comment history ${channel.id}`, () => {
    const byKey = new Map<string, CommentFact[]>();
    const idOfName = new Map<string, string>();
    const ourAuthors = new Set<string>();
    for (const fact of commentFacts(world.db, idsOf(channel))) {
      const rows = byKey.get(fact.key);
      if (rows) rows.push(fact);
      else byKey.set(fact.key, [fact]);
      if (fact.authorId !== null && fact.authorName !== null) {
        // Two people may have one name: always the same of them, whichever file came first.
        const known = idOfName.get(fact.authorName);
        if (known === undefined || fact.authorId < known) idOfName.set(fact.authorName, fact.authorId);
      }
      if (fact.inbound === false)
        for (const author of [fact.authorId, fact.authorName]) if (author !== null) ourAuthors.add(author);
    }
    return { rows: [...byKey.values()], posts: postFinder(world, channel), idOfName, ourAuthors };
  });
}

function commentOf(
  world: World,
  channel: Channel,
  fact: CommentFact,
  known: readonly CommentFact[],
  posts: PostFinder,
  idOfName: ReadonlyMap<string, string>,
): Comment {
  const own = ourNames(world, channel);
  const { nativeId, authorId, authorName, at, on, post, ...rest } = fact;
  const isOwnName = [authorId, authorName].some((author) => author !== null && own.has(author));
  const under = post === null ? null : posts.find(post);
  const mentions = fact.mentions ?? mentionHashes(world, channel, fact.text);
  return {
    ...rest,
    text: fact.text ?? wordsOf(known),
    id: nativeId,
    channel: channel.key,
    // The same post may be printed as an id in one file and as a link in the next.
    post: under?.key ?? post,
    under,
    author: authorId ?? (authorName === null ? null : (idOfName.get(authorName) ?? authorName)),
    ours: fact.inbound === null ? isOwnName : !fact.inbound,
    mentions: mentions.map((name) => idOfName.get(name) ?? name),
    at,
    day: at === null ? (on as Day) : dayIn(at, world.settings.timeZone),
    firstSeenOn: known.reduce((first, each) => (each.observedOn < first ? each.observedOn : first), fact.observedOn),
  };
}

/** Names that a text mentions, as they are compared with authors. */
export function mentionHashes(world: World, channel: Channel, text: string | null): string[] {
  if (text === null || !text.includes("@")) return [];
  return mentionsIn(text).map((name) => personHash(world.personKey, channel.platform, name));
}

/** The newest observation; on a tie the later instant, then the larger text, so that the order of imports never matters. */
function newestOf(facts: readonly CommentFact[]): CommentFact | null {
  let best: CommentFact | null = null;
  for (const fact of facts) if (best === null || rank(fact) > rank(best)) best = fact;
  return best;
}

/** The words that the newest row which has them says: a row without words says nothing of them. Null: none has. */
function wordsOf(facts: readonly CommentFact[]): string | null {
  return newestOf(facts.filter((fact) => fact.text !== null))?.text ?? null;
}

function rank(fact: CommentFact): string {
  const { observedOn, at, on, text, parents, children, line } = fact;
  return `${observedOn} ${String(at ?? 0).padStart(16, "0")} ${on ?? ""} ${text ?? ""} ${parents} ${children} ${line}`;
}
