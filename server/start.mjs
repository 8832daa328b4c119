// The one command behind npm start, npm run maltal, dev and build: prepares the clone, then becomes what was asked for.
// Runs the built program in this same process, so signals, standard streams and the exit status are the program's own.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, requireNode, root, say, Stop, tool } from "./prepare.mjs";

const [mode, ...rest] = process.argv.slice(2);

try {
  requireNode(process.versions.node);
  ensureInstalled();
  ensureBuilt();
  // npm moves to the package's folder; relative paths mean the folder where the user stands.
  if (process.cwd() === root && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  if (mode === "--build") say("Built: dist/");
  else if (mode === "--dev") developUntilStopped();
  else if (mode === "--cli") await become("cli.js", rest);
  else await become("main.js", process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}

/** @param {string} file in dist/server @param {string[]} args */
async function become(file, args) {
  const path = join(root, "dist/server", file);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

function developUntilStopped() {
  const vite = spawn(process.execPath, [tool("vite/bin/vite.js"), ...rest], { cwd: root, stdio: "inherit" });
  vite.on("exit", (code) => process.exit(code ?? 0));
}
