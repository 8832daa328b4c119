// What a file of the drop can do next, read from its state. No words and no requests.
import type { Platform } from "../../../shared/platform.ts";
import type { FileState } from "./api.ts";

/** Above this share of rejected rows a file goes in only with consent. */
export const consentAbove = 0.2;

/** How large a share of the file's rows cannot be read. */
export function rejectedShare(file: FileState): number {
  const { read, rejected } = file.preview?.rows ?? { read: 0, rejected: 0 };
  return read === 0 ? 0 : rejected / read;
}

/** The file would lose more than a fifth of its rows. */
export function needsConsent(file: FileState): boolean {
  return (file.state === "preview" || file.state === "question") && rejectedShare(file) > consentAbove;
}

/** There is nothing left to decide about the file. */
export function isSettled(file: FileState): boolean {
  return (
    file.state === "imported" || file.state === "unchanged" || file.state === "skipped" || file.state === "refused"
  );
}

/** Channels that the file has no row of can be spoken of: also of a file that is in already, which is then imported again. */
export function mayAnswerAbsent(file: FileState): boolean {
  return ["waiting", "reading", "preview", "unchanged"].includes(file.state);
}

export function hasQuestion(file: FileState): boolean {
  return file.state === "question" && (file.preview?.questions.length ?? 0) > 0;
}

/** Files that the import button takes: previewed, nothing to ask, and consent given where it is needed. */
export function readyFiles(files: readonly FileState[], consented: ReadonlySet<string>): FileState[] {
  return files.filter((file) => {
    const open = file.state === "preview" || (file.state === "question" && !hasQuestion(file));
    return open && (!needsConsent(file) || consented.has(file.id));
  });
}

/** The platform that a source is about; null where a file can be about any. */
export function platformOf(source: string | null): Platform | null {
  switch (source?.split("-")[0]) {
    case "meta":
      return source?.includes("instagram") ? "instagram" : "facebook";
    case "linkedin":
      return "linkedin";
    case "x":
      return "x";
    case "youtube":
      return "youtube";
    case "ga4":
      return "web";
    default:
      return null;
  }
}

/** Seconds until the file is read at the pace so far; null before there is a pace. `elapsed` in milliseconds. */
export function secondsLeft(done: number, of: number, elapsed: number): number | null {
  if (done <= 0 || of <= done || elapsed < 1_000) return null;
  return Math.max(1, Math.round(((of - done) / done) * (elapsed / 1_000)));
}
