// Runs the built product the way a user does: the server on a free port with a data folder of its own, and the command line.
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/server", import.meta.url));
const startWithin = 40_000;

// A test that dies must not leave a server behind.
const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

export interface RunningServer {
  url: string;
  dataDir: string;
  /** What it wrote so far, both streams. */
  output(): string;
  /** Asks it to end, waits, and removes the data folder unless it was handed in. Resolves with the exit status. */
  stop(): Promise<number | null>;
  /** Ends it as a power switch would, and leaves the data folder. */
  kill9(): Promise<void>;
}

/** Starts dist/server/main.js; `data` keeps using a folder of an earlier run (the caller removes it), `copyOf` begins with what a folder holds. */
export async function startServer(
  options: { data?: string; copyOf?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataDir = options.data ?? newDataDir();
  if (options.copyOf !== undefined) cpSync(options.copyOf, dataDir, { recursive: true });
  const port = await freePort();
  const env = cleanEnvironment({ PORT: String(port), DATA: dataDir, ...options.env });
  const child = spawn(process.execPath, [join(dist, "main.js")], { env, stdio: ["ignore", "pipe", "pipe"] });
  const written: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => written.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => written.push(chunk.toString()));
  running.add(child);
  const ended = exitOf(child).finally(() => running.delete(child));
  const url = `http://127.0.0.1:${port}`;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const tidy = () => {
    if (options.data === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(url, child);
  } catch (error) {
    await end("SIGKILL");
    tidy();
    throw new Error(`The server did not start: ${String(error)}\n${written.join("")}`, { cause: error });
  }
  return {
    url,
    dataDir,
    output: () => written.join(""),
    stop: async () => {
      const status = await end("SIGTERM");
      tidy();
      return status;
    },
    kill9: async () => {
      await end("SIGKILL");
    },
  };
}

/** Starts it with the sample company, which is loaded once for all (setup-built.ts). */
export async function startWithSample(): Promise<RunningServer> {
  const data = process.env["SAMPLE_DATA"];
  if (data === undefined) throw new Error("setup-built.ts loads no sample company");
  const said = () => (existsSync(sampleMark(data)) ? readFileSync(sampleMark(data), "utf8") : "");
  while (said() === "") await new Promise((wait) => setTimeout(wait, 50));
  if (said() !== loaded) throw new Error(`the sample company could not be loaded: ${said()}`);
  return startServer({ copyOf: data });
}

/** What stands in that file when it is. */
export const loaded = "loaded";

/** The file beside the sample company's folder that says whether it is loaded, or why it is not; empty or missing until then. */
export function sampleMark(data: string): string {
  return `${data}.loaded`;
}

export interface CliResult {
  stdout: string;
  stderr: string;
  exit: number | null;
}

/** Runs dist/server/cli.js with these arguments, in `cwd`, on the data folder `data`. */
export async function cli(args: string[], options: { data: string; cwd?: string; input?: string }): Promise<CliResult> {
  const child = spawn(process.execPath, [join(dist, "cli.js"), ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: cleanEnvironment({ DATA: options.data }),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(options.input ?? "");
  const exit = await exitOf(child);
  return { stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), exit };
}

/** A data folder of its own in the system's temporary folder. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), "maltal-"));
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("close", (status) => resolve(status));
  });
}

/** The environment without what npm and vitest put there, which would change how the product behaves. */
function cleanEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|VITEST|NODE_ENV|NODE_OPTIONS|DATA$|PORT$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...added };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const giveUp = performance.now() + startWithin;
  while (performance.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`it ended with status ${child.exitCode}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`no answer within ${startWithin / 1000} seconds`);
}
