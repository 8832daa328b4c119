// The files that can be read, for whoever gave one that is not: what the screen lists under its drop area.
import { export as guide } from "../../shared/messages/en/export.ts";

/** A line each, under a head: the name and what it brings. */
export function readableFiles(): string[] {
  const lines = Object.values(guide).flatMap((each) =>
    typeof each === "string" ? [] : `  ${each.name}: ${each.brings} (${each.file})`,
  );
  return [`${guide.title}:`, ...lines];
}
