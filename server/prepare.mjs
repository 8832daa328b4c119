// Makes a fresh clone runnable: installs what package-lock.json names and builds dist/, each only when stale.
// Plain JavaScript with nothing but Node, because it runs before anything is installed. Says all it says on stderr.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const dist = join(root, "dist");

/** What the build is made of; a change in any of these makes dist/ stale. */
const sourcesOfBuild = ["web", "server", "shared", "vite.config.ts", "package-lock.json"];

/** A failure that the reader can act on: printed as its sentence alone, without a stack. */
export class Stop extends Error {}

/** @param {string} text one line for the reader; stdout stays free for answers */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Throws a Stop when this Node is older than what the dependencies run on. @param {string} version like "20.19.0" */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!enough) {
    throw new Stop(
      `Måltal needs Node 20.19 or newer (in the 22 line 22.12 or newer), and this is Node ${version}: install Node 24 from nodejs.org and try again.`,
    );
  }
}

/** Installs the packages of package-lock.json if they are missing or older than it. */
export function ensureInstalled() {
  const lock = join(root, "package-lock.json");
  const lockHash = createHash("sha256").update(readFileSync(lock)).digest("hex");
  // Our own mark survives a checkout that only touches the lock file; npm's hidden lock file serves installs made by hand.
  const mark = join(modules, ".maltal-lock");
  const hidden = join(modules, ".package-lock.json");
  const marked = existsSync(mark) && readFileSync(mark, "utf8") === lockHash;
  const newer = existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(lock).mtimeMs;
  if ((marked || newer) && existsSync(tool("vite/bin/vite.js"))) return loadDatabase();

  say("Installing what Måltal needs (once; a minute or two where better-sqlite3 has to be compiled) …");
  const result = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (result.status !== 0) {
    throw new Stop(
      "Installing failed for the reason above: where no ready-made better-sqlite3 can be fetched it is compiled, which needs Python 3, make and a C++ compiler (Debian: apt-get install -y python3 make g++).",
    );
  }
  loadDatabase();
  writeFileSync(mark, lockHash);
}

/** Builds dist/ if any source of it changed since; the old build stays in place until the new one is whole. */
export function ensureBuilt() {
  const stamp = join(dist, "stamp");
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;

  say("Building Måltal …");
  const next = join(dist, `next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    vite(["build", "--outDir", join(next, "web")]);
    vite(["build", "--ssr", "--outDir", join(next, "server")]);
    rmSync(stamp, { force: true });
    for (const part of ["web", "server"]) replace(join(dist, part), join(next, part));
    writeFileSync(stamp, now);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** @param {string} old a folder, or nothing yet @param {string} fresh the folder to put in its place */
function replace(old, fresh) {
  // Two commands may build at once (both find it stale): the one that comes second takes the place again.
  for (let tries = 3; ; tries -= 1) {
    rmSync(old, { recursive: true, force: true });
    try {
      return renameSync(fresh, old);
    } catch (error) {
      if (tries === 0) throw error;
    }
  }
}

/** @param {string} path inside node_modules */
export function tool(path) {
  return join(modules, path);
}

/** One line per file with its size and time: cheaper than reading, and a deleted or older file counts as a change too. */
function fingerprint() {
  const lines = [process.versions.modules];
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else lines.push(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const name of sourcesOfBuild) if (existsSync(join(root, name))) visit(join(root, name));
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** better-sqlite3 is compiled for one Node: after a change of Node it is there and yet does not load. */
function loadDatabase() {
  if (databaseFault() === null) return;
  say("Fitting better-sqlite3 to this Node …");
  npm(["rebuild", "better-sqlite3", "--loglevel=error"]);
  const fault = databaseFault();
  if (fault !== null) {
    throw new Stop(
      `better-sqlite3 does not load on Node ${process.versions.node} (${fault}): run "npm ci" and allow its install script.`,
    );
  }
}

/** Opens a database in memory. @returns {string | null} why it could not, or null */
function databaseFault() {
  try {
    const Database = createRequire(join(root, "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, before, shell] =
    cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli], false] : ["npm", [], process.platform === "win32"];
  return spawnSync(command, [...before, ...args], { cwd: root, stdio: ["ignore", 2, 2], shell });
}

/** @param {string[]} args */
function vite(args) {
  // A build asked for by a test is the same build: vite.config.ts tells testing from building by VITEST.
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined };
  const options = { cwd: root, stdio: ["ignore", 2, 2], env };
  const result = spawnSync(process.execPath, [tool("vite/bin/vite.js"), ...args, "--logLevel", "warn"], options);
  if (result.status !== 0) throw new Stop("Building failed for the reason above.");
}
