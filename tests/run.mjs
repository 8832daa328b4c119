// npm test: installs what is stale, then types, format, lint, build, all tests and the browser, whatever failed before.
// The last line is the sum. A failed check that has no tests of its own (types, format, lint, build) counts as one failed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, requireNode, root, say, Stop, tool } from "../server/prepare.mjs";

const sum = { passed: 0, failed: 0, skipped: 0 };
/** Reports, and whatever the tests leave in the temporary folder: removed at the end. */
const temporary = mkdtempSync(join(inMemory("/dev/shm") ?? tmpdir(), "maltal-tests-"));

try {
  requireNode(process.versions.node);
  ensureInstalled();
  // What was in order last time is not looked at again.
  const format = ["--check", "--log-level", "warn", "--cache", "--cache-strategy", "content", "."];
  const lint = ["--quiet", "web", "server", "shared", "tests", "data", "vite.config.ts"];
  // Beside each other, and beside the tests that need none of it: each leaves cores idle that another can use.
  const checks = [
    check("types", tool("typescript/bin/tsc"), ["-p", "tsconfig.json"]),
    check("types of shared", tool("typescript/bin/tsc"), ["-p", "shared"]),
    check("format", tool("prettier/bin/prettier.cjs"), format),
    check("lint", tool("oxlint/bin/oxlint"), lint),
    check("build", join(root, "server/start.mjs"), ["--build"]),
  ];
  await tests("unit, properties, API, screens", ["--project", "unit", "--project", "web"]);
  for (const tell of await Promise.all(checks)) tell();
  await tests("the built product in a browser", ["--project", "built"]);
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

/** Runs beside what else is run; what comes back tells all that it said. @param {string} name @param {string} program @param {string[]} args */
async function check(name, program, args) {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], { ...surroundings(), stdio: ["ignore", "pipe", "pipe"] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once("close", resolve));
  const seconds = secondsSince(begun);
  if (status !== 0) sum.failed += 1;
  return () => {
    process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
    end(name, seconds, status);
  };
}

/** @param {string} name @param {string[]} args for vitest */
async function tests(name, args) {
  const report = join(temporary, `${name}.json`);
  const reporters = ["--reporter=default", "--silent=passed-only", "--reporter=json", `--outputFile.json=${report}`];
  process.stdout.write(`\n== ${name}\n`);
  const begun = performance.now();
  const run = [tool("vitest/vitest.mjs"), "run", ...args, ...reporters];
  const child = spawn(process.execPath, run, { ...surroundings(), stdio: ["ignore", 1, 2] });
  const status = await new Promise((resolve) => child.once("close", resolve));
  end(name, secondsSince(begun), status);
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

/** @param {number} begun by performance.now() */
function secondsSince(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}

/** @param {string} name @param {string} seconds @param {number | null} status */
function end(name, seconds, status) {
  process.stdout.write(`== ${name}: ${status === 0 ? "good" : "FAILED"} (${seconds} s)\n`);
}
