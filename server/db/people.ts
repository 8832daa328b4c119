// Commenters by keyed hash: the same person is recognised, and nobody is named.
import { createHmac } from "node:crypto";
import { foldName } from "./channels.ts";

/** HMAC-SHA-256 of the network, or the place that is none, and the author without case and outer space, as hex. */
export function personHash(key: Buffer, place: string, author: string): string {
  return createHmac("sha256", key)
    .update(`${place}\0${foldName(author)}`)
    .digest("hex");
}

/** The natural key of a comment that has no id: what it says, under what, by whom, when, and the how-manieth of its like in its file. */
export function commentHash(key: Buffer, parts: readonly (string | number | null)[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex");
}
