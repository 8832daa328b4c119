// Answers /api while developing, over the project's own data folder; vite loads it from the sources.
import { getRequestListener } from "@hono/node-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { createDeps } from "./deps.ts";
import { openInstance } from "./instance.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Survives the reload of this module: the database is opened once, with the code of the first request. */
const kept = globalThis as { maltalDevelopment?: Listener };

/** Opens the instance at the first request. The parsing process and the learning thread run as they were last built. */
export function answer(request: IncomingMessage, response: ServerResponse): unknown {
  kept.maltalDevelopment ??= open();
  return kept.maltalDevelopment(request, response);
}

function open(): Listener {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const dataDir = join(root, "data");
  const instance = openInstance({
    dataDir,
    childPath: join(root, "dist/server/child.js"),
    workerPath: join(root, "dist/server/worker.js"),
    now: () => new Date(),
  });
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const deps = createDeps(instance, join(dataDir, "spool", String(process.pid)), join(root, "data/sample"), log);
  return getRequestListener(createApp(deps).fetch);
}
