// Every source has fixtures, every fixture belongs to one source, and what is read of it is what was read before.
// UPDATE_GOLDENS=1 writes the expected results anew.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sources } from "../../server/imports/sources/index.ts";
import type { Answers } from "../../server/imports/types.ts";
import { collectFile } from "./collect.ts";

const root = join(import.meta.dirname, "../fixtures/exports");

function fixturesOf(source: string): string[] {
  const folder = join(root, source);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:csv|tsv|xls|xlsx)$/.test(name))
    .map((name) => join(folder, name));
}

const without = (path: string): string => path.replace(/\.[a-z]+$/, "");

test("every folder of fixtures belongs to a source", () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(sources.map((source) => source.id)).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
});

describe.each(sources.map((source) => source.id))("%s", (id) => {
  const fixtures = fixturesOf(id);

  test("has a fixture that is read", async () => {
    const states: string[] = [];
    for (const path of fixtures) {
      const { tables } = await collectFile(path, answersOf(path));
      states.push(...tables.map(({ report }) => report.state));
    }
    expect(states).toContain("read");
  });

  test.each(fixtures.map((path) => [path.slice(root.length + 1), path]))("%s", async (_name, path) => {
    const result = await collectFile(path, answersOf(path));
    const claimants = result.tables.map(({ report }) => report.source).filter((source) => source !== null);
    expect(new Set(claimants)).toEqual(new Set([id]));
    expect(result.tables.flatMap(({ report }) => report.problems.map((problem) => problem.code))).not.toContain(
      "ambiguous-source",
    );
    const golden = `${without(path)}.expected.json`;
    const text = `${JSON.stringify(result, null, 2)}\n`;
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});

function answersOf(path: string): Answers {
  const file = `${without(path)}.answers.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Answers) : {};
}
