// npm run bench -- posts [--posts 500000] [--pages 40] [--months 36] [--json]: made-up exports of many pages, one file a month, imported by the
// real pipeline into a database file; then how long what a reader asks for takes, the first time after a start and again.
// Times are of this process's own work; beside them the ratio to importing one month's file, since machines differ.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../../server/app.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { createDeps } from "../../server/deps.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { addDays, addMonths, type Month, monthDays, monthEnd, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";

const firstMonth = "2023-12";
const metrics = [
  "engagement-rate-by-reach",
  "interactions",
  "posts",
  "comments-per-post",
  "shares",
  "interactions-per-post-median",
];

export default async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      posts: { type: "string", default: "500000" },
      pages: { type: "string", default: "40" },
      months: { type: "string", default: "36" },
      json: { type: "boolean", default: false },
    },
  });
  const [posts, pages, months] = [Number(values.posts), Number(values.pages), Number(values.months)];
  const folder = await mkdtemp(join(tmpdir(), "maltal-bench-"));
  const entries = await buildEntries();
  const now = () => new Date("2026-12-10T10:00:00Z");
  const figures = new Map<string, number>();
  try {
    const instance = openInstance({ dataDir: folder, ...entries, now });
    saveStrategy(instance.db.writer, strategyOf(pages), "", "2023-12-01T00:00:00Z", false);
    const perMonth = Math.floor(posts / months);
    for (let index = 0; index < months; index++) {
      const isLast = index === months - 1;
      const spent = await timed(() => importMonth(instance, folder, addMonths(firstMonth, index), perMonth, pages));
      if (isLast) figures.set("import of the last month", spent);
    }
    await instance.close();
    const again = openInstance({ dataDir: folder, ...entries, now });
    await look(again, folder, addMonths(firstMonth, months - 1), figures);
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  report(values.json, { posts, pages, months }, figures);
}

/** Twelve goals: six on all pages, six on a group of ten. */
function strategyOf(pages: number) {
  const goal = (metric: string, scope: object) => ({
    id: `${metric} ${JSON.stringify(scope)}`,
    metric,
    scope,
    direction: "at-least",
    targets: [{ from: firstMonth, value: 1 }],
  });
  const keys = Array.from({ length: Math.min(10, pages) }, (_, page) => `facebook:${pageId(page)}`);
  return strategySchema.parse({
    effectiveFrom: firstMonth,
    purposes: ["engagement", "dialogue", "traffic"],
    groups: [{ id: "shops", name: "Shops", channels: keys }],
    messageTypes: ["Tips", "Offer"],
    goals: metrics.flatMap((metric) => [goal(metric, {}), goal(metric, { groups: ["shops"] })]),
  });
}

async function look(instance: Instance, folder: string, month: Month, figures: Map<string, number>): Promise<void> {
  const app = createApp(
    createDeps(instance, join(folder, "spool"), folder, (line) => process.stderr.write(`${line}\n`)),
  );
  const time = async (name: string, path: string, method = "GET", body?: object): Promise<string> => {
    let text = "";
    const spent = await timed(async () => {
      const headers = { "Content-Type": "application/json" };
      const answer = await app.request(path, {
        method,
        ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }),
      });
      text = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text}`);
    });
    figures.set(name, spent);
    return text;
  };
  const before = addMonths(month, -1);
  await time("overview of twelve goals, first look after a start", `/api/overview?month=${month}`);
  await time("overview again", `/api/overview?month=${month}`);
  await time("overview of the month before", `/api/overview?month=${before}`);
  const id = encodeURIComponent(`${metrics[0]} {}`);
  await time("a goal's page", `/api/goals/${id}?month=${month}`);
  await time("why it changed", `/api/goals/${id}/change?month=${month}`);
  await time("posts behind the goal's month", `/api/goals/${id}/posts?month=${month}`);
  await time("posts, newest first", "/api/posts");
  await time("posts, most interactions first", "/api/posts?sort=interactions");
  await time("posts, the window after", "/api/posts?sort=interactions&offset=100");
  await time("posts, searched", "/api/posts?q=cykel%2077");
  await time("coverage", "/api/coverage");
  await time("review", "/api/review");
  const { document } = (
    JSON.parse(await time("strategy", "/api/strategy")) as { versions: { document: object }[] }
  ).versions.at(-1) as { document: object };
  await time("goal preview", "/api/goals/preview", "POST", { document, goal: `${metrics[0]} {}` });
  await time("proposals", "/api/proposals", "POST", { document });
  await time("a message type for one month of a page", "/api/posts/types", "PUT", {
    type: "Tips",
    where: { channel: `facebook:${pageId(0)}`, from: month, to: month },
  });
  await time("overview after that", `/api/overview?month=${month}`);
  await time("a page merged into another", "/api/channels", "PUT", {
    channel: `facebook:${pageId(1)}`,
    mergedInto: `facebook:${pageId(0)}`,
  });
  await time("overview after that too", `/api/overview?month=${month}`);
}

const pageId = (page: number) => 100_000 + page;

/** A Facebook export in Pacific time, posts spread over the month and the pages. */
function madeUpMonth(month: Month, rows: number, pages: number): string {
  const lines = [
    "Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares,Total clicks,Link clicks",
  ];
  const [year, number] = month.split("-") as [string, string];
  for (let row = 0; row < rows; row++) {
    const page = pageId(row % pages);
    const id = `${year}${number}${String(row).padStart(7, "0")}`;
    const day = String(1 + (row % monthDays(month))).padStart(2, "0");
    const time = `${number}/${day}/${year} ${String(6 + (row % 14)).padStart(2, "0")}:${String(row % 60).padStart(2, "0")}`;
    const reach = 500 + ((row * 7919) % 4000);
    const reactions = Math.floor(reach * (0.01 + ((row * 31) % 40) / 1000));
    lines.push(
      `${id},${page},Sida ${page},"En cykel ${row % 1000} i butiken, och en fråga till er",${time},https://www.facebook.com/${page}/posts/${id},Photos,Lifetime,${reach * 2},${reach},${reactions},${row % 9},${row % 4},${row % 50},${row % 12}`,
    );
  }
  return lines.join("\n");
}

async function importMonth(instance: Instance, folder: string, month: Month, rows: number, pages: number) {
  const last = addDays(monthEnd(month), -1);
  const worded = (day: string) =>
    new Date(`${day}T00:00:00Z`)
      .toLocaleDateString("en-US", { month: "short", day: "2-digit", year: "numeric", timeZone: "UTC" })
      .replace(/[, ]+/g, "-");
  const name = `${worded(monthStart(month))}_${worded(last)}_1000000000000001.csv`;
  const path = join(folder, name);
  await writeFile(path, madeUpMonth(month, rows, pages));
  const answers = { observedOn: addDays(last, 3) };
  const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
  for (const file of await takeIn(instance.parser, folder, { path, name, modifiedOn: null })) {
    const { state, problems } = await runImport(instance, file, options);
    if (state !== "imported") throw new Error(`${name}: ${state} ${JSON.stringify(problems)}`);
  }
  await rm(path);
}

/** Milliseconds of this process's work. */
async function timed(job: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(json: boolean, asked: { posts: number; pages: number; months: number }, figures: Map<string, number>) {
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...asked, milliseconds: Object.fromEntries(figures) })}\n`);
    return;
  }
  const unit = figures.get("import of the last month") ?? 1;
  process.stdout.write(`${asked.posts} posts of ${asked.pages} pages over ${asked.months} months\n`);
  process.stdout.write(`${"".padEnd(54)}  work ms   of an import\n`);
  for (const [name, spent] of figures)
    process.stdout.write(
      `${name.padEnd(54)}${spent.toFixed(0).padStart(9)}${(spent / unit).toFixed(2).padStart(15)}\n`,
    );
}
