// npm run bench -- rating [--comments 200000] [--json]: how long a rater waits for the server with many comments loaded: for the answer to a
// rating (audit and teach) while it learns behind, to an undo, and for the next questions. Exit code 1 when half of the answers take over 50 ms.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../../server/app.ts";
import type { Sqlite } from "../../server/db/open.ts";
import { bumpRevision } from "../../server/db/revision.ts";
import { writeSettings } from "../../server/db/settings.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { createDeps } from "../../server/deps.ts";
import { openInstance } from "../../server/instance.ts";
import type { RatingBatch } from "../../server/routes/relevance.ts";
import { addMonths } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";
import { madeComments } from "./learning/made-comments.ts";

const months = 12;
const first = "2025-01";
const month = addMonths(first, months - 1);
const channel = "facebook:1";
const ratings = 100;
const longestAnswer = 50;

interface Line {
  name: string;
  /** Milliseconds. */
  median: number;
  worst: number;
}

export default async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { comments: { type: "string", default: "200000" }, json: { type: "boolean" } },
  });
  const count = Number(values.comments);
  const lines = await measure(count);
  const answers = lines.filter(({ name }) => name.startsWith("answer"));
  if (answers.some(({ median }) => median > longestAnswer)) process.exitCode = 1;
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ comments: count, lines })}\n`);
    return;
  }
  process.stdout.write(`${count} comments in ${months} months; ms, ${ratings} ratings each\n`);
  for (const { name, median, worst } of lines)
    process.stdout.write(
      `${name.padEnd(44)} median ${median.toFixed(1).padStart(8)}  worst ${worst.toFixed(1).padStart(8)}\n`,
    );
}

async function measure(count: number): Promise<Line[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "maltal-rating-"));
  const instance = openInstance({ dataDir, ...(await buildEntries()), now: () => new Date("2026-02-01T09:00:00Z") });
  try {
    store(instance.db.writer, count);
    const topics = [{ id: "charging", name: "Laddning", words: ["ladd", "elbil", "charg"] }];
    const strategy = strategySchema.parse({ effectiveFrom: first, topics });
    writeSettings(instance.db.writer, { actor: "A" });
    saveStrategy(instance.db.writer, strategy, "", "2026-02-01T09:00:00Z", false);
    const fail = (line: string): void => void process.stderr.write(`${line}\n`);
    const app = createApp(createDeps(instance, join(dataDir, "spool"), dataDir, fail));
    const times = new Map<string, number[]>();
    const ask = async <Body>(name: string, path: string, body?: unknown): Promise<Body> => {
      const before = performance.now();
      const response = await app.request(
        `/api${path}`,
        body === undefined
          ? {}
          : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
      );
      const answer = (await response.json()) as Body;
      times.set(name, [...(times.get(name) ?? []), performance.now() - before]);
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      return answer;
    };
    const next = (queue: string, name: string): Promise<RatingBatch> =>
      ask(name, `/rating?queue=${queue}&month=${month}&count=10`);
    await ask("first page, everything read", `/relevance?month=${month}`);
    await next("teach", "first questions, everything loaded");
    const rateAll = async (queue: string): Promise<void> => {
      for (let rated = 0; rated < ratings;) {
        for (const { key, pass, text } of (await next(queue, `next ten (${queue})`)).items) {
          const answer = /ladd|bil|charg/i.test(text ?? "") ? "relevant" : "not-relevant";
          await ask(`answer to a rating (${queue})`, "/ratings", { queue, month, channel, key, pass, answer });
          rated += 1;
        }
      }
    };
    await rateAll("teach");
    await ask("beginning an audit", "/audits", { month, size: 200 });
    await rateAll("audit");
    for (let undone = 0; undone < 10; undone += 1)
      await ask("answer to an undo", "/ratings/undo", { queue: "audit", month });
    await ask("page after ratings", `/relevance?month=${month}`);
    return [...times].map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
    });
  } finally {
    await instance.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Comments as an import would have stored them, spread over the months and over a post for each thirty. */
function store(db: Sqlite, count: number): void {
  const insert = db.prepare(
    `INSERT INTO comment_readings (import_id, channel_id, table_no, line, key, native_id, on_day, precision, author_name_hash, text, post, parents)
     VALUES (1, 1, 0, ?, ?, ?, ?, 'day', ?, ?, ?, '[]')`,
  );
  db.transaction(() => {
    db.exec(`INSERT INTO imports (id, state, sha256, file_name, size, observed_on, observed_from, channel_answer, period_answer, sources, rows_read, rows_new,
        rows_changed, rows_unchanged, rows_rejected, report, file_kept, sample, actor, imported_at)
      VALUES (1, 'live', '${"0".repeat(64)}', 'made.csv', 0, '2026-01-15', 'file', '', '', '[]', 0, 0, 0, 0, 0, '{}', 0, 0, '', '2026-01-15');
      INSERT INTO channels (id, key, platform, by_name) VALUES (1, '${channel}', 'facebook', 0);
      INSERT INTO import_channels (import_id, channel_id, name, source) VALUES (1, 1, 'Made', 'comments-table');`);
    madeComments(count).forEach(({ text }, n) => {
      const day = `${addMonths(first, n % months)}-${String((n % 28) + 1).padStart(2, "0")}`;
      insert.run(n + 2, `c${n}`, `c${n}`, day, `author ${n % 5_000}`, text, `post ${Math.floor(n / 30)}`);
    });
    bumpRevision(db);
  })();
}
