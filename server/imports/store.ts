// The storing stage: drafts become readings of an import that nobody sees until it is published. The only stage that knows the database.
import { channelIdOf, channelKey, foldName, mentionChannels } from "../db/channels.ts";
import { insertClaims } from "../db/claims.ts";
import type { Sqlite } from "../db/open.ts";
import { commentHash, personHash } from "../db/people.ts";
import { readSettings } from "../db/settings.ts";
import { readingWriter, type ReadingWriter } from "../db/readings.ts";
import { mentionsIn } from "../../shared/conversations/comment.ts";
import { mentionAddress } from "../../shared/listening/mention.ts";
import { placeOf } from "../../shared/listening/places.ts";
import type { FileChannel } from "./file.ts";
import type { ChannelRef, CommentDraft, Draft, MentionDraft, Rejected, TableReport } from "./types.ts";

/** Writes one import's rows and claims. Every call must run inside a transaction of the caller's. */
export interface Store {
  add(tableNo: number, drafts: readonly (Draft | Rejected)[]): void;
  table(tableNo: number, report: TableReport): void;
  /** Channels that the import speaks of, as its file names them. */
  channels(): FileChannel[];
}

/** `personKey` turns commenters into keyed hashes before anything is written. */
export function createStore(db: Sqlite, importId: number, personKey: Buffer): Store {
  const write = readingWriter(db, importId);
  const { keepTexts } = readSettings(db);
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
      for (const draft of drafts) {
        if (draft.kind === "post") write.post({ ...draft, tableNo, channelId: channelId(draft.channel) });
        else if (draft.kind === "period") write.period({ ...draft, tableNo, channelId: channelId(draft.channel) });
        else if (draft.kind === "comment")
          addComment(write, draft, tableNo, channelId(draft.channel), occurrences, personKey);
        else if (draft.kind === "mention") addMention(write, draft, tableNo, occurrences, personKey, keepTexts);
        else write.rejected(tableNo, draft.line, draft.problem, draft.cells);
      }
    },
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

function addComment(
  write: ReadingWriter,
  draft: CommentDraft,
  tableNo: number,
  channelId: number,
  occurrences: Occurrences,
  personKey: Buffer,
): void {
  const { platform } = draft.channel;
  const author = draft.authorId ?? draft.authorName;
  const said = [draft.post, author === null ? null : foldName(author), draft.at, draft.on, draft.text];
  const id = draft.isRowNumber ? null : draft.id;
  const nth = id === null ? occurrence(occurrences, JSON.stringify(said), draft.id) : 1;
  write.comment({
    ...draft,
    tableNo,
    channelId,
    key: id ?? commentHash(personKey, [...said, nth]),
    nativeId: draft.id,
    mentions: mentionsIn(draft.text).map((name) => personHash(personKey, platform, name)),
    authorIdHash: draft.authorId === null ? null : personHash(personKey, platform, draft.authorId),
    authorNameHash: draft.authorName === null ? null : personHash(personKey, platform, draft.authorName),
  });
}

/**
 * A link may be that of a whole page of reviews, so author and time tell its mentions apart; the words only where nobody is named, because
 * a tool may print another part of the same text next time.
 */
function addMention(
  write: ReadingWriter,
  draft: MentionDraft,
  tableNo: number,
  occurrences: Occurrences,
  personKey: Buffer,
  keepTexts: boolean,
): void {
  const { url, place, author, at, on, text } = draft;
  const where = url === null ? placeOf(place).id : mentionAddress(url);
  const isNamed = author !== null && url !== null;
  const said = ["mention", where, author === null ? null : foldName(author), at, on, isNamed ? null : text];
  const nth = url === null ? occurrence(occurrences, JSON.stringify(said), null) : 1;
  write.mention({
    ...draft,
    tableNo,
    key: commentHash(personKey, [...said, nth]),
    authorHash: author === null ? null : personHash(personKey, placeOf(url ?? place).id, author),
    text: keepTexts ? text : null,
  });
}
