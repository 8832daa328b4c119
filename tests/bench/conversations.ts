// npm run bench -- conversations [--comments 200000] [--months 24] [--json]: made-up reply chains, one file a month, imported by the real
// pipeline into a database file; then how long the screens about answers and conversations take, the first time and again.
// Times are of this process's own work, so that what else the machine does is not counted; the clock's are printed beside them.
// Exit code 1 when threads and replies take ten seconds or a search takes one.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../../server/app.ts";
import { markComment } from "../../server/db/marks.ts";
import { bumpHumanRevision } from "../../server/db/revision.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { createDeps } from "../../server/deps.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { overview } from "../../server/views/overview.ts";
import { readWorld, type World } from "../../server/views/world.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addDays, addMonths, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";

const firstMonth = "2024-07";
const mostForThreads = 10_000;
const mostForSearch = 1_000;
const dialogue = [
  "answered-share",
  "answered-in-promised-time",
  "time-to-first-answer-median",
  "conversations-taken-part-in",
];

export default async function bench(args: string[]): Promise<void> {
  const options = {
    comments: { type: "string", default: "200000" },
    months: { type: "string", default: "24" },
    json: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  const [comments, months] = [Number(values.comments), Number(values.months)];
  const folder = await mkdtemp(join(tmpdir(), "maltal-bench-"));
  const entries = await buildEntries();
  const now = () => new Date("2026-12-01T10:00:00Z");
  const figures: Figures = {};
  try {
    const instance = openInstance({ dataDir: folder, ...entries, now });
    saveStrategy(instance.db.writer, strategy, "", "2024-07-01T00:00:00Z", false);
    figures["import"] = await timed(() => importAll(instance, folder, comments, months));
    await instance.close();
    const again = openInstance({ dataDir: folder, ...entries, now });
    await look(again, folder, addMonths(firstMonth, months - 2), figures);
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  report(values.json, comments, months, figures);
}

function report(json: boolean, comments: number, months: number, figures: Figures): void {
  if (json) process.stdout.write(`${JSON.stringify({ comments, months, milliseconds: figures })}\n`);
  else {
    process.stdout.write(`${comments} comments over ${months} months, milliseconds`.padEnd(52));
    process.stdout.write("    work   clock\n");
    for (const [name, { work, clock }] of Object.entries(figures))
      process.stdout.write(`${name.padEnd(52)}${work.toFixed(0).padStart(8)}${clock.toFixed(0).padStart(8)}\n`);
  }
  const isSlow = Object.entries(figures).some(
    ([name, { work }]) => name !== "import" && work > (name.startsWith("search") ? mostForSearch : mostForThreads),
  );
  if (isSlow) process.exitCode = 1;
}

/** Milliseconds. */
type Figures = Record<string, { work: number; clock: number }>;

const strategy = strategySchema.parse({
  effectiveFrom: "2024-07",
  answering: {
    hours: [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "18:00" }],
    holidays: "SE",
    promiseMinutes: 120,
  },
  goals: dialogue.map((metric) => ({
    metric,
    direction: "at-least",
    targets: [{ from: "2024-07", value: 0.5 }],
  })),
});

async function look(instance: Instance, folder: string, month: Month, figures: Figures): Promise<void> {
  const { db } = instance;
  const app = createApp(
    createDeps(instance, join(folder, "spool"), folder, (line) => process.stderr.write(`${line}\n`)),
  );
  const ask = async (path: string): Promise<string> => {
    const answer = await app.request(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
  const time = async (name: string, path: string): Promise<string> => {
    let body = "";
    figures[name] = await timed(async () => (body = await ask(path)));
    return body;
  };
  const world = (standing: "own" | "committed"): World => readWorld(db.reader, db.personKey, standing);
  const metrics = dialogue.flatMap((id) => metricById(id) ?? []);
  await time("answers, the first look after a start", `/api/answers?month=${month}`);
  await time("answers of the month before", `/api/answers?month=${addMonths(month, -1)}`);
  await time("what waits, newest 90 days", "/api/answers/waiting");
  await time("what waits, all", "/api/answers/waiting?span=all");
  await time("what waits, all, the last page", "/api/answers/waiting?span=all&offset=5000");
  const list = await time("conversations, first page", "/api/conversations");
  const key = (JSON.parse(list) as { rows: { key: string }[] }).rows[0]?.key ?? "";
  await time("one conversation", `/api/conversations/${encodeURIComponent(key)}`);
  await time("conversations, unanswered", "/api/conversations?kind=unanswered");
  await time("search, found often", "/api/conversations?q=CYKEL");
  await time("search, found nowhere", "/api/conversations?q=zzzzzz");
  const [channelId, ...rest] = key.split("/");
  markComment(
    db.writer,
    { channelId: Number(channelId), key: rest.join("/"), name: "critical" },
    { value: "yes", actor: "", markedAt: "2026-12-01T10:00:00Z" },
  );
  bumpHumanRevision(db.writer);
  await time("answers, after a mark", `/api/answers?month=${month}`);
  await time("what waits, after a mark", "/api/answers/waiting");
  figures["overview of four goals, 13 months judged and now"] = await timed(() => overview(world("committed"), month));
  figures["the same, nothing remembered"] = await timed(() => overview(world("own"), month));
  figures["24 months of four metrics, nothing remembered"] = await timed(() =>
    metricRows(world("own"), metrics, addMonths(month, -23), month, false),
  );
}

async function importAll(instance: Instance, folder: string, comments: number, months: number): Promise<void> {
  for (let index = 0; index < months; index++) {
    const month = addMonths(firstMonth, index);
    const last = addDays(monthEnd(month), -1);
    const name = `comments_${monthStart(month)}_${last}.csv`;
    const path = join(folder, name);
    await writeFile(path, madeUpMonth(month, Math.floor(comments / months)));
    const answers = { channel: "facebook:Nordcykel", observedOn: addDays(last, 3) };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    for (const file of await takeIn(instance.parser, folder, { path, name, modifiedOn: null })) {
      const { state, problems } = await runImport(instance, file, options);
      if (state !== "imported") throw new Error(`${name}: ${state} ${JSON.stringify(problems)}`);
    }
    await rm(path);
  }
}

const questions = [
  "När öppnar ni på lördag?",
  "Har ni den i blått, eller bara i grönt",
  "Hur lång är garantin på en cykel?",
];
const remarks = ["Vilken fin tur ni gjorde i helgen", "Köpte en förra året och är mycket nöjd med den", "Kaffe först"];
const replies = ["Hej! Vi öppnar klockan tio, välkommen in.", "Ja, det gör vi. Hör av dig om du undrar mer."];

/** Five rows a conversation: a question or a remark, now and then another customer, and for four of five an answer of ours. */
function madeUpMonth(month: Month, rows: number): string {
  const lines = ["post,id,author,created_at,text,in_reply_to_id"];
  const minutes = 27 * 1440;
  for (let row = 0; row < rows; row++) {
    const [conversation, step] = [Math.floor(row / 5), row % 5];
    const id = (of: number): string => `${month.replace("-", "")}${String(conversation).padStart(6, "0")}${of}`;
    const asked = Math.floor((conversation * minutes) / (rows / 5));
    const waits = [0, 35, 20 + ((conversation * 37) % 900), 960, 990][step] as number;
    const at = asked + waits;
    const day = String(1 + Math.floor(at / 1440)).padStart(2, "0");
    const clock = `${String(Math.floor((at % 1440) / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    const customer = `kund_${(conversation * 7919 + Number(month.slice(5)) * 13) % 20_000}`;
    const isOurs = step === 2 && conversation % 5 !== 0;
    const author = isOurs ? "Nordcykel" : step === 1 ? `kund_${(conversation * 104_729) % 20_000}` : customer;
    const text = isOurs
      ? replies[conversation % 2]
      : step === 0 && conversation % 4 !== 3
        ? questions[conversation % 3]
        : remarks[(conversation + step) % 3];
    const parent = step === 0 || (step === 4 && conversation % 2 === 0) ? "" : id(0);
    lines.push(`p${month}-${conversation % 40},${id(step)},${author},${month}-${day} ${clock},"${text}",${parent}`);
  }
  return lines.join("\n");
}

async function timed(task: () => unknown): Promise<Figures[string]> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await task();
  const { user, system } = process.cpuUsage(before);
  return { work: (user + system) / 1000, clock: performance.now() - begun };
}
