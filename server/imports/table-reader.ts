// Reads the rows of one table: holds the head back until separators, date order and questions are settled, then maps row by row.
import type { Problem } from "../../shared/problem.ts";
import { createWatcher } from "./claims.ts";
import type { Watcher } from "./claims.ts";
import { commentMapper } from "./map-comments.ts";
import { mentionMapper } from "./map-mentions.ts";
import { dayMapper, webMapper } from "./map-periods.ts";
import { postMapper } from "./map-posts.ts";
import { isTotalsWord } from "./layout.ts";
import type { MapRow, Mapped } from "./layout.ts";
import { damagedIn, isDailyLookAlike, isSplitFurther, resolveTable } from "./resolve.ts";
import type { Resolved } from "./resolve.ts";
import type { Start } from "./tables.ts";
import type { Draft, ParseJob, Rejected, Row, TableReport } from "./types.ts";

/** So many rows are looked at before the first is mapped. */
const head = 20_000;
const batch = 1_000;

export interface TableReader {
  take(row: Row): (Draft | Rejected)[] | null;
  finish(): { drafts: (Draft | Rejected)[]; report: TableReport; resolved: Resolved | null };
}

/** Reads the table that begins at `start`. `name` is the sheet’s, null in a text file: then the preamble’s title names the table. */
export function createTableReader(start: Start, name: string | null, job: ParseJob): TableReader {
  const { found } = start;
  const report: TableReport = {
    name: name ?? titleOf(start),
    source: found.source.id,
    state: found.rivals ? "refused" : found.shape.kind === "unused" ? "skipped" : "read",
    evidence: { ...found.evidence },
    header: found.header,
    headerLine: start.headerLine,
    claims: [],
    problems: [],
    read: 0,
    newestDay: null,
  };
  let held: Row[] | null = [];
  let out: (Draft | Rejected)[] = [];
  let footers: Row[] = [];
  let resolved: Resolved | null = null;
  let map: MapRow | null = null;
  let watcher: Watcher | null = null;
  const ids = new Set<string>();
  let duplicates = 0;
  let ownReplies = 0;

  function note(code: Problem["code"], more: Partial<Problem> = {}): void {
    report.problems.push({ code, ...more });
  }

  function settle(): void {
    const rows = held ?? [];
    held = null;
    const isDamaged = damagedIn(start, rows);
    if (report.state === "read" && found.shape.refuse) refuse(found.shape.refuse);
    else if (report.state === "read" && isDailyLookAlike(start, rows, isDamaged)) refuse("daily-look-alike");
    else if (report.state === "read" && isSplitFurther(start, rows)) report.state = "skipped";
    if (found.rivals) note("ambiguous-source", { value: found.rivals.join(", ") });
    if (report.state === "skipped") note("not-used", { value: found.header.slice(0, 3).join(", ") });
    if (report.state === "read") {
      resolved = resolveTable(start, rows, job, isDamaged);
      const { layout, questions, problems, refusal } = resolved;
      report.problems.push(...problems, ...(refusal ? [refusal] : []));
      report.evidence.zone = layout.zone;
      if (layout.order) report.evidence.dateOrder = layout.order;
      if (questions.length > 0) report.state = "question";
      if (refusal) report.state = "refused";
      map = mapperOf(resolved);
      watcher = createWatcher(layout);
    }
    for (const row of rows) read(row);
  }

  function refuse(code: Problem["code"]): void {
    report.state = "refused";
    note(code);
  }

  function read(row: Row): void {
    if (!map) {
      if (!isTotalsWord(row.cells[0] ?? "")) report.read += 1;
      return;
    }
    const mapped: Mapped = row.problem ? { line: row.line, ...row.problem } : map(row);
    if (mapped === "totals-row") note("totals-row", { line: row.line });
    else if (mapped === "footer-row") footers.push(row);
    else {
      // A sentence between data rows closes nothing: it is a row that we cannot read.
      for (const footer of footers) reject(footer, { code: "wrong-width", line: footer.line, value: "1" });
      footers = [];
      if ("code" in mapped) reject(row, mapped);
      else keep(mapped);
    }
  }

  function reject(row: Row, problem: Problem): void {
    report.read += 1;
    if (report.state === "read") out.push({ kind: "rejected", line: row.line, problem, cells: row.cells });
  }

  function keep(draft: Draft): void {
    report.read += 1;
    // Behind an open question or a refusal rows are counted only: channel, period or dates are not known.
    if (report.state !== "read") return;
    watcher!.see(draft);
    if (draft.kind === "post") {
      const id = draft.nativeId ?? draft.permalink!;
      if (ids.has(id)) duplicates += 1;
      ids.add(id);
      if (draft.ownReply) ownReplies += 1;
    }
    out.push(draft);
  }

  return {
    take(row) {
      if (held) {
        held.push(row);
        if (held.length < head) return null;
        settle();
      } else read(row);
      if (out.length < batch) return null;
      const drafts = out;
      out = [];
      return drafts;
    },
    finish() {
      if (held) settle();
      for (const footer of footers) note("footer-row", { line: footer.line });
      if (duplicates > 0) note("duplicate-rows", { count: duplicates });
      if (ownReplies > 0) note("own-replies", { count: ownReplies });
      if (watcher && resolved) {
        report.claims = watcher.claims(resolved.asked);
        const about = watcher.about(resolved.asked);
        if (about) report.about = about;
        report.newestDay = watcher.newestDay();
      }
      if (report.read === 0 && report.state === "read") note("headers-only");
      return { drafts: out, report, resolved };
    },
  };
}

/** A table that has a preamble stands among others: it is called by the first word of its header. */
function titleOf(start: Start): string | null {
  const words = start.found.header[0]?.trim();
  return start.preamble.length > 0 && words ? words : null;
}

function mapperOf(resolved: Resolved): MapRow {
  const { layout } = resolved;
  const { kind } = layout.found.shape;
  if (kind === "posts") return postMapper(layout, layout.found.source.platform!);
  if (kind === "days") return dayMapper(layout);
  if (kind === "mentions") return mentionMapper(layout);
  return kind === "web" ? webMapper(layout) : commentMapper(layout);
}
