// The same convergence with real bytes: the committed fixtures and sample files through the built parsing process.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { undoImport } from "../../server/db/imports.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import type { FileAnswers } from "../../server/imports/file.ts";
import { runImport } from "../../server/imports/run.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { buildEntries } from "../build-child.ts";
import { caches, cachesMadeAnew, everyGoal, shown } from "./shown.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fixtures = "tests/fixtures/exports";
const files: [path: string, answers: FileAnswers][] = [
  [`${fixtures}/meta-facebook-posts/Feb-01-2026_Feb-28-2026_1000000000000001.csv`, { observedOn: "2026-03-03" }],
  [`${fixtures}/meta-facebook-posts/Feb-01-2026_Feb-28-2026_1000000000000001.csv`, { observedOn: "2026-03-20" }],
  [`${fixtures}/meta-instagram-posts/Jan-01-2026_Jan-31-2026_1000000000000002.csv`, { observedOn: "2026-02-03" }],
  [`${fixtures}/linkedin-content/nordcykel_content_1772539200000.xls`, {}],
  [`${fixtures}/linkedin-followers/nordcykel_followers_1772539200000.xls`, {}],
  [`${fixtures}/youtube-content/Innehåll 2026-02-01_2026-02-28 Nordcykel/Tabelldata.csv`, { observedOn: "2026-03-02" }],
  [`${fixtures}/youtube-dates/Datum 2026-02-01_2026-02-28 Nordcykel/Tabelldata.csv`, { observedOn: "2026-03-02" }],
  [
    `${fixtures}/comments-table/kommentarer_2026-02-01_2026-02-28.csv`,
    { observedOn: "2026-03-02", channel: "facebook:Nordcykel" },
  ],
  ["data/sample/2026-01/Traffic_acquisition_Session_source_medium_2026-01.csv", { observedOn: "2026-02-03" }],
  ["data/sample/2026-02/Traffic_acquisition_Session_source_medium_2026-02.csv", { observedOn: "2026-03-03" }],
  ["data/sample/2026-02/Traffic_acquisition_Session_primary_channel_group_2026-02.csv", { observedOn: "2026-03-10" }],
];

let entries: Awaited<ReturnType<typeof buildEntries>>;
const folders: string[] = [];
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function open(): Instance {
  const dataDir = mkdtempSync(join(tmpdir(), "maltal-real-"));
  folders.push(dataDir);
  const instance = openInstance({ dataDir, ...entries, now: () => new Date("2026-06-15T09:00:00Z") });
  // Commenters' hashes hang on the key, not on the history.
  instance.db.personKey.fill(7);
  saveStrategy(instance.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  return instance;
}

async function take(instance: Instance, [file, answers]: (typeof files)[number]) {
  const path = join(root, file);
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const name = join(basename(dirname(path)), basename(path));
  const spooled = { path, name, size: statSync(path).size, sha256, modifiedOn: "2026-06-01" };
  const options = { mode: "import", answers, acceptRejects: true, sample: false, actor: "" } as const;
  return runImport(instance, spooled, options);
}

const look = ({ db }: Instance) => shown(db, "2025-12", "2026-03", ["2026-01", "2026-02"]);

test("two orders with repeats and undos between them show the same", async () => {
  const straight = open();
  const crooked = open();
  try {
    for (const file of files) expect([file[0], (await take(straight, file)).state]).toEqual([file[0], "imported"]);
    for (const [place, file] of files.toReversed().entries()) {
      const { importId } = await take(crooked, file);
      if (place % 3 === 0) {
        undoImport(crooked.db.writer, importId as number, "2026-06-15T09:00:00Z");
        await take(crooked, file);
      }
      if (place % 4 === 0) expect((await take(crooked, file)).state).toBe("unchanged");
    }
    const wanted = look(straight) as { values: { value: number | null }[] };
    expect(wanted.values.filter((row) => row.value !== null && row.value > 0).length).toBeGreaterThan(30);
    expect(look(crooked)).toEqual(wanted);
    for (const { db } of [straight, crooked]) expect(caches(db)).toEqual(cachesMadeAnew(db));
  } finally {
    await straight.close();
    await crooked.close();
  }
});
