// The first file after a start is as quick as the second: a made-up export is previewed, and rolled back, so that the code that reads, stores
// and folds has been compiled when the user's file comes. Without it a first file of 5,000 rows takes twice as long.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runImport, type ImportDeps } from "./imports/run.ts";
import { takeIn } from "./imports/take-in.ts";

const rows = 4_000;
/** The second look at the same code is the one that compiles the rest of it. */
const rounds = 2;

/** Previews a made-up Facebook export from the spool folder. Nothing of it is stored. */
export async function warmUp(deps: ImportDeps, spoolDir: string): Promise<void> {
  await mkdir(spoolDir, { recursive: true });
  const path = join(spoolDir, "warm-up");
  await writeFile(path, madeUpExport());
  try {
    const options = { mode: "preview", answers: {}, acceptRejects: false, sample: false, actor: "" } as const;
    const file = { path, name: "Jan-01-2025_Jan-31-2025_1.csv", modifiedOn: null };
    for (let round = 0; round < rounds; round++)
      for (const spooled of await takeIn(deps.parser, spoolDir, file))
        await runImport(deps, spooled, { ...options, inspect: () => undefined });
  } finally {
    await rm(path, { force: true });
  }
}

function madeUpExport(): string {
  const header =
    "Publicerings-id,Sid-id,Sidnamn,Titel,Publiceringstid,Permalänk,Inläggstyp,Status för betalinnehåll,Datum,Visningar,Räckvidd,Reaktioner,Kommentarer,Delningar,Totalt antal klick,Länkklick";
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String((row % 28) + 1).padStart(2, "0");
    const hour = String(row % 24).padStart(2, "0");
    const link = `https://www.facebook.com/warm-up/posts/${row}`;
    return `${10_000 + row},1,Warm-up,"Line one\nline two",01/${day}/2025 ${hour}:05,${link},Foton,,Livstid,${row * 3},${row * 2},${row % 50},${row % 9},${row % 5},${row % 40},`;
  });
  return [header, ...lines].join("\n");
}
