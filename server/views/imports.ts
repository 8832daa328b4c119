// The ledger of imports as screens and `imports` show it.
import { type Import, importById, importChannelIds, listImports } from "../db/imports.ts";
import type { ImportReport, RowCounts } from "../db/schema.ts";
import type { Day } from "../../shared/period.ts";
import { channelName, type ChannelName } from "./goals.ts";
import type { World } from "./world.ts";

export interface ImportRow {
  id: number;
  file: string;
  source: string | null;
  channels: ChannelName[];
  /** First and last day that the file covers. */
  from: Day | null;
  to: Day | null;
  observedOn: Day;
  observedFrom: Import["observedFrom"];
  rows: RowCounts;
  state: "imported" | "undone";
  actor: string;
  /** ISO instants. */
  importedAt: string;
  undoneAt: string | null;
  sample: boolean;
}

/** Newest first. */
export function importRows(world: World): ImportRow[] {
  const channelsOf = channelLookup(world);
  return listImports(world.db).map((row) => importRow(row, channelsOf(row.id)));
}

/** One import with what was said of its tables and rows; null when there is none. */
export function importDetail(world: World, id: number): (ImportRow & ImportReport) | null {
  const row = importById(world.db, id);
  return row === null ? null : { ...importRow(row, channelLookup(world)(id)), ...row.report };
}

function channelLookup(world: World): (importId: number) => ChannelName[] {
  const byId = new Map(
    world.channels.flatMap((each) => [each.id, ...each.aliases].map((id) => [id, channelName(each)])),
  );
  const ids = importChannelIds(world.db);
  return (importId) => [...new Set((ids.get(importId) ?? []).flatMap((id) => byId.get(id) ?? []))];
}

function importRow(row: Import, channels: ChannelName[]): ImportRow {
  return {
    id: row.id,
    file: row.fileName.slice(row.fileName.indexOf("/") + 1),
    source: row.sources.join(", ") || null,
    channels,
    from: row.fromDay,
    to: row.toDay,
    observedOn: row.observedOn,
    observedFrom: row.observedFrom,
    rows: {
      read: row.rowsRead,
      new: row.rowsNew,
      changed: row.rowsChanged,
      unchanged: row.rowsUnchanged,
      rejected: row.rowsRejected,
    },
    state: row.state === "undone" ? "undone" : "imported",
    actor: row.actor,
    importedAt: row.importedAt,
    undoneAt: row.undoneAt,
    sample: row.sample,
  };
}
