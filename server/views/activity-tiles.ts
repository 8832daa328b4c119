// Which period sums fill a channel's month: one breakdown, its disjoint tiles, as of a date.
import type { LiveClaim } from "../db/claims.ts";
import type { PeriodFact } from "../db/facts.ts";
import type { TileRows } from "../../shared/compute.ts";
import { coverageOf, type CoveredSpan, type Judging, judgingOf } from "../../shared/coverage.ts";
import { foldSamePeriod } from "../../shared/fold.ts";
import { groupBy } from "../../shared/group.ts";
import type { Measure } from "../../shared/measure.ts";
import { measuresOf, type Metric } from "../../shared/metrics/define.ts";
import { addDays, type Day, daysBetween, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { chooseTiles, type Tile } from "../../shared/tiles.ts";

type Breakdown = PeriodFact["breakdown"];
type SpanTile = Tile & CoveredSpan;

/** Of two breakdowns that cover as many days, the one that comes first here is used. */
const precedence: readonly Breakdown[] = ["total", "by-post", "channel-group", "source-medium", "day"];

/** The breakdown that a month is read from, never mixed with another. */
export interface ChosenBreakdown {
  breakdown: Breakdown;
  tiles: Tile[];
  /** The claims behind the tiles: how whole each of them is. */
  spans: CoveredSpan[];
  judging: Judging;
  /** Readings observed later are left out; null for none. */
  until: Day | null;
  needs: readonly Measure[];
}

/** The breakdown that covers most days of the month by the readings in question, then by precedence; null when no claim has what the metric needs. */
export function chooseBreakdown(
  month: Month,
  claims: readonly LiveClaim[],
  metric: Metric,
  cutOffDay: number,
  variant: "now" | "judged",
  endedOn: Day | null,
): ChosenBreakdown | null {
  const needs = measuresOf(metric);
  const usable = claims.filter((claim) => needs.every((measure) => claim.measures.includes(measure)));
  const laid = precedence.map((breakdown) => ({ breakdown, inside: tilesInside(month, usable, breakdown) }));
  const completions = laid.flatMap(({ inside }) => completeTilesOn(month, inside, endedOn) ?? []).sort();
  const judging = judgingOf(month, completions[0] ?? null, cutOffDay);
  const until = variant === "judged" ? judging.until : null;
  let best: ChosenBreakdown | null = null;
  for (const { breakdown, inside } of laid) {
    const tiles = tilesAt(month, inside, until);
    if (tiles.length === 0 || (best !== null && daysOf(tiles) <= daysOf(best.tiles))) continue;
    best = { breakdown, tiles, spans: spansOf(tiles, inside), judging, until, needs };
  }
  return best;
}

/**
 * The rows of each chosen tile; a tile without rows had nothing. A table of many rows says all there is of its span, so the newest export of
 * it stands alone: a row that it no longer has (sessions that moved from "(not set)" to a source) must not be added to those that it has.
 */
export function tilesOfMonth(chosen: ChosenBreakdown, facts: readonly PeriodFact[]): TileRows[] {
  const { breakdown, tiles } = chosen;
  const bySpan = groupBy(
    facts.filter((fact) => isUsed(chosen, fact)),
    nameOf,
  );
  return tiles.map((tile) => ({
    days: daysBetween(tile.from, tile.to),
    rows: [...groupBy(bySpan.get(nameOf(tile)) ?? [], (fact) => fact.subject)].map(([subject, same]) => ({
      dims: breakdown === "by-post" ? {} : (JSON.parse(subject) as Record<string, string>),
      measures: foldSamePeriod(same),
    })),
  }));
}

/** True for readings that the chosen tiles are made of. */
export function isUsed(
  { breakdown, tiles, until, needs }: ChosenBreakdown,
  fact: Omit<PeriodFact, "subject">,
): boolean {
  if (fact.breakdown !== breakdown || (until !== null && fact.observedOn > until)) return false;
  if (needs.every((measure) => fact.measures[measure] === undefined)) return false;
  const tile = tiles.find((each) => each.from === fact.from && each.to === fact.to);
  return tile !== undefined && (breakdown === "total" || fact.observedOn === tile.observedOn);
}

/** Tiles that claims of one breakdown lay on the month: every day of a claim by day, or the span as a whole when it is inside the month. */
function tilesInside(month: Month, claims: readonly LiveClaim[], breakdown: Breakdown): SpanTile[] {
  const start = monthStart(month);
  const end = monthEnd(month);
  return claims
    .filter((claim) => claim.breakdown === breakdown)
    .flatMap((claim) => {
      const { from, to, observedOn, lagDays } = claim;
      if (claim.grain === "span") return from >= start && to <= end ? [{ from, to, observedOn, lagDays }] : [];
      const days: SpanTile[] = [];
      for (let day = from > start ? from : start; day < to && day < end; day = addDays(day, 1))
        days.push({ from: day, to: addDays(day, 1), observedOn, lagDays });
      return days;
    });
}

/** The disjoint tiles by what had been observed until a date. */
function tilesAt(month: Month, inside: readonly SpanTile[], until: Day | null): Tile[] {
  const merged = new Map<string, Tile>();
  for (const tile of inside) {
    if (until !== null && tile.observedOn > until) continue;
    const known = merged.get(nameOf(tile));
    if (known === undefined || tile.observedOn > known.observedOn) merged.set(nameOf(tile), tile);
  }
  return chooseTiles(month, [...merged.values()]);
}

function spansOf(tiles: readonly Tile[], inside: readonly SpanTile[]): CoveredSpan[] {
  const used = new Set(tiles.map(nameOf));
  return inside.filter((tile) => used.has(nameOf(tile)));
}

/** The earliest date by which what was observed tiled the whole month. Later, finer tiles do not make a month complete again. */
function completeTilesOn(month: Month, inside: readonly SpanTile[], endedOn: Day | null): Day | null {
  const dates = [...new Set(inside.map((tile) => tile.observedOn))].sort();
  const complete = (date: Day): boolean => {
    const known = inside.filter((tile) => tile.observedOn <= date);
    return coverageOf(month, spansOf(tilesAt(month, known, null), known), endedOn).state === "complete";
  };
  return dates.find(complete) ?? null;
}

function daysOf(tiles: readonly Tile[]): number {
  return tiles.reduce((sum, tile) => sum + daysBetween(tile.from, tile.to), 0);
}

function nameOf(span: { from: Day; to: Day }): string {
  return `${span.from} ${span.to}`;
}
