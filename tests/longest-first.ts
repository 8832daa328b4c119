// The order of the test files, the same everywhere: a project's after each other, because they share what was loaded, and long ones first.
import { statSync } from "node:fs";
import type { TestSequencer, TestSpecification } from "vitest/node";

/** Those that take longest, as measured; the others go by their size. One that came late would run alone at the end. */
const longest = [
  "e2e/cli",
  "e2e/kill",
  "e2e/look",
  "server/erasure-order",
  "server/relevance/audit",
  "server/merged-channels",
  "server/relevance/model",
  "server/convergence",
];

export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const keyed = files.map((file) => ({ file, rank: rankOf(file.moduleId), size: statSync(file.moduleId).size }));
    keyed.sort((a, b) => a.file.project.name.localeCompare(b.file.project.name) || a.rank - b.rank || b.size - a.size);
    return keyed.map(({ file }) => file);
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

function rankOf(path: string): number {
  const at = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return at < 0 ? longest.length : at;
}
