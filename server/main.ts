// Starts the server: PORT (3000), HOST (127.0.0.1) and DATA (the project's data/) come from the environment.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createDeps } from "./deps.ts";
import { builtChild, builtWorker, openInstance } from "./instance.ts";
import { keepRetention } from "./retention.ts";
import { listen } from "./serve.ts";
import { warmUp } from "./warm-up.ts";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const dataDir = resolve(process.env["DATA"] || join(projectRoot, "data"));
const port = Number(process.env["PORT"] || 3000);
const host = process.env["HOST"] || "127.0.0.1";
/** On a loopback address only its own names are answered: a page elsewhere may point a name of its own at this machine. */
const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const dayMs = 24 * 60 * 60_000;
const log = (line: string): void => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT wants a number, not ${process.env["PORT"]}.`);
  const instance = openInstance({
    dataDir,
    childPath: builtChild(import.meta.url),
    workerPath: builtWorker(import.meta.url),
    now: () => new Date(),
  });
  const spoolDir = join(dataDir, "spool", String(process.pid));
  const hosts = loopback.has(host) ? loopback : null;
  const deps = createDeps(instance, spoolDir, join(projectRoot, "data/sample"), log, hosts);
  const listening = await listen(deps, join(projectRoot, "dist/web"), port, host);
  process.stdout.write(`Måltal is ready: ${listening.url}\n`);
  void warmUp(instance, spoolDir).catch(deps.onFault);
  const retention = keepRetention(
    instance,
    (job) => {
      const timer = setInterval(job, dayMs);
      return () => clearInterval(timer);
    },
    deps.onFault,
  );

  let ending = false;
  const end = async (status: number): Promise<void> => {
    if (ending) return;
    ending = true;
    await listening.close();
    await retention.stop();
    await instance.close();
    process.exit(status);
  };
  process.on("SIGTERM", () => void end(0));
  process.on("SIGINT", () => void end(0));
  // Wrong code that nobody caught: nothing can be known of the state any more.
  const die = (error: unknown): void => {
    deps.onFault(error);
    process.exit(1);
  };
  process.on("uncaughtException", die);
  process.on("unhandledRejection", die);
}

start().catch((error: unknown) => {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const message = taken
    ? `Port ${port} is taken. Choose another, for example: PORT=${port + 1} npm start`
    : String(error instanceof Error ? error.message : error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
