// Sums over what files and the log say of a place.
import type { ListeningPlace } from "./api.ts";

type Counts = ListeningPlace["files"];

/** Mentions and reviews, from files and log. */
export function totalOf({ files, log }: { files: Counts; log: Counts }): number {
  return files.mentions + files.reviews + log.mentions + log.reviews;
}
