// Visits to our web sites by the place that sent them: networks, forums and review sites, from the breakdown by source and medium.
import { idsOf } from "../db/channels.ts";
import { periodFacts } from "../db/facts.ts";
import { type Place, placeOfSource } from "../../shared/listening/places.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { type Month, monthEnd, monthStart, type Quarter, quarterMonths } from "../../shared/period.ts";
import { isVisitOf } from "../../shared/social.ts";
import { chooseBreakdown, tilesOfMonth } from "./activity-tiles.ts";
import { claimsOf } from "./parts.ts";
import type { World } from "./world.ts";

export interface PlaceVisits {
  /** Sessions by place id; a place that sent none is not there. */
  byPlace: Map<string, { place: Place; sessions: number }>;
  /** Months of the quarter of which some file says who sent the visits. */
  months: Month[];
}

/** Unpaid visits of the quarter that declared places sent. */
export function placeVisits(world: World, quarter: Quarter): PlaceVisits {
  return world.once(`place visits ${quarter}`, () => {
    const byPlace: PlaceVisits["byPlace"] = new Map();
    const months = quarterMonths(quarter).filter((month) => {
      const rows = rowsBySource(world, month);
      for (const { dims, sessions } of rows ?? []) {
        const place = placeOfSource(dims["source"] ?? "");
        if (place === null || isVisitOf("paid-social", dims)) continue;
        const sofar = byPlace.get(place.id)?.sessions ?? 0;
        byPlace.set(place.id, { place, sessions: sofar + sessions });
      }
      return rows !== null;
    });
    return { byPlace, months };
  });
}

/** The month's sessions of all web properties by source and medium; null when no file has them. */
function rowsBySource(world: World, month: Month): { dims: Record<string, string>; sessions: number }[] | null {
  const metric = metricById("sessions");
  if (metric === null) throw new Error("the metric of sessions is gone");
  let known = false;
  const rows = world.channels
    .filter((channel) => channel.platform === "web")
    .flatMap((channel) => {
      const claims = claimsOf(world, channel, metric).filter(({ breakdown }) => breakdown === "source-medium");
      const chosen = chooseBreakdown(month, claims, metric, world.settings.cutOffDay, "now", channel.endedOn);
      if (chosen === null) return [];
      known = true;
      const facts = periodFacts(world.db, idsOf(channel), monthStart(month), monthEnd(month));
      return tilesOfMonth(chosen, facts).flatMap((tile) =>
        tile.rows.map(({ dims, measures }) => ({ dims, sessions: measures.sessions ?? 0 })),
      );
    });
  return known ? rows : null;
}
