// The last stage: with all rows stored, decides whether the file goes in, is asked about, is known already or is refused; publishes it if it goes in.
import { absentFrom, sayOfAbsent } from "../db/absent-channels.ts";
import { contradictedBy } from "../db/contradictions.ts";
import { type Import, observeAs, publishImport, sameContent, setObservedOn } from "../db/imports.ts";
import type { Sqlite } from "../db/open.ts";
import { erase } from "../db/erase.ts";
import { readPostGroups } from "../db/post-readings.ts";
import { refoldAfter } from "../db/posts-cache.ts";
import { bumpRevision } from "../db/revision.ts";
import { withoutValue } from "../db/rejected.ts";
import { giveBackWords } from "../db/words.ts";
import { classifyRows } from "../db/row-states.ts";
import type { Day } from "../../shared/period.ts";
import type { Problem } from "../../shared/problem.ts";
import { isBrought } from "./brought.ts";
import type { ImportOptions, Outcome } from "./file.ts";
import { absentShown, contradictionsShown, outcomeOf, type Parsed, unchanged } from "./outcome.ts";
import type { Store } from "./store.ts";

/** More than this share of rejected rows needs the user's consent. */
const rejectedWithoutAsking = 0.2;

/** An import whose rows are stored and that nobody sees yet. */
export interface Stored {
  importId: number;
  sha256: string;
  personKey: Buffer;
  parsed: Parsed;
  store: Store;
  /** False where no raw file is kept (a database in memory). */
  keepsFiles: boolean;
  /** Civil date in the company's zone. */
  today: Day;
  /** ISO instant. */
  now: string;
}

/** Publishes the import or says why not. Runs inside the caller's transaction, which a preview rolls back. */
export function finishImport(writer: Sqlite, stored: Stored, options: ImportOptions): Outcome {
  const { importId, parsed, store, today } = stored;
  const report = parsed.file;
  if (report === null) throw new Error("the parsing process ended without a report of the file");
  const explicit = options.answers.observedOn;
  const observedOn = explicit ?? report.observedOn;
  const observedFrom = explicit === undefined ? report.observedFrom : "explicit";
  setObservedOn(writer, importId, observedOn, observedFrom);
  store.end(report.namesPeople);

  const posts = readPostGroups(writer, { importId, channels: [], months: [] }, importId);
  const states = classifyRows(writer, importId, posts);
  const state = options.mode === "preview" ? "preview" : "imported";
  const read = outcomeOf(state, parsed, report, { observedOn, observedFrom }, store.channels(), states);
  const obstacle = obstacleTo(read, parsed, options, today);
  if (obstacle !== null) return obstacle;

  const contradicts = contradictionsShown(contradictedBy(writer, importId));
  const before = absentFrom(writer, importId);
  const by = { actor: options.actor, at: stored.now };
  const { brought = [] } = options;
  const asked = before.filter((each) => !isBrought(absentShown(each), read.sources, brought));
  const said = sayOfAbsent(writer, asked, options.answers, by);
  const saysMore = said.some((each, index) => each !== asked[index]);
  const absent = before.map((each) => absentShown(said[asked.indexOf(each)] ?? each));
  const outcome = { ...read, absent, contradicts };
  const [channel, ...others] = outcome.channels;
  const channelAnswer = channel !== undefined && others.length === 0 ? channel.key : "";
  const periodAnswer = options.answers.period === "lifetime" ? "lifetime" : `${outcome.from}..${outcome.to}`;
  const twin = twinOf(
    sameContent(writer, stored.sha256, channelAnswer, periodAnswer),
    observedOn,
    explicit !== undefined,
  );
  if (twin !== null) {
    if (options.mode === "import" && isBetterDate(observedOn, observedFrom, twin))
      observeAs(writer, twin.id, observedOn, observedFrom);
    const id = options.mode === "preview" ? null : twin.id;
    if (saysMore) {
      refoldAfter(writer, null, null);
      bumpRevision(writer);
    }
    // Words that were not kept then, or were removed since, come back to the import that is there.
    if (giveBackWords(writer, importId, twin.id) > 0) return { ...outcome, importId: id };
    const same = unchanged(outcome, twin.id);
    // The rows are in already, but what is said of absent channels is another thing than before.
    return saysMore ? { ...same, state, importId: id } : same;
  }
  if (options.mode === "preview" && options.inspect === undefined) return outcome;
  const { sources, rows, from, to, tables, problems } = outcome;
  const channels = outcome.channels.map(({ key, platform, name }) => ({ key, platform, name }));
  const finished = {
    sources,
    channelAnswer,
    periodAnswer,
    fileKept: !report.namesPeople && !store.hasDroppedNames() && stored.keepsFiles,
    rows,
    from,
    to,
    report: { channels, tables, problems: report.namesPeople ? problems.map(withoutValue) : problems },
  };
  // Before it is seen: its rows may have shown more of people who were erased, in other imports too.
  const { learnt } = store;
  const knowsMore = learnt.people.size > 0 || learnt.ids.size > 0;
  if (knowsMore) erase(writer, stored.personKey, learnt, stored.now);
  publishImport(
    writer,
    importId,
    finished,
    knowsMore ? readPostGroups(writer, { importId, channels: [], months: [] }, importId) : posts,
  );
  options.inspect?.(writer, outcome);
  return { ...outcome, importId: options.mode === "preview" ? null : importId };
}

/** The outcome where something speaks against the import (questions, nothing to take, a wrong date, too many rejected rows); else null. */
function obstacleTo(outcome: Outcome, parsed: Parsed, options: ImportOptions, today: Day): Outcome | null {
  const { tables, rows, problems } = outcome;
  if (outcome.questions.length > 0) return { ...outcome, state: "question" };
  if (rows.read === 0 || tables.every((table) => table.state !== "read")) {
    const skipped = tables.length > 0 && tables.every((table) => table.state === "skipped");
    return { ...outcome, state: skipped ? "skipped" : "refused" };
  }
  if (rows.read === rows.rejected) return { ...outcome, state: "refused" };
  const newest = parsed.tables.map((table) => table.newestDay ?? "").reduce((a, b) => (a > b ? a : b), "");
  const early = observedProblem(options.answers.observedOn, newest, today);
  if (early !== null) return { ...outcome, state: "refused", problems: [early, ...problems] };
  if (rows.rejected > rows.read * rejectedWithoutAsking && !options.acceptRejects) {
    const share: Problem = { code: "too-many-rejected", count: rows.rejected, value: String(rows.read) };
    return { ...outcome, state: "question", problems: [share, ...problems] };
  }
  return null;
}

/** What is wrong with a date that the user gave: after today, or before the newest day of the file (null while that is unknown). */
export function observedProblem(observedOn: Day | undefined, newest: Day | null, today: Day): Problem | null {
  if (observedOn === undefined) return null;
  if (observedOn > today) return { code: "observed-in-future", value: observedOn, wanted: today };
  if (newest !== null && observedOn < newest) return { code: "observed-too-early", value: observedOn, wanted: newest };
  return null;
}

/** Of the live imports of the same bytes and answers, the one that this already is: a date that nobody chose, or the same date. */
function twinOf(same: readonly Import[], observedOn: Day, explicit: boolean): Import | null {
  const unchosen = explicit ? undefined : same.find((other) => other.observedFrom !== "explicit");
  return unchosen ?? same.find((other) => other.observedOn === observedOn) ?? null;
}

/** A date that the file or its name states stands over one that was only derived; of two derived ones the earlier is kept. */
function isBetterDate(observedOn: Day, observedFrom: Import["observedFrom"], twin: Import): boolean {
  const derived = (from: Import["observedFrom"]) => from === "modified" || from === "today";
  if (!derived(twin.observedFrom)) return false;
  return derived(observedFrom) ? observedOn < twin.observedOn : observedFrom !== "explicit";
}
