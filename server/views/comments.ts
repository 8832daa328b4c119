// The comments of a channel: one a comment, ours and theirs told apart, as known now or as of a date.
import { type Channel, idsOf } from "../db/channels.ts";
import { type CommentFact, commentFacts, type PostUnder, postsUnder } from "../db/comments.ts";
import { mentionHashes, personHash } from "../db/people.ts";
import type { ConversationComment } from "../../shared/conversations/comment.ts";
import { foldComment } from "../../shared/conversations/fold-comment.ts";
import { linkByKeys } from "../../shared/conversations/row-numbers.ts";
import { addOnceTo, addTo } from "../../shared/group.ts";
import { canonicalLink, lastPart } from "../../shared/permalink.ts";
import type { Day } from "../../shared/period.ts";
import { dayOf } from "../../shared/zone.ts";
import { ownHashes, type World } from "./world.ts";

/** A comment as its rows say it together. Days are civil dates in the company's zone; a date without a time is never shifted. */
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

/** The comments of the channel as known now, in no order that matters. */
export function commentsOf(world: World, channel: Channel): Comment[] {
  return world.once(`comments ${channel.id}`, () => {
    const history = historyOf(world, channel);
    const make = commentMaker(world, channel, history);
    return history.rows.map((facts) => make(facts) as Comment);
  });
}

/** Positions of all the channel's comments by their keys. */
export function commentPlaces(world: World, channel: Channel): ReadonlyMap<string, number> {
  return world.once(
    `comment places ${channel.id}`,
    () => new Map(commentsOf(world, channel).map((comment, index) => [comment.key, index])),
  );
}

/** One of all comments, by its position, as it was known by a date (null: now); null where it was not known yet. */
export function commentAsOf(world: World, channel: Channel, index: number, until: Day | null): Comment | null {
  const comment = commentsOf(world, channel)[index] as Comment;
  if (until === null || comment.observedOn <= until) return comment;
  if (comment.firstSeenOn > until) return null;
  const history = historyOf(world, channel);
  const known = (history.rows[index] as CommentFact[]).filter((fact) => fact.observedOn <= until);
  return commentMaker(world, channel, history)(known);
}

/** Positions of the comments of which some row, old or new, stands under a post, by the post's key. */
export function commentsUnder(world: World, channel: Channel, post: string): readonly number[] {
  const under = world.once(`comments under ${channel.id}`, () => {
    const { rows, posts } = historyOf(world, channel);
    const found = new Map<string, number[]>();
    rows.forEach((facts, index) => {
      for (const key of new Set(facts.map(({ post }) => (post === null ? null : (posts.find(post)?.key ?? null))))) {
        if (key !== null) addTo(found, key, index);
      }
    });
    return found;
  });
  return under.get(post) ?? [];
}

/** Positions of the comments of which some row, old or new, says that this person wrote them. */
export function commentsBy(world: World, channel: Channel, author: string): readonly number[] {
  const by = world.once(`comments by ${channel.id}`, () => {
    const { rows, idOfName } = historyOf(world, channel);
    const found = new Map<string, number[]>();
    rows.forEach((facts, index) => {
      for (const each of new Set(facts.map((fact) => authorOf(fact, idOfName)))) {
        if (each !== null) addTo(found, each, index);
      }
    });
    return found;
  });
  return by.get(author) ?? [];
}

function authorOf(
  { authorId, authorName }: Pick<CommentFact, "authorId" | "authorName">,
  idOfName: History["idOfName"],
): string | null {
  return authorId ?? (authorName === null ? null : (idOfName.get(authorName) ?? authorName));
}

/** Under which names of ours comments may be shown: the author of such a comment, and the name. */
export function namedAuthors(world: World, channel: Channel): ReadonlyMap<string, string> {
  return world.once(`named authors ${channel.id}`, () => {
    const { idOfName } = historyOf(world, channel);
    return new Map(
      world.settings.namedAuthors.flatMap((name) => {
        const hash = personHash(world.personKey, channel.platform, name);
        return [hash, idOfName.get(hash) ?? hash].map((author) => [author, name] as const);
      }),
    );
  });
}

/** By import: the posts that its comments stand under, as printed. */
export function postsByImport(world: World, channel: Channel): ReadonlyMap<number, ReadonlySet<string>> {
  return world.once(`posts by import ${channel.id}`, () => {
    const posts = new Map<number, Set<string>>();
    for (const { importId, post } of historyOf(world, channel).rows.flat()) {
      if (post !== null) addOnceTo(posts, importId, post);
    }
    return posts;
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
      for (const name of [post.nativeId, post.permalink, post.permalink === null ? null : lastPart(post.permalink)])
        if (name !== null && !byName.has(name)) byName.set(name, post);
    const found = new Map<string, PostUnder | null>();
    const find = (printed: string): PostUnder | null => {
      const link = canonicalLink(printed);
      return byName.get(printed) ?? (link === null ? null : (byName.get(link) ?? byName.get(lastPart(link)) ?? null));
    };
    return {
      all,
      find: (printed) => {
        let post = found.get(printed);
        if (post === undefined) found.set(printed, (post = find(printed)));
        return post;
      },
    };
  });
}

function historyOf(world: World, channel: Channel): History {
  return world.once(`comment history ${channel.id}`, () => {
    const byKey = new Map<string, CommentFact[]>();
    const idOfName = new Map<string, string>();
    const ourAuthors = new Set<string>();
    for (const fact of linkByKeys(commentFacts(world.db, idsOf(channel)))) {
      addTo(byKey, fact.key, fact);
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

/** Makes the comment that some rows say together; null where there are none. */
function commentMaker(
  world: World,
  channel: Channel,
  { posts, idOfName }: History,
): (known: readonly CommentFact[]) => Comment | null {
  const own = ourNames(world, channel);
  return (known) => {
    const fact = foldComment(known);
    if (fact === null) return null;
    const { authorId, authorName, at, post } = fact;
    const isOwnName = (authorId !== null && own.has(authorId)) || (authorName !== null && own.has(authorName));
    const under = post === null ? null : posts.find(post);
    const mentions = fact.mentions ?? mentionHashes(world.personKey, channel.platform, fact.text ?? "");
    // Written out: to spread what is left of 200,000 facts takes longer than to build their threads.
    return {
      key: fact.key,
      id: fact.nativeId,
      channel: channel.key,
      channelId: fact.channelId,
      // The same post may be printed as an id in one file and as a link in the next.
      post: under?.key ?? post,
      under,
      parents: fact.parents,
      children: fact.children,
      author: authorOf(fact, idOfName),
      ours: fact.inbound === null ? isOwnName : !fact.inbound,
      mentions: mentions.length === 0 ? mentions : mentions.map((name) => idOfName.get(name) ?? name),
      at,
      day: dayOf(fact, world.settings.timeZone),
      precision: fact.precision,
      text: fact.text,
      url: fact.url,
      importId: fact.importId,
      file: fact.file,
      line: fact.line,
      observedOn: fact.observedOn,
      firstSeenOn: known.reduce((first, each) => (each.observedOn < first ? each.observedOn : first), fact.observedOn),
    };
  };
}

/** The authors as which people of these names write on the channel: keyed hashes, as in `author`. */
export function authorsNamed(world: World, channel: Channel, names: readonly string[]): ReadonlySet<string> {
  const { idOfName } = historyOf(world, channel);
  const hashes = names.map((name) => personHash(world.personKey, channel.platform, name));
  return new Set(hashes.flatMap((hash) => [hash, idOfName.get(hash) ?? hash]));
}
