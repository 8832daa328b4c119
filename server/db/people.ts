// Commenters by keyed hash: the same person is recognised, and nobody is named.
import { createHmac } from "node:crypto";
import { mentionsIn } from "../../shared/conversations/comment.ts";
import { foldName } from "./channels.ts";

/** HMAC-SHA-256 of the network (a platform, or the name of another place) and the author without case and outer space, as hex. */
export function personHash(key: Buffer, network: string, author: string): string {
  return createHmac("sha256", key)
    .update(`${network}\0${foldName(author)}`)
    .digest("hex");
}

/** Stands for every network where somebody is erased from all of them: places that no file has named yet are among them. */
export const everywhere = "*";

/** Hashes of the names that a text mentions with @, in order. */
export function mentionHashes(key: Buffer, network: string, text: string): string[] {
  // Most texts have none, and asking this first is quicker.
  return !text.includes("@") ? [] : mentionsIn(text).map((name) => personHash(key, network, name));
}

/** Stands in a list of mentions for somebody who is erased: to speak to nobody would mean something else. */
export const somebodyErased = "erased";

const erasedBy = "erased:";

/** What an erased comment is called, wherever its id or key stood. */
export function erasedId(hash: string): string {
  return erasedBy + hash;
}

/** The tombstone of a comment, by its key; the same in every channel of a network, since the same comment may stand in several. */
export function tombstoneOf(key: Buffer, network: string, id: string): string {
  return commentHash(key, [erasedBy, network, id]);
}

/** The natural key of a comment that has no id: what it says, under what, by whom, when, and the how-manieth of its like in its file. */
export function commentHash(key: Buffer, parts: readonly (string | number | null)[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex");
}
