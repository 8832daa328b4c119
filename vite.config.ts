// How the client and the server are built, how both are served while developing, and how vitest finds the tests.
import react from "@vitejs/plugin-react";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const testing = process.env["VITEST"] !== undefined;
const cores = Math.max(2, availableParallelism());
/** Properties try so many times as many cases, and need the time for it (tests/properties.ts). */
const runsTimes = Number(process.env["RUNS"] ?? 1);

// The tests run far from the company's zone: whatever reads this machine's clock zone by mistake is a day off there.
if (testing) process.env["TZ"] ??= "Pacific/Auckland";

/** Answers /api from the sources while developing, so that one process serves all and an edit needs no restart. */
function apiFromSources(): Plugin {
  return {
    name: "maltal-api-from-sources",
    apply: "serve",
    configureServer(vite) {
      if (testing || vite.config.server.middlewareMode) return;
      vite.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith("/api")) return next();
        vite
          .ssrLoadModule(here("server/dev.ts"))
          .then((dev) => dev["answer"](request, response))
          .catch(next);
      });
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  root: here(testing ? "." : "web"),
  plugins: [react(), apiFromSources()],
  server: { host: "127.0.0.1", port: 5173 },
  // The packages go into the built server: reading them file by file took a third of a command's time. Compiled code cannot.
  ...(isSsrBuild ? { ssr: { noExternal: true as const, external: ["better-sqlite3"] } } : {}),
  build: isSsrBuild
    ? {
        outDir: here("dist/server"),
        emptyOutDir: true,
        target: "node20",
        copyPublicDir: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: here("server/main.ts"),
            cli: here("server/cli.ts"),
            child: here("server/imports/child.ts"),
            worker: here("server/learning/worker.ts"),
          },
          output: { entryFileNames: "[name].js" },
        },
      }
    : {
        outDir: here("dist/web"),
        emptyOutDir: true,
        manifest: true,
        // No data: URLs, so that the content security policy needs no exception for them.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
  test: {
    // All cores; left to itself one core of two is used.
    maxWorkers: cores,
    sequence: { sequencer: LongestFirst },
    // On a busy machine everything takes longer and is no fault: these end only what would never end.
    testTimeout: 180_000 * runsTimes,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // One load of the modules for many files: a fresh one for each took as long as all tests. Nothing in them keeps state but by database.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/web/**", "tests/e2e/**", "tests/build.test.ts"],
          setupFiles: [here("tests/properties.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "web",
          // The same here: a page for each file, and the modules once.
          isolate: false,
          include: ["tests/web/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: [here("tests/setup-web.ts"), here("tests/properties.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: ["tests/e2e/**/*.test.ts", "tests/build.test.ts"],
          // And here: the browser's driver is loaded once a process; a browser and its servers are still each file's own.
          isolate: false,
          // One file more than there are cores, because its tests often wait for a server or a browser. Vitest wants it said here: a
          // project does not heed what the command line says of workers.
          maxWorkers: cores + 1,
          sequence: { groupOrder: 1 },
          globalSetup: [here("tests/setup-built.ts")],
        },
      },
    ],
  },
}));
