// Reads one export file in-process, as the parsing process would, and gathers what it says.
import { openGrids } from "../../server/imports/open-grids.ts";
import { readGrids } from "../../server/imports/read-grid.ts";
import type {
  Answers,
  Draft,
  FileReport,
  Grid,
  ParseEvent,
  ParseJob,
  Rejected,
  TableReport,
} from "../../server/imports/types.ts";

export interface Collected {
  tables: { report: TableReport; drafts: (Draft | Rejected)[] }[];
  file: FileReport;
}

export const job: ParseJob = {
  path: "",
  name: "export.csv",
  modifiedOn: "2026-11-15",
  today: "2026-11-20",
  companyZone: "Europe/Stockholm",
  answers: {},
};

export async function collectFile(path: string, answers: Answers = {}): Promise<Collected> {
  const name = path.split("/").slice(-2).join("/");
  const whole = { ...job, path, name, answers };
  return gather(openGrids(whole), whole);
}

/** The same from rows in memory: the first line is line 1. */
export async function collectRows(rows: string[][], more: Partial<ParseJob> = {}): Promise<Collected> {
  const grid: Grid = { name: null, rows: [rows.map((cells, index) => ({ line: index + 1, cells }))] };
  return gather(
    (async function* () {
      yield await Promise.resolve(grid);
    })(),
    { ...job, ...more },
  );
}

async function gather(grids: AsyncIterable<Grid>, whole: ParseJob): Promise<Collected> {
  const tables: Collected["tables"] = [];
  let drafts: (Draft | Rejected)[] = [];
  let file: FileReport | null = null;
  await readGrids(grids, whole, (event: ParseEvent) => {
    if (event.type === "rows") drafts.push(...event.drafts);
    if (event.type === "table") {
      tables.push({ report: event.report, drafts });
      drafts = [];
    }
    if (event.type === "file") file = event.report;
  });
  return { tables, file: file! };
}
