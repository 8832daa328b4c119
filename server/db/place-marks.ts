// What people decide of places where others write of us, and say of single mentions. A mark hangs on a natural key; the newest holds.
import type { Quarter } from "../../shared/period.ts";
import type { Mark, NewMark } from "./marks.ts";
import type { Sqlite } from "./open.ts";

/** What we do about a place for the coming quarter. */
export const decisions = ["join", "watch", "leave"] as const;
export type Decision = (typeof decisions)[number];

/** "yes" or "no": needs an eye, whatever the file says; "yes": we have answered it. */
export const mentionMarkNames = ["critical", "answered"] as const;
export type MentionMarkName = (typeof mentionMarkNames)[number];

export type MentionMarks = Partial<Record<MentionMarkName, Mark>>;

const insert = `INSERT INTO marks (subject, channel_key, key, name, value, actor, marked_at)
  VALUES (@subject, '', @key, @name, @value, @actor, @markedAt)`;

/** Decides about a place for a quarter. The caller holds the transaction and bumps the revision. */
export function decidePlace(db: Sqlite, place: string, quarter: Quarter, mark: NewMark<Decision>): void {
  db.prepare(insert).run({ subject: "place", key: place, name: `decision ${quarter}`, ...mark });
}

/** Marks a mention. The caller holds the transaction and bumps the revision. */
export function markMention(db: Sqlite, key: string, name: MentionMarkName, mark: NewMark): void {
  db.prepare(insert).run({ subject: "mention", key, name, ...mark });
}

interface Row extends NewMark {
  key: string;
  name: string;
}

function newestMarks(db: Sqlite, subject: "place" | "mention"): Row[] {
  const rows = db
    .prepare("SELECT key, name, value, actor, marked_at AS markedAt FROM marks WHERE subject = ? ORDER BY id")
    .all(subject) as Row[];
  return [...new Map(rows.map((row) => [`${row.name} ${row.key}`, row])).values()];
}

/** A decision with who made it and when. */
export interface DecisionMark extends Mark {
  value: Decision;
}

/** The decisions that hold, by place, then by quarter. */
export function placeDecisions(db: Sqlite): Map<string, Map<Quarter, DecisionMark>> {
  const found = new Map<string, Map<Quarter, DecisionMark>>();
  for (const { key, name, value, actor, markedAt } of newestMarks(db, "place")) {
    if (value === null) continue;
    const ofPlace = found.get(key) ?? new Map<Quarter, DecisionMark>();
    found.set(key, ofPlace.set(name.replace("decision ", ""), { value: value as Decision, actor, markedAt }));
  }
  return found;
}

/** The marks that hold, by mention key. */
export function mentionMarks(db: Sqlite): Map<string, MentionMarks> {
  const found = new Map<string, MentionMarks>();
  for (const { key, name, value, actor, markedAt } of newestMarks(db, "mention"))
    if (value !== null) found.set(key, { ...found.get(key), [name]: { value, actor, markedAt } });
  return found;
}
