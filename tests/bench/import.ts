// npm run bench -- import [--rows 5000]: how long a Facebook export takes to preview and to import, beside what only the time-zone
// conversion would cost with a call of Intl for every row, as other importers do it. The ratios are what to compare.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openInstance } from "../../server/instance.ts";
import type { ImportOptions } from "../../server/imports/file.ts";
import { recorder } from "../../server/imports/recording.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { warmUp } from "../../server/warm-up.ts";
import { median } from "../../shared/median.ts";
import { instantOf } from "../../shared/zone.ts";
import { buildEntries } from "../build-child.ts";

const rounds = 5;

export default async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { rows: { type: "string", default: "5000" } } });
  const rows = Number(values.rows);
  const folder = await mkdtemp(join(tmpdir(), "maltal-bench-"));
  const path = join(folder, "export.csv");
  const content = madeUpExport(rows);
  await writeFile(path, content);
  const name = "Mar-01-2026_Mar-31-2026_1.csv";
  const base: Omit<ImportOptions, "mode"> = { answers: {}, acceptRejects: false, sample: false, actor: "" };
  const previews: number[] = [];
  const imports: number[] = [];
  const entries = await buildEntries();
  try {
    for (let round = 0; round < rounds; round++) {
      const dataDir = join(folder, `data-${round}`);
      const instance = openInstance({ dataDir, ...entries, now: () => new Date("2026-04-05T10:00:00Z") });
      await warmUp(instance, join(dataDir, "spool"));
      const heard = recorder(rows);
      previews.push(
        await timed(async () => {
          const [file] = await takeIn(instance.parser, folder, { path, name, modifiedOn: "2026-04-02" });
          if (file) await runImport(instance, file, { ...base, mode: "preview", hear: heard.hear });
        }),
      );
      imports.push(
        await timed(async () => {
          const [file] = await takeIn(instance.parser, folder, { path, name, modifiedOn: "2026-04-02" });
          if (file) await runImport(instance, file, { ...base, mode: "import", recording: heard.end() });
        }),
      );
      await instance.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const [preview, done] = [median(previews) ?? NaN, median(imports) ?? NaN];
  const perRow = await timed(() => convertEachRow(rows));
  const table = await timed(() => convertByTable(rows));
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print(`${rows} rows, ${(content.length / 1e6).toFixed(1)} MB, median of ${rounds}`);
  print(`preview               ${preview.toFixed(0)} ms`);
  print(`import after preview  ${done.toFixed(0)} ms`);
  print(`time zones alone      ${perRow.toFixed(0)} ms by Intl per row, ${table.toFixed(1)} ms by the offset table`);
  print(`ratio of the two      ${(perRow / table).toFixed(0)}`);
  print(`preview ÷ Intl per row ${(preview / perRow).toFixed(2)}`);
}

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** What a per-row importer does: two formatters made and asked for every row. */
function convertEachRow(rows: number): void {
  for (let row = 0; row < rows; row++)
    for (const timeZone of ["America/Los_Angeles", "Europe/Stockholm"])
      new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(
        1_772_000_000_000 + row * 60_000,
      );
}

function convertByTable(rows: number): void {
  for (let row = 0; row < rows; row++) instantOf("2026-03-01", row * 60_000, "America/Los_Angeles");
}

/** A Swedish export of 40 columns: the shape of a real one, the words made up. */
function madeUpExport(rows: number): string {
  const known =
    "Publicerings-id,Sid-id,Sidnamn,Titel,Publiceringstid,Permalänk,Inläggstyp,Datum,Visningar,Räckvidd,Reaktioner,Kommentarer,Delningar,Totalt antal klick,Länkklick";
  const more = Array.from({ length: 25 }, (_, index) => `3-sekunders videovisningar efter land (Land ${index})`);
  const text = "En tur i skogen, och kaffe efteråt. Hur gör du? ".repeat(8).trim();
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String((row % 31) + 1).padStart(2, "0");
    const hour = String(row % 24).padStart(2, "0");
    const link = `https://www.facebook.com/made-up/posts/${row}`;
    const numbers = [row * 3, row * 2, row % 90, row % 9, row % 7, row % 60, ""].join(",");
    const rest = more.map((_, index) => (index < row % 25 ? index : "")).join(",");
    return `${100_000_000_000_000 + row},${1000 + (row % 30)},Sida ${row % 30},"${text}\n${row}",03/${day}/2026 ${hour}:15,${link},Foton,Livstid,${numbers},${rest}`;
  });
  return [`${known},${more.join(",")}`, ...lines].join("\n");
}
