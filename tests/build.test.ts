// The browser loads no more script than the budget allows, counted gzipped from the build's own manifest.
// What the reader waits for is told from what comes after: charts and dialogs may not be among the first.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { closure, loadedLater, type Manifest } from "./build/manifest.ts";

const dist = fileURLToPath(new URL("../dist/web", import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;

const sizes = new Map<string, number>();

/** Thousands of bytes of script, gzipped, of these chunks. */
function kilobytes(keys: Iterable<string>): number {
  const files = new Set([...keys].map((key) => manifest[key]?.file ?? "").filter((file) => file.endsWith(".js")));
  for (const file of files)
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000);
  return [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
}

const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const first = closure(manifest, entry);
const route = loadedLater(manifest, first, /^features\/overview\//);
const overview = closure(manifest, route);
const english = loadedLater(manifest, first, /messages\/en\/index/);
const swedish = loadedLater(manifest, first, /messages\/sv\/index/);
const language = closure(manifest, kilobytes(english) > kilobytes(swedish) ? english : swedish);
/** What the overview fetches by itself once its sentences stand; dialogs wait for a click and do not count. */
const charts = closure(manifest, loadedLater(manifest, overview, /^(charts|features\/overview)\//));

const readable = new Set([...first, ...overview, ...language]);
const whole = new Set([...readable, ...charts]);
const list = (keys: Set<string>) => [...keys].map((key) => `${key} ${kilobytes([key]).toFixed(1)}`).join(", ");

describe("the built client", () => {
  test("has the chunks that the budget is about", () => {
    const chunks = { entry, route, english, swedish, charts: [...charts] };
    const missing = Object.entries(chunks).filter(([, keys]) => keys.length === 0);
    const advice = "Load these by dynamic import, so that they are chunks of their own.";
    expect(
      missing.map(([name]) => name),
      advice,
    ).toEqual([]);
  });

  test("needs at most 170 kB of script before the sentences are readable", () => {
    expect(kilobytes(readable), list(readable)).toBeLessThanOrEqual(170);
  });

  test("needs at most 300 kB of script for the whole overview, charts included", () => {
    expect(kilobytes(whole), list(whole)).toBeLessThanOrEqual(300);
  });

  test("has a server beside it", () => {
    const files = ["main.js", "cli.js", "child.js", "worker.js"].filter(
      (file) => !existsSync(join(dist, "../server", file)),
    );
    expect(files).toEqual([]);
  });
});

describe("reading a manifest", () => {
  const small: Manifest = {
    "index.html": { file: "a.js", isEntry: true, imports: ["_b.js"], dynamicImports: ["features/overview/Page.tsx"] },
    "_b.js": { file: "b.js", imports: ["index.html"] },
    "features/overview/Page.tsx": {
      file: "c.js",
      imports: ["_b.js"],
      dynamicImports: ["charts/Trend.tsx", "ui/D.tsx"],
    },
    "charts/Trend.tsx": { file: "d.js" },
    "ui/D.tsx": { file: "e.js" },
  };

  test("static imports are followed, in circles too, and no dynamic ones", () => {
    expect([...closure(small, ["index.html"])]).toEqual(["index.html", "_b.js"]);
    expect([...closure(small, ["features/overview/Page.tsx"])]).toHaveLength(3);
  });

  test("what comes later is told by its source", () => {
    expect(loadedLater(small, ["features/overview/Page.tsx", "_b.js"], /^charts\//)).toEqual(["charts/Trend.tsx"]);
  });
});
