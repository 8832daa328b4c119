// The committed sample company is exactly what its generator writes, and is as large, dated and described as data/README.md says.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate, type ManifestEntry } from "../../data/sample/generate.ts";
import { plans } from "../../data/sample/make/story.ts";
import { isDay, monthEnd, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";

const committed = fileURLToPath(new URL("../../data/sample", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "maltal-sample-"));

beforeAll(() => generate(fresh));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

/** Generated files under a folder, sorted, with forward slashes: what is in the month folders, and the JSON beside them. */
function generatedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => /^\d{4}-\d{2}\//.test(path) || path.endsWith(".json"))
    .toSorted();
}

const manifest = JSON.parse(readFileSync(join(committed, "manifest.json"), "utf8")) as {
  company: string;
  madeUp: boolean;
  strategy: string;
  files: ManifestEntry[];
};

describe("the sample company's files", () => {
  test("a new run writes the committed files, no more and no fewer", () => {
    expect(generatedFiles(fresh)).toEqual(generatedFiles(committed));
  });

  test("a new run writes the same bytes, books included", () => {
    const different = generatedFiles(fresh).filter(
      (path) => !readFileSync(join(fresh, path)).equals(readFileSync(join(committed, path))),
    );
    expect(different).toEqual([]);
  });

  test("they stay under 1.5 MB", () => {
    const bytes = generatedFiles(committed).reduce((sum, path) => sum + statSync(join(committed, path)).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

describe("the manifest", () => {
  test("names every export file once", () => {
    const listed = manifest.files.map(({ file }) => file).toSorted();
    expect(listed).toEqual(generatedFiles(committed).filter((path) => !path.endsWith(".json")));
  });

  test("holds fourteen months, and says that the company is made up", () => {
    expect(new Set(manifest.files.map(({ file }) => file.slice(0, 7))).size).toBe(14);
    expect(manifest.madeUp).toBe(true);
  });

  test.each(plans.slice(0, -1))(
    "$month is whole, and read on the 3rd of the next month",
    ({ month, through, observedOn }) => {
      expect(through < monthEnd(month)).toBe(true);
      expect(observedOn).toBe(`${monthEnd(month).slice(0, 8)}03`);
      const read = manifest.files.filter(({ file }) => file.startsWith(month)).map((entry) => entry.observedOn);
      expect(new Set(read)).toEqual(new Set([observedOn]));
    },
  );

  test("the newest month is read before it is over", () => {
    const last = plans.at(-1);
    expect(last?.observedOn).toBe("2026-09-21");
    expect(last !== undefined && last.observedOn < monthEnd(last.month)).toBe(true);
  });

  test("every day in it exists, and no period reaches past the day of the export", () => {
    for (const { file, observedOn, period } of manifest.files) {
      expect(isDay(observedOn), file).toBe(true);
      if (period) {
        expect(period.from, file).toBe(monthStart(file.slice(0, 7)));
        expect(period.to < observedOn, file).toBe(true);
      }
    }
  });
});

test("the strategy is one that the product takes, with five goals and a target that is raised", () => {
  const strategy = strategySchema.parse(JSON.parse(readFileSync(join(committed, manifest.strategy), "utf8")));
  expect(strategy.goals).toHaveLength(5);
  expect(strategy.goals.some((goal) => goal.targets.length > 1)).toBe(true);
  expect(strategy.effectiveFrom).toBe(plans[0]?.month);
});

test("whoever writes in the comments is an invented customer or the company itself", () => {
  const names = generatedFiles(committed)
    .filter((path) => /\/(comments|kommentarer)_/.test(path))
    .flatMap((path) => readFileSync(join(committed, path), "utf8").trimEnd().split("\n").slice(1))
    .map((line) => line.split(/[;,]/)[2] ?? "");
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => !/^kund \d+$/.test(name) && name !== manifest.company)).toEqual([]);
});
