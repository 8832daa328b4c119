// Everything that is decided once per table: separators, date order, zone, channel and period; or the question that must be answered first.
import { canonicalLink } from "../../shared/permalink.ts";
import { addDays, monthOf } from "../../shared/period.ts";
import type { Measure } from "../../shared/measure.ts";
import type { Problem } from "../../shared/problem.ts";
import { firstFilled } from "./columns.ts";
import { damageIn, sharedIds } from "./damaged-ids.ts";
import { orderWitness, parseDate } from "./dates.ts";
import type { DateOrder } from "./dates.ts";
import { numberWitness } from "./numbers.ts";
import { countColumns } from "./layout.ts";
import type { Layout } from "./layout.ts";
import type { Field, NameFacts } from "./source.ts";
import type { Start } from "./tables.ts";
import type { ChannelRef, FileReport, ParseJob, Row, Span } from "./types.ts";

export type Question = FileReport["questions"][number];

export interface Resolved {
  layout: Layout;
  questions: Question[];
  problems: Problem[];
  /** The days that the export was asked for: by name, preamble or answer. */
  asked: Span | null;
  facts: NameFacts;
  /** Why the table cannot be read at all; null for most. */
  refusal: Problem | null;
}

/** Decides from the head of the table (`rows`), the file's name, the preamble and the user's answers. */
export function resolveTable(
  start: Start,
  rows: readonly Row[],
  job: ParseJob,
  isDamaged: (id: string) => boolean,
): Resolved {
  const { source, shape, fields } = start.found;
  const facts = { ...source.name?.(job.name), ...source.readPreamble?.(start.preamble) };
  const questions: Question[] = [];
  const problems: Problem[] = [];

  const { order, refusal } = dateOrder(start, rows, job);
  if (order === "open") {
    questions.push("date-order");
    problems.push({ code: "needs-date-order", ...exampleOf(start, rows) });
  }
  const answered = job.answers.period;
  const named = facts.period ? halfOpen(facts.period) : null;
  const asked = named ?? (answered && answered !== "lifetime" ? halfOpen(answered) : null);
  const sums = shape.scope === "period";
  const lifetime = shape.kind === "posts" && sums && !named && answered === "lifetime";
  const dated = fields.has("day");
  if (sums && !asked && !lifetime && !dated) {
    questions.push("period");
    problems.push({ code: "needs-period" });
  }
  const namesItself = fields.has("account-id") || fields.has("account-name") || shape.handleOf !== undefined;
  const channel = namesItself ? null : channelOf(start, rows, job, facts);
  const fallback = shape.handleOf ? soleHandle(start, rows, job, facts) : null;
  // What is written of us elsewhere belongs to no channel.
  const isElsewhere = shape.kind === "mentions";
  if (!isElsewhere && (namesItself ? fallback === "unknown" : !channel)) {
    questions.push("channel");
    problems.push({ code: "needs-channel" });
  }
  const zone = shape.zone === "company" ? job.companyZone : shape.zone;
  const layout: Layout = {
    found: start.found,
    job,
    zone,
    order: order === "open" ? null : order,
    channel,
    fallback: fallback === "unknown" ? null : fallback,
    isDamaged,
    period: sums && !lifetime ? asked : null,
    post: postAbove(start),
    place: facts.place ?? null,
    counts: countColumns(start.found, (measure) => formatOf(measure, fields, rows)),
  };
  problems.push(...damagedIds(layout, rows));
  const { period } = layout;
  if (period && !dated && !fields.has("nth-day") && monthOf(period.from) !== monthOf(addDays(period.to, -1))) {
    problems.push({ code: "period-crosses-months", value: `${period.from}..${addDays(period.to, -1)}` });
  }
  // A table by day speaks for the days that stand in it, unless its own name says more.
  return { layout, questions, problems, asked: shape.kind === "days" ? named : asked, facts, refusal };
}

function halfOpen(period: { from: string; to: string }): Span {
  return { from: period.from, to: addDays(period.to, 1) };
}

const dateFields: readonly Field[] = ["posted", "day", "time"];

interface Order {
  order: DateOrder | null | "open";
  refusal: Problem | null;
}

function dateOrder(start: Start, rows: readonly Row[], job: ParseJob): Order {
  const field = dateFields.find((name) => start.found.fields.has(name));
  if (!field) return { order: null, refusal: null };
  const indexes = start.found.fields.get(field);
  const witness = orderWitness();
  for (const cell of cellsOf(rows, indexes)) witness.see(cell);
  const rule = start.found.shape.dateOrder;
  const mixed = rule === null ? null : witness.mixed();
  const column = start.found.header[indexes![0]!]!.trim();
  const refusal: Problem | null = mixed === null ? null : { code: "mixed-dates", column, value: mixed };
  const seen = witness.order(rule);
  if (seen) return { order: seen, refusal };
  return { order: witness.needed() ? (job.answers.dateOrder ?? rule ?? "open") : null, refusal };
}

/** One of the file's own dates, so that whoever is asked sees how it would be read. */
function exampleOf(start: Start, rows: readonly Row[]): Pick<Problem, "value"> {
  const indexes = dateFields.map((name) => start.found.fields.get(name)).find((found) => found !== undefined);
  const value = cellsOf(rows, indexes).find((cell) => cell !== "");
  return value === undefined ? {} : { value };
}

function cellsOf(rows: readonly Row[], indexes: readonly number[] | undefined): string[] {
  return indexes ? rows.map((row) => firstFilled(row.cells, indexes)) : [];
}

/** The account of rows whose own permalink names none: the one that all others name, or the answer; "unknown" where no row names any. */
function soleHandle(
  start: Start,
  rows: readonly Row[],
  job: ParseJob,
  facts: NameFacts,
): ChannelRef | null | "unknown" {
  const { shape, source, fields } = start.found;
  const handles = new Set(cellsOf(rows, fields.get("permalink")).flatMap((link) => shape.handleOf!(link) ?? []));
  const [only] = handles;
  if (handles.size > 1) return null;
  if (only !== undefined) return { platform: source.platform!, name: only, handle: only };
  const named = channelOf(start, rows, job, facts);
  if (!named) return rows.length > 0 ? "unknown" : null;
  const handle = /^@?([A-Za-z0-9_]{1,15})$/.exec(named.name ?? "")?.[1];
  return handle && !named.handle ? { ...named, name: handle, handle } : named;
}

/** Tells spoiled ids of posts and comments by the whole column, and in a table of posts by what stands beside them. */
export function damagedIn({ found: { fields } }: Start, rows: readonly Row[]): (id: string) => boolean {
  const isDamaged = damageIn(cellsOf(rows, fields.get("id")));
  const [id, link, posted] = [fields.get("id"), fields.get("permalink"), fields.get("posted")];
  if (!id || !link || !posted) return isDamaged;
  const shared = sharedIds(
    rows.map(({ cells }) => ({
      id: firstFilled(cells, id),
      link: firstFilled(cells, link),
      posted: firstFilled(cells, posted),
    })),
  );
  return (cell) => shared.has(cell) || isDamaged(cell);
}

/** A note for each column of ids that a spreadsheet has spoiled; the rows are then told apart by their links, names or contents. */
function damagedIds(layout: Layout, rows: readonly Row[]): Problem[] {
  const { fields, header } = layout.found;
  return (["id", "account-id"] as const).flatMap((field): Problem[] => {
    const indexes = fields.get(field);
    const damaged = cellsOf(rows, indexes).filter(layout.isDamaged);
    if (damaged.length === 0) return [];
    return [{ code: "damaged-ids", column: header[indexes![0]!]!.trim(), value: damaged[0]!, count: damaged.length }];
  });
}

function formatOf(
  measure: Measure,
  fields: ReadonlyMap<Field, number[]>,
  rows: readonly Row[],
): { decimal: "." | "," | null } {
  const witness = numberWitness();
  for (const index of fields.get(measure) ?? []) {
    for (const row of rows) {
      const cell = row.cells[index];
      if (cell) witness.see(cell);
    }
  }
  return witness.format();
}

function channelOf(start: Start, rows: readonly Row[], job: ParseJob, facts: NameFacts): ChannelRef | null {
  const { source, fields } = start.found;
  const answer = job.answers.channel;
  const platform = source.platform;
  if (answer && "platform" in answer) return platform === null || answer.platform === platform ? answer : null;
  if (answer) {
    const above = postAbove(start);
    const known = platform ?? (above === null ? platformOfLinks(rows, fields.get("post")) : platformOfLink(above));
    return known ? { platform: known, name: answer.name } : null;
  }
  return platform && facts.channel ? { platform, name: facts.channel } : null;
}

/** The only link to a platform in the rows above a table of comments: the post that all of them stand under. */
function postAbove({ found: { shape, fields }, above, preamble }: Start): string | null {
  if (shape.kind !== "comments" || fields.has("post")) return null;
  const links = [...above.flat(), ...preamble].flatMap((text) => text.match(/https?:\/\/[^\s"<>,]+/gi) ?? []);
  const posts = links.filter((link) => platformOfLink(link) !== null && canonicalLink(link) !== null);
  const [only] = posts;
  return only !== undefined && new Set(posts.map(canonicalLink)).size === 1 ? only : null;
}

const hosts: [RegExp, ChannelRef["platform"]][] = [
  [/(?:^|\.)(?:facebook|fb)\.com$/, "facebook"],
  [/(?:^|\.)instagram\.com$/, "instagram"],
  [/(?:^|\.)linkedin\.com$/, "linkedin"],
  [/(?:^|\.)(?:x|twitter)\.com$/, "x"],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, "youtube"],
  [/(?:^|\.)tiktok\.com$/, "tiktok"],
];

/** Where all links to posts agree on a platform. */
function platformOfLinks(rows: readonly Row[], indexes: number[] | undefined): ChannelRef["platform"] | null {
  const found = new Set<ChannelRef["platform"] | null>();
  for (const row of rows) {
    const link = firstFilled(row.cells, indexes);
    if (/^https?:\/\/[^/?#]/i.test(link)) found.add(platformOfLink(link));
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

function platformOfLink(link: string): ChannelRef["platform"] | null {
  const host = /^https?:\/\/([^/?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? "";
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

/** True when rows of one traffic source repeat: a further dimension splits them, and none of them is the whole. */
export function isSplitFurther(start: Start, rows: readonly Row[]): boolean {
  const { shape, fields } = start.found;
  if (shape.kind !== "web") return false;
  const keys: Field[] = ["channel-group", "source-medium", "source", "medium", "day", "nth-day"];
  const seen = rows.map((row) => keys.map((field) => firstFilled(row.cells, fields.get(field))).join("\n"));
  return new Set(seen).size < seen.length;
}

/** A table of posts whose rows are days of posts: de-duplicated by id it would lose most of its numbers. */
export function isDailyLookAlike(start: Start, rows: readonly Row[], isDamaged: (id: string) => boolean): boolean {
  const { shape, fields } = start.found;
  if (shape.kind !== "posts" || !shape.lifetimeWords) return false;
  const scope = fields.get("scope");
  const ownIds = cellsOf(rows, fields.get("id"));
  const ids = new Set<string>();
  let withId = 0;
  let dates = 0;
  let words = 0;
  for (const [index, row] of rows.entries()) {
    const cell = firstFilled(row.cells, scope);
    if (shape.lifetimeWords.includes(cell.toLowerCase())) words += 1;
    else if (cell !== "" && parseDate(cell, "mdy")) dates += 1;
    const id = ownIds[index] ?? "";
    const own = isDamaged(id) ? firstFilled(row.cells, fields.get("permalink")) : id;
    if (own === "") continue;
    withId += 1;
    ids.add(own);
  }
  return dates > words || (withId >= 10 && ids.size < withId * 0.4);
}
