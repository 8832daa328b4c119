// Puts the app on a port: the built page beside the API, limits for slow and large requests, and an orderly end.
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { createApp } from "./app.ts";
import type { Deps } from "./routes/deps.ts";

export interface Listening {
  url: string;
  /** Answers what is under way, takes nothing new, and resolves when all is done. */
  close: () => Promise<void>;
}

const requestMs = 10 * 60_000;
const headersMs = 20_000;
const mostConnections = 200;
const drainMs = 5_000;

/** Serves on the loopback address. Rejects when the port is taken. */
export function listen(deps: Deps, webDir: string, port: number, host: string): Promise<Listening> {
  const app = createApp(deps)
    // File names hold a hash of their content, so they never change.
    .use(
      "/assets/*",
      serveStatic({
        root: webDir,
        onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
      }),
    )
    .get("/favicon.svg", serveStatic({ root: webDir }))
    .get("*", async (c) =>
      c.html(await readFile(join(webDir, "index.html"), "utf8"), 200, { "Cache-Control": "no-cache" }),
    );
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      resolve({ url: `http://${host}:${address.port}`, close: () => drain(server as Server) });
    }) as Server;
    server.requestTimeout = requestMs;
    server.headersTimeout = headersMs;
    server.maxConnections = mostConnections;
    server.on("error", reject);
  });
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
