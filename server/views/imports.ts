// The ledger of imports as screens and `imports` show it.
import { type Import, importById, listImports } from "../db/imports.ts";
import type { ImportReport, RowCounts } from "../db/schema.ts";
import { shownFileName } from "../../shared/file-name.ts";
import type { Day } from "../../shared/period.ts";
import { findChannel } from "../db/channels.ts";
import type { ChannelName } from "./goals.ts";
import type { World } from "./world.ts";

export interface ImportRow {
  id: number;
  file: string;
  source: string | null;
  /** By the names that they have now; of an undone import, by those in its file. */
  channels: Omit<ChannelName, "id">[];
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
  /** The file can be had back as it was; files that name people are not kept. */
  fileKept: boolean;
}

/** Newest first. */
export function importRows(world: World): ImportRow[] {
  const named = namer(world);
  return listImports(world.db).map((row) => importRow(row, named));
}

/** One import with what was said of its tables and rows; null when there is none. */
export function importDetail(world: World, id: number): (ImportRow & Pick<ImportReport, "tables" | "problems">) | null {
  const row = importById(world.db, id);
  if (row === null) return null;
  return { ...importRow(row, namer(world)), tables: row.report.tables, problems: row.report.problems };
}

type Namer = (channels: ImportReport["channels"]) => ImportRow["channels"];

/** One channel may stand under its id in one file and under its name in another; it is shown once. */
function namer(world: World): Namer {
  return (channels) => {
    const shown = channels.map((channel) => {
      const known = findChannel(world.channels, channel.key);
      return known === null ? channel : { key: known.key, platform: known.platform, name: known.name };
    });
    return [...new Map(shown.map((channel) => [channel.key, channel])).values()];
  };
}

function importRow(row: Import, named: Namer): ImportRow {
  return {
    id: row.id,
    file: shownFileName(row.fileName),
    source: row.sources.join(", ") || null,
    channels: named(row.report.channels),
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
    fileKept: row.fileKept,
  };
}
