// A preview and an import that meet: each needs the parser and the writer, and neither may hold one while it waits for the other.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runImport } from "../../server/imports/run.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { buildEntries } from "../build-child.ts";
import { facebookCsv, februaryName, februaryRows } from "./samples.ts";

let folder: string;
let instance: Instance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "maltal-turns-"));
  const entries = await buildEntries();
  instance = openInstance({ dataDir: folder, ...entries, now: () => new Date("2026-03-03T09:00:00Z") });
});
afterAll(async () => {
  await instance.close();
  rmSync(folder, { recursive: true, force: true });
});

function take(mode: "preview" | "import", count: number) {
  const text = facebookCsv(februaryRows(count));
  const path = join(folder, `${mode}-${count}.csv`);
  writeFileSync(path, text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const file = { path, name: februaryName, size: text.length, sha256, modifiedOn: "2026-03-03" };
  return runImport(instance, file, { mode, answers: {}, acceptRejects: false, sample: false, actor: "" });
}

test("imports and previews at the same time all come to their end", async () => {
  const outcomes = await Promise.all([
    take("import", 4_000),
    take("preview", 3_000),
    take("import", 2_000),
    take("preview", 1_000),
  ]);
  expect(outcomes.map(({ state, rows }) => [state, rows.read])).toEqual([
    ["imported", 4_000],
    ["preview", 3_000],
    ["imported", 2_000],
    ["preview", 1_000],
  ]);
});
