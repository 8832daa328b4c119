// The storing stage: drafts become readings of an import that nobody sees until it is published. The only stage that knows the database.
import { channelIdOf, channelKey, foldName, mentionChannels } from "../db/channels.ts";
import { insertClaims } from "../db/claims.ts";
import type { Sqlite } from "../db/open.ts";
import { networkOfMention } from "../db/obey.ts";
import { commentHash, mentionHashes, personHash } from "../db/people.ts";
import { type NewCommentReading, type NewMentionReading, readingWriter, type ReadingWriter } from "../db/readings.ts";
import { withoutValue } from "../db/rejected.ts";
import { type Learnt, storingRule } from "../db/storing-rule.ts";
import { mentionAddress } from "../../shared/listening/mention.ts";
import { placeOf } from "../../shared/listening/places.ts";
import type { Day } from "../../shared/period.ts";
import { postName } from "../../shared/permalink.ts";
import type { FileChannel } from "./file.ts";
import type { ChannelRef, CommentDraft, Draft, MentionDraft, Rejected, TableReport } from "./types.ts";

/** Writes one import's rows and claims. Every call must run inside a transaction of the caller's. */
export interface Store {
  add(tableNo: number, drafts: readonly (Draft | Rejected)[]): void;
  table(tableNo: number, report: TableReport): void;
  /** To be called when all is read: whether the file names people. */
  end(namesPeople: boolean): void;
  /** Channels that the import speaks of, as its file names them. */
  channels(): FileChannel[];
  /** What its rows have shown of people who were erased. */
  learnt: Learnt;
  /** True once a post has lost the name of an erased person: the raw file is then not to be kept. */
  hasDroppedNames: () => boolean;
}

/** `personKey` turns commenters into keyed hashes before anything is written; by `today` words can be too old to be kept. */
export function createStore(db: Sqlite, importId: number, personKey: Buffer, today: Day): Store {
  const write = readingWriter(db, importId);
  const rule = storingRule(db, personKey, today);
  const rejected = rejectedRows(write);
  const ids = new Map<string, number>();
  const occurrences: Occurrences = new Map();
  const mentions = new Map<string, FileChannel & { given: string | null; handle: string | null }>();

  const channelId = (channel: ChannelRef): number => {
    const name = `${channel.platform} ${channel.nativeId ?? ""} ${channel.name ?? ""} ${channel.handle ?? ""}`;
    const known = ids.get(name);
    if (known !== undefined) return known;
    const given = channel.name?.trim() || null;
    const handle = channel.handle?.trim() || null;
    const id = channelIdOf(db, channel.platform, channel.nativeId, given ?? handle ?? "");
    ids.set(name, id);
    const shown = given ?? handle ?? channel.nativeId ?? "";
    const key = channelKey(channel.platform, channel.nativeId, shown);
    mentions.set(name, { id, key, platform: channel.platform, name: shown, given, handle });
    return id;
  };

  return {
    add(tableNo, drafts) {
      rule.refresh();
      for (const draft of drafts) {
        if (draft.kind === "post") {
          const text = rule.postText(draft.channel.platform, draft.text);
          write.post({ ...draft, text, tableNo, channelId: channelId(draft.channel) });
        } else if (draft.kind === "period") {
          write.period({ ...draft, tableNo, channelId: channelId(draft.channel) });
        } else if (draft.kind === "comment") {
          const reading = commentReading(draft, tableNo, channelId(draft.channel), occurrences, personKey);
          write.comment(rule.comment(draft.channel.platform, reading));
        } else if (draft.kind === "mention") {
          write.mention(rule.mention(mentionReading(draft, tableNo, occurrences, personKey), draft.author));
        }
        if (draft.kind === "rejected") rejected.add(tableNo, draft);
        else rejected.learn(tableNo, draft.kind !== "post" && draft.kind !== "period");
      }
    },
    end: rejected.end,
    table(_tableNo, report) {
      const { source } = report;
      if (report.state !== "read" || source === null) return;
      const claims = report.claims.map((claim) => ({ ...claim, channelId: channelId(claim.channel), source }));
      insertClaims(db, importId, claims);
      mentionChannels(
        db,
        importId,
        [...mentions.values()].map(({ id, given, handle }) => ({ channelId: id, name: given, handle, source })),
      );
    },
    channels: () => [
      ...new Map(
        [...mentions.values()].map(({ id, key, platform, name }) => [id, { id, key, platform, name }]),
      ).values(),
    ],
    learnt: rule.learnt,
    hasDroppedNames: rule.hasDroppedNames,
  };
}

/**
 * Writes rejected rows once it is known whether their table names people: what stood in the rows of one that does is never written, not even
 * to be removed again.
 */
function rejectedRows(write: ReadingWriter) {
  const namesPeople = new Map<number, boolean>();
  let waiting: { tableNo: number; row: Rejected }[] = [];
  const save = (tableNo: number, { line, problem, cells }: Rejected, names: boolean) =>
    write.rejected(tableNo, line, names ? withoutValue(problem) : problem, names ? [] : cells);
  const release = (isReady: (tableNo: number) => boolean, names: boolean) => {
    for (const each of waiting) if (isReady(each.tableNo)) save(each.tableNo, each.row, names);
    waiting = waiting.filter((each) => !isReady(each.tableNo));
  };
  return {
    add(tableNo: number, row: Rejected) {
      const names = namesPeople.get(tableNo);
      if (names === undefined) waiting.push({ tableNo, row });
      else save(tableNo, row, names);
    },
    /** What a row that was read says of its table. */
    learn(tableNo: number, names: boolean) {
      if (namesPeople.has(tableNo)) return;
      namesPeople.set(tableNo, names);
      release((each) => each === tableNo, names);
    },
    end: (names: boolean) => release(() => true, names),
  };
}

/** The row numbers under which the same words have been read; null for each row without one. */
type Occurrences = Map<string, (string | null)[]>;

/** Which of several comments with the same words this is, from 1. The same number again is the same comment. */
function occurrence(occurrences: Occurrences, natural: string, number: string | null): number {
  const known = occurrences.get(natural);
  if (!known) occurrences.set(natural, [number]);
  else if (number === null || !known.includes(number)) known.push(number);
  else return known.indexOf(number) + 1;
  return known?.length ?? 1;
}

/** All that a draft says, keyed and hashed; what of it may be stored is decided after. */
function commentReading(
  draft: CommentDraft,
  tableNo: number,
  channelId: number,
  occurrences: Occurrences,
  personKey: Buffer,
): NewCommentReading {
  const { platform } = draft.channel;
  const author = draft.authorId ?? draft.authorName;
  // The same post may be printed as an id in one file and as a link in the next.
  const post = draft.post === null ? null : postName(draft.post);
  const said = [post, author === null ? null : foldName(author), draft.at, draft.on, draft.text];
  const id = draft.isRowNumber ? null : draft.id;
  const nth = id === null ? occurrence(occurrences, JSON.stringify(said), draft.id) : 1;
  return {
    ...draft,
    children: draft.children ?? [],
    tableNo,
    channelId,
    key: id ?? commentHash(personKey, [...said, nth]),
    nativeId: draft.id,
    mentions: mentionHashes(personKey, platform, draft.text),
    authorIdHash: draft.authorId === null ? null : personHash(personKey, platform, draft.authorId),
    authorNameHash: draft.authorName === null ? null : personHash(personKey, platform, draft.authorName),
    textKept: true,
  };
}

/**
 * A link may be that of a whole page of reviews, so author and time tell its mentions apart; the words only where nobody is named, because
 * a tool may print another part of the same text next time.
 */
function mentionReading(
  draft: MentionDraft,
  tableNo: number,
  occurrences: Occurrences,
  personKey: Buffer,
): NewMentionReading {
  const { url, place, author, at, on, text } = draft;
  const where = url === null ? placeOf(place).id : mentionAddress(url);
  const isNamed = author !== null && url !== null;
  const said = ["mention", where, author === null ? null : foldName(author), at, on, isNamed ? null : text];
  const nth = url === null ? occurrence(occurrences, JSON.stringify(said), null) : 1;
  return {
    ...draft,
    tableNo,
    key: commentHash(personKey, [...said, nth]),
    authorHash: author === null ? null : personHash(personKey, networkOfMention(draft), author),
  };
}
