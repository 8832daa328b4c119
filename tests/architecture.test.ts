// The rules of the house hold in every file, and every rule is able to fail.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listFiles, readModule, readModules } from "./architecture/module.ts";
import { emptyNames, rules, strangersAtTop } from "./architecture/rules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["web", "server", "shared", "data", "tests"];
const modules = readModules(root, folders);

describe("the house", () => {
  test.each(rules)("$name", (rule) => {
    expect(rule.offenders(modules), rule.advice).toEqual([]);
  });

  test("files and folders are named after their job", () => {
    const advice = "Name it after what it does: no utils, common, helpers, Manager or Service.";
    expect(emptyNames(listFiles(root, folders)), advice).toEqual([]);
  });

  test("the top level holds nothing else", () => {
    const advice = "Put it under web/, server/, shared/, data/ or tests/; only what a tool forces may lie at the top.";
    expect(strangersAtTop(readdirSync(root)), advice).toEqual([]);
  });

  test("the checker saw the code", () => {
    const seen = (folder: string) => modules.filter((module) => module.path.startsWith(`${folder}/`)).length;
    expect(folders.filter((folder) => folder !== "data" && seen(folder) === 0)).toEqual([]);
  });
});

/** Rule by the words of its name, a file that breaks it, and one that is as close as allowed. */
const tries: [rule: string, offender: [string, string], decent: [string, string]][] = [
  [
    "shared sees only",
    ["shared/a.ts", `import { readFileSync } from "node:fs";`],
    ["shared/a.ts", `import { z } from "zod";`],
  ],
  [
    "shared sees only",
    ["shared/a.ts", `import { createFormatter } from "use-intl/core";`],
    ["shared/a.ts", `import type { Messages } from "use-intl/core";`],
  ],
  [
    "shared sees only",
    ["shared/a.ts", `export type A = import("../server/app.ts").AppType;`],
    ["shared/a.ts", `export type A = import("./b.ts").B;`],
  ],
  [
    "server/db sees only",
    ["server/db/a.ts", `import "../imports/run.ts";`],
    ["server/db/a.ts", `import Database from "better-sqlite3";`],
  ],
  [
    "server/imports sees only",
    ["server/imports/map.ts", `import { open } from "../db/open.ts";`],
    ["server/imports/store.ts", `import { open } from "../db/open.ts";`],
  ],
  [
    "server/imports sees only",
    ["server/imports/map.ts", `import type { Plan } from "../views/plan.ts";`],
    ["server/imports/map.ts", `import yauzl from "yauzl";`],
  ],
  [
    "no stage of an import knows of hono",
    ["server/imports/run.ts", `import { HTTPException } from "hono/http-exception";`],
    ["server/routes/imports.ts", `import { HTTPException } from "hono/http-exception";`],
  ],
  [
    "server/language sees only",
    ["server/language/a.ts", `import { texts } from "../db/comments.ts";`],
    ["server/language/a.ts", `import { readText } from "../../shared/relevance/tokens.ts";`],
  ],
  [
    "only server/language knows eld",
    ["server/language/a.ts", `import { eld } from "eld/large";`],
    ["server/language/a.ts", `import type { eld } from "eld/large"; const loaded = import("eld/large");`],
  ],
  [
    "only server/language knows eld",
    ["web/ui/a.ts", `const { eld } = await import("eld/extrasmall");`],
    ["server/views/a.ts", `import { detectAll } from "../language/detect.ts";`],
  ],
  [
    "server/views sees only",
    ["server/views/a.ts", `import { sql } from "drizzle-orm";`],
    ["server/views/a.ts", `import { posts } from "../db/posts.ts";`],
  ],
  [
    "server/learning sees only",
    ["server/learning/a.ts", `import type { Sqlite } from "../db/open.ts";`],
    [
      "server/learning/a.ts",
      `import { Worker } from "node:worker_threads"; import { learn } from "../../shared/a.ts";`,
    ],
  ],
  [
    "see server/learning",
    ["server/views/a.ts", `import type { Learner } from "../learning/learner.ts";`],
    ["server/routes/a.ts", `import { NotHeldError } from "../learning/not-held-error.ts";`],
  ],
  [
    "see server/learning",
    ["server/imports/run.ts", `import { createLearner } from "../learning/learner.ts";`],
    ["server/instance.ts", `import { createLearner } from "./learning/learner.ts";`],
  ],
  [
    "server/routes knows no SQL",
    ["server/routes/posts.ts", `import { eq } from "drizzle-orm/sql";`],
    ["server/routes/posts.ts", `import { posts } from "../db/posts.ts";`],
  ],
  [
    "nobody looks up",
    ["server/views/a.ts", `import type { AppType } from "../app.ts";`],
    ["server/main.ts", `import { createApp } from "./app.ts";`],
  ],
  [
    "nobody looks up",
    ["server/db/a.ts", `import { posts } from "../routes/posts.ts";`],
    ["server/app.ts", `import { posts } from "./routes/posts.ts";`],
  ],
  [
    "never imports the web",
    ["server/app.ts", `import { theme } from "../web/ui/theme.ts";`],
    ["server/app.ts", `import { format } from "../shared/format.ts";`],
  ],
  [
    "by `import type`",
    ["web/api.ts", `import { type AppType } from "../server/app.ts";`],
    ["web/api.ts", `import type { AppType } from "../server/app.ts";`],
  ],
  [
    "by `import type`",
    ["web/App.tsx", `import type { AppType } from "../server/app.ts";`],
    ["web/App.tsx", `import { api } from "./api.ts";`],
  ],
  [
    "what only the server has",
    ["web/ui/a.ts", `import { join } from "node:path";`],
    ["web/api.ts", `import { hc } from "hono/client";`],
  ],
  [
    "features do not import each other",
    ["web/features/goal/page.tsx", `const x = await import("../posts/table.tsx");`],
    ["web/features/goal/page.tsx", `import { part } from "./part.tsx";`],
  ],
  [
    "do not know the features",
    ["web/ui/a.tsx", `import { part } from "../features/goal/part.tsx";`],
    ["web/ui/a.tsx", `import { Button } from "./Button.tsx";`],
  ],
  [
    "only web/charts knows recharts",
    ["web/features/goal/page.tsx", `import { Line } from "recharts";`],
    ["web/charts/trend.tsx", `import { Line } from "recharts";`],
  ],
  [
    "read the environment",
    ["server/app.ts", `export const port = process.env["PORT"];`],
    ["server/main.ts", `export const port = process.env["PORT"];`],
  ],
  [
    "read the environment",
    ["server/app.ts", `import { env } from "node:process";`],
    ["server/app.ts", `export const text = "process.env"; // process.env`],
  ],
  [
    "read the environment",
    ["shared/a.ts", `const { env } = process;`],
    ["server/app.ts", `process.on("exit", () => undefined);`],
  ],
  ["read the clock", ["shared/a.ts", `const t = Date.now;`], ["shared/a.ts", `const t = new Date(0);`]],
  ["read the clock", ["web/App.tsx", `const t = new Date();`], ["server/cli.ts", `const t = new Date();`]],
  [
    "no barrels",
    ["web/ui/all.ts", `import "./x.css"; export { a } from "./a.ts"; export * from "./b.ts";`],
    ["web/ui/all.ts", `export { a } from "./a.ts"; export const b = 1;`],
  ],
  [
    "no barrels",
    ["web/ui/index.tsx", `import { a } from "./a.ts"; export { a };`],
    ["shared/metrics/index.ts", `export { a } from "./a.ts";`],
  ],
];

describe("every rule can fail", () => {
  test.each(tries)("%s", (words, offender, decent) => {
    const rule = rules.find(({ name }) => name.includes(words));
    expect(rule, `a rule named like "${words}"`).toBeDefined();
    expect(rule?.offenders([readModule(...offender)])).toHaveLength(1);
    expect(rule?.offenders([readModule(...decent)])).toEqual([]);
  });

  test("no rule is left untried", () => {
    expect(rules.filter(({ name }) => !tries.some(([words]) => name.includes(words)))).toEqual([]);
  });

  test("names that say nothing are found, whole words only", () => {
    const bad = ["web/utils/a.ts", "server/ImportManager.ts", "tests/db-helpers.ts", "shared/Common.ts"];
    expect(emptyNames([...bad, "shared/commonality.ts", "web/main.tsx"])).toEqual(bad);
  });

  test("a stranger at the top is found", () => {
    expect(strangersAtTop(["web", "node_modules", "docs", "notes.txt"])).toEqual(["docs", "notes.txt"]);
  });
});
