// What each row of an import does to the numbers: new, changed or unchanged, against the fold before it and its own earlier rows.
import { foldComment } from "../../shared/conversations/fold-comment.ts";
import { foldLifetime, foldPost, foldSamePeriod } from "../../shared/fold.ts";
import { addTo } from "../../shared/group.ts";
import { foldMention } from "../../shared/listening/mention.ts";
import type { Measures } from "../../shared/measure.ts";
import { type Month, monthOf } from "../../shared/period.ts";
import { dayIn } from "../../shared/zone.ts";
import { type CommentFact, commentsBeside, type TabledFact } from "./comments.ts";
import { type MentionRow, mentionsBeside } from "./mentions.ts";
import type { Sqlite } from "./open.ts";
import { owner, type PostGroup, type StoredPostReading } from "./post-readings.ts";
import { readSettings } from "./settings.ts";

export type RowState = "new" | "changed" | "unchanged";

/** States by table, and how many rows change numbers of which channel's months. */
export interface RowStates {
  byTable: Map<number, Record<RowState, number>>;
  months: Map<Month, { channels: Set<number>; rows: number }>;
}

/** Classifies all rows of an import that is being written; live imports are what was before it. `posts` are the groups that it touches. */
export function classifyRows(db: Sqlite, importId: number, posts: readonly PostGroup[]): RowStates {
  const states: RowStates = { byTable: new Map(), months: new Map() };
  const { timeZone } = readSettings(db);
  const dayOf = (at: number) => dayIn(at, timeZone);
  for (const group of posts) classifyPost(states, group, importId, dayOf);
  classifyPeriods(states, db, importId);
  classifyComments(states, db, importId, dayOf);
  classifyMentions(states, db, importId, dayOf);
  return states;
}

function classifyPost(states: RowStates, group: PostGroup, importId: number, dayOf: (at: number) => string): void {
  const sofar = group.readings.filter((reading) => reading.importId !== importId);
  const own = group.readings
    .filter((reading) => reading.importId === importId)
    .sort((a, b) => a.tableNo - b.tableNo || a.line - b.line);
  let before = sofar.length === 0 ? "" : signature(sofar, dayOf);
  for (const reading of own) {
    const isNew = !sofar.some((known) => samePeriod(known, reading));
    sofar.push(reading);
    // One row alone needs no comparison; folding it would cost most of the time of a first import.
    const after = own.length === 1 && isNew ? "" : signature(sofar, dayOf);
    const state = isNew ? "new" : after === before ? "unchanged" : "changed";
    before = after;
    const day = reading.period?.from ?? foldPost(sofar, dayOf).postedOn;
    count(states, reading.tableNo, state, day, group.channelId);
  }
}

function samePeriod(a: StoredPostReading, b: StoredPostReading): boolean {
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}

/** Everything that the product shows of a post, as text to compare. */
function signature(readings: readonly StoredPostReading[], dayOf: (at: number) => string): string {
  const post = foldPost(readings, dayOf);
  const periods = new Map<string, StoredPostReading[]>();
  for (const reading of readings) {
    if (reading.period === null) continue;
    const name = `${reading.period.from} ${reading.period.to}`;
    periods.set(name, [...(periods.get(name) ?? []), reading]);
  }
  const sums = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, same]) => [name, foldSamePeriod(same)]);
  return JSON.stringify([post, foldLifetime(readings, post.postedOn, null), sums]);
}

interface PeriodReading {
  observedOn: string;
  measures: Measures;
}

interface PeriodRow {
  id: number;
  importId: number;
  tableNo: number;
  line: number;
  channelId: number;
  subject: string;
  from: string;
  measures: string;
  observedOn: string;
}

function classifyPeriods(states: RowStates, db: Sqlite, importId: number): void {
  const rows = db
    .prepare(
      `SELECT r.id, r.import_id AS importId, r.table_no AS tableNo, r.line, own.channel_id AS channelId,
         own.channel_id || ' ' || r.breakdown || ' ' || r.from_day || ' ' || r.to_day || ' ' || r.dims AS subject,
         r.from_day AS "from", r.measures, i.observed_on AS observedOn
       FROM (SELECT DISTINCT ${owner} AS channel_id, breakdown, from_day, to_day FROM period_readings r WHERE import_id = @importId) own
       CROSS JOIN channels c ON COALESCE(c.owner_id, c.id) = own.channel_id
       CROSS JOIN period_readings r ON r.channel_id = c.id AND (r.breakdown, r.from_day, r.to_day) = (own.breakdown, own.from_day, own.to_day)
       JOIN imports i ON i.id = r.import_id WHERE i.state = 'live' OR i.id = @importId
       ORDER BY r.import_id = @importId, r.table_no, r.line`,
    )
    .all({ importId }) as PeriodRow[];
  const sofar = new Map<string, PeriodReading[]>();
  for (const row of rows) {
    const reading = { observedOn: row.observedOn, measures: JSON.parse(row.measures) as Measures };
    if (row.importId === importId) {
      count(states, row.tableNo, periodState(sofar.get(row.subject) ?? [], reading), row.from, row.channelId);
    }
    addTo(sofar, row.subject, reading);
  }
}

/** A row that only adds measures which nobody had said of the subject is new: two exports may speak of the same days. */
function periodState(known: readonly PeriodReading[], reading: PeriodReading): RowState {
  const before = foldSamePeriod(known);
  if (Object.keys(reading.measures).every((measure) => !(measure in before)))
    return known.length === 0 || Object.keys(reading.measures).length > 0 ? "new" : "unchanged";
  return JSON.stringify(before) === JSON.stringify(foldSamePeriod([...known, reading])) ? "unchanged" : "changed";
}

function classifyComments(states: RowStates, db: Sqlite, importId: number, dayOf: (at: number) => string): void {
  const sofar = new Map<string, TabledFact[]>();
  for (const row of commentsBeside(db, importId)) {
    const name = `${row.ownerId} ${row.key}`;
    const known = sofar.get(name) ?? [];
    sofar.set(name, [...known, row]);
    if (row.importId !== importId) continue;
    const isChanged = known.length > 0 && saidBy(known) !== saidBy([...known, row]);
    const state = known.length === 0 ? "new" : isChanged ? "changed" : "unchanged";
    count(states, row.tableNo, state, row.at === null ? row.on : dayOf(row.at), row.ownerId);
  }
}

/** What the product counts and shows of a comment, as text to compare. */
function saidBy(rows: readonly CommentFact[]): string {
  const comment = foldComment(rows);
  if (comment === null) throw new Error("a comment without rows");
  const { post, parents, children, authorId, authorName, inbound, at, on, text, url } = comment;
  return JSON.stringify([post, parents, children, authorId, authorName, inbound, at, on, text, url]);
}

function classifyMentions(states: RowStates, db: Sqlite, importId: number, dayOf: (at: number) => string): void {
  const sofar = new Map<string, MentionRow[]>();
  for (const row of mentionsBeside(db, importId)) {
    const known = sofar.get(row.key) ?? [];
    sofar.set(row.key, [...known, row]);
    if (row.importId !== importId) continue;
    const isChanged = known.length > 0 && shownOf(known) !== shownOf([...known, row]);
    const state = known.length === 0 ? "new" : isChanged ? "changed" : "unchanged";
    count(states, row.tableNo, state, row.at === null ? row.on : dayOf(row.at), null);
  }
}

/** What the product shows of a mention, as text to compare. */
function shownOf(rows: readonly MentionRow[]): string {
  const { place, isReview, url, at, on, sentiment, stars, text } = foldMention(rows);
  return JSON.stringify([place, isReview, url, at, on, sentiment, stars, text]);
}

/** `channelId` null: the row belongs to no channel. */
function count(
  states: RowStates,
  tableNo: number,
  state: RowState,
  day: string | null,
  channelId: number | null,
): void {
  const table = states.byTable.get(tableNo) ?? { new: 0, changed: 0, unchanged: 0 };
  table[state]++;
  states.byTable.set(tableNo, table);
  if (state === "unchanged" || day === null) return;
  const month = states.months.get(monthOf(day)) ?? { channels: new Set<number>(), rows: 0 };
  if (channelId !== null) month.channels.add(channelId);
  month.rows++;
  states.months.set(monthOf(day), month);
}
