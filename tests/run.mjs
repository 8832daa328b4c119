// npm test: installs and builds what is stale, then types, format, lint, all tests and the browser, whatever failed before.
// The last line is the sum. A failed check that has no tests of its own (types, format, lint, build) counts as one failed.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, requireNode, root, say, Stop, tool } from "../server/prepare.mjs";

const sum = { passed: 0, failed: 0, skipped: 0 };
/** Reports, and whatever the tests leave in the temporary folder: removed at the end. */
const temporary = mkdtempSync(join(inMemory("/dev/shm") ?? tmpdir(), "maltal-tests-"));

try {
  requireNode(process.versions.node);
  ensureInstalled();
  // Beside each other: the format is checked by one core, whatever the number of them. What was in order last time is not looked at again.
  const format = ["--check", "--log-level", "warn", "--cache", "--cache-strategy", "content", "."];
  await Promise.all([
    check("types", "typescript/bin/tsc", ["-p", "tsconfig.json"]),
    check("types of shared", "typescript/bin/tsc", ["-p", "shared"]),
    check("format", "prettier/bin/prettier.cjs", format),
    check("lint", "oxlint/bin/oxlint", ["--quiet", "web", "server", "shared", "tests", "data", "vite.config.ts"]),
  ]);
  tests("unit, properties, API, screens", ["--project", "unit", "--project", "web"]);
  timed("build", () => {
    ensureBuilt();
    return 0;
  });
  tests("the built product in a browser", ["--project", "built"]);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  sum.failed += 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Runs beside what else is run, and prints all it said at its end. @param {string} name @param {string} program inside node_modules @param {string[]} args */
async function check(name, program, args) {
  const begun = performance.now();
  const child = spawn(process.execPath, [tool(program), ...args], {
    ...surroundings(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once("close", resolve));
  process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
  end(name, begun, status);
  if (status !== 0) sum.failed += 1;
}

/** @param {string} name @param {string[]} args for vitest */
function tests(name, args) {
  const report = join(temporary, `${name}.json`);
  const reporters = ["--reporter=default", "--silent=passed-only", "--reporter=json", `--outputFile.json=${report}`];
  const status = timed(name, () => run("vitest/vitest.mjs", ["run", ...args, ...reporters]));
  const before = sum.failed;
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    sum.passed += result.numPassedTests;
    sum.failed += result.numFailedTests;
    sum.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    say(`${name}: no report was written.`);
  }
  // A file that does not load has no tests to fail: it still must not pass.
  if (status !== 0 && sum.failed === before) sum.failed += 1;
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  return (
    spawnSync(process.execPath, [tool(program), ...args], { ...surroundings(), stdio: ["ignore", 1, 2] }).status ?? 1
  );
}

/**
 * This folder where it lies in memory and has room for all (a run leaves some 100 MB), else null: the tests make hundreds of databases,
 * and each of their writes would wait for the disk. @param {string} folder
 */
function inMemory(folder) {
  try {
    const { type, bsize, bavail } = statfsSync(folder);
    return type === 0x01021994 && bsize * bavail > 2 ** 30 ? folder : null;
  } catch {
    return null;
  }
}

/** Where a program runs, and what it finds in its environment. */
function surroundings() {
  const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  // A log is read as text.
  if (!process.stdout.isTTY) Object.assign(env, { NO_COLOR: "1", FORCE_COLOR: "0" });
  return { cwd: root, env };
}

/** @param {string} name @param {() => number} step */
function timed(name, step) {
  process.stdout.write(`\n== ${name}\n`);
  const begun = performance.now();
  const status = step();
  end(name, begun, status);
  return status;
}

/** @param {string} name @param {number} begun by performance.now() @param {number | null} status */
function end(name, begun, status) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? "good" : "FAILED"} (${seconds} s)\n`);
}
