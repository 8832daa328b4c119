// A made-up company with comments, and a rater who knows the truth: everything goes in and out by the API or the import.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { createApp } from "../../../server/app.ts";
import { writeSettings } from "../../../server/db/settings.ts";
import { saveStrategy } from "../../../server/db/strategies.ts";
import { createDeps } from "../../../server/deps.ts";
import type { FileAnswers } from "../../../server/imports/file.ts";
import { runImport } from "../../../server/imports/run.ts";
import { type Instance, openInstance } from "../../../server/instance.ts";
import type { RatingBatch } from "../../../server/routes/relevance.ts";
import type { Progress, RatingItem } from "../../../server/views/rating.ts";
import type { RelevanceMonth } from "../../../server/views/relevance.ts";
import type { AuditAnswer } from "../../../shared/relevance/estimate.ts";
import { type StrategyInput, strategySchema } from "../../../shared/strategy.ts";
import { buildEntries } from "../../build-child.ts";

export interface MadeComment {
  id: string;
  text: string;
  /** Civil day. */
  day: string;
  post?: string;
  author?: string;
}

export interface Company {
  instance: Instance;
  faults: string[];
  get<Body>(path: string, status?: number): Promise<Body>;
  post<Body>(path: string, body: unknown, status?: number): Promise<Body>;
  /** Imports comments as one file of a channel; the range is that of the month. */
  comments(month: string, observedOn: string, rows: readonly MadeComment[], channel?: string): Promise<number>;
  /** Imports any file that says what it is, or whose channel is told. */
  file(name: string, content: string, observedOn: string, channel?: string): Promise<number>;
  topics(topics: StrategyInput["topics"], from?: string): void;
  page(month: string): Promise<RelevanceMonth>;
  next(queue: "audit" | "teach", month: string, rater?: string, count?: number): Promise<RatingBatch>;
  rate(
    queue: "audit" | "teach",
    month: string,
    item: RatingItem,
    answer: AuditAnswer,
    more?: { rater?: string; topics?: string[] },
    status?: number,
  ): Promise<{ progress: Progress }>;
  /** Rates to the end of an audit, or so many questions; gives them in the order in which they were asked. */
  rateAll(
    queue: "audit" | "teach",
    month: string,
    answerTo: (item: RatingItem) => AuditAnswer,
    most?: number,
    rater?: string,
  ): Promise<RatingItem[]>;
  close(): Promise<void>;
}

/** The company of the test that runs, in files that call `companyForEach`. */
export let company: Company;

/** Opens a company for each test of the file; no fault of the server may go unnoticed. */
export function companyForEach(): void {
  let entries: Awaited<ReturnType<typeof buildEntries>>;
  beforeAll(async () => {
    entries = await buildEntries();
  });
  beforeEach(() => {
    company = openCompany(entries);
  });
  afterEach(async () => {
    expect(company.faults).toEqual([]);
    await company.close();
  });
}

/** Opens one, with one topic from the start. */
function openCompany(entries: Awaited<ReturnType<typeof buildEntries>>, today = "2026-06-15"): Company {
  const dataDir = mkdtempSync(join(tmpdir(), "maltal-relevance-"));
  const instance = openInstance({ dataDir, ...entries, now: () => new Date(`${today}T09:00:00Z`) });
  writeSettings(instance.db.writer, { actor: "Granskare 1" });
  const faults: string[] = [];
  const deps = createDeps(instance, join(dataDir, "spool"), join(dataDir, "none"), (line) => void faults.push(line));
  const app = createApp(deps);
  let files = 0;
  const ask = async <Body>(path: string, init: RequestInit, status: number): Promise<Body> => {
    const response = await app.request(`/api${path}`, init);
    const body = (await response.json()) as Body;
    expect({ path, status: response.status, body: status === response.status ? "" : body }).toEqual({
      path,
      status,
      body: "",
    });
    return body;
  };
  const take = async (name: string, content: string, answers: FileAnswers): Promise<number> => {
    mkdirSync(join(dataDir, "made"), { recursive: true });
    const path = join(dataDir, "made", `${(files += 1)}.csv`);
    writeFileSync(path, content);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const spooled = { path, name, size: content.length, sha256, modifiedOn: null };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    const { state, importId, problems, questions } = await runImport(instance, spooled, options);
    expect({ state, problems, questions }).toMatchObject({ state: "imported" });
    return importId as number;
  };
  const company: Company = {
    instance,
    faults,
    get: (path, status = 200) => ask(path, {}, status),
    post: (path, body, status = 200) =>
      ask(
        path,
        { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } },
        status,
      ),
    comments(month, observedOn, rows, channel = "facebook:Nordcykel") {
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
      const lines = rows.map(
        ({ id, text, day, post = "p1", author = `Person ${id}` }) =>
          `${post},${author},${day} 10:00,"${text.replaceAll('"', '""')}",${id}`,
      );
      const content = ["post,author,time,text,id", ...lines].join("\n");
      return take(`kommentarer_${month}-01_${month}-${last}.csv`, content, { channel, observedOn, dateOrder: "ymd" });
    },
    file: (name, content, observedOn, channel) =>
      take(name, content, { observedOn, ...(channel === undefined ? {} : { channel, dateOrder: "ymd" as const }) }),
    topics(topics, from = "2025-01") {
      const goals = [
        {
          id: "relevance",
          metric: "relevant-share",
          direction: "at-least" as const,
          targets: [{ from: "2025-01", value: 0.3 }],
        },
      ];
      const document = strategySchema.parse({ effectiveFrom: from, topics, goals });
      saveStrategy(instance.db.writer, document, "", "2026-01-01T00:00:00Z", false);
    },
    page: (month) => company.get(`/relevance?month=${month}`),
    next: (queue, month, rater, count = 10) =>
      company.get(
        `/rating?queue=${queue}&month=${month}&count=${count}${rater === undefined ? "" : `&rater=${rater}`}`,
      ),
    rate: (queue, month, { channel, key, pass }, answer, more = {}, status = 200) =>
      company.post("/ratings", { queue, month, channel: channel.key, key, pass, answer, ...more }, status),
    async rateAll(queue, month, answerTo, most = Number.POSITIVE_INFINITY, rater) {
      const asked: RatingItem[] = [];
      for (;;) {
        const { items } = await company.next(queue, month, rater, 50);
        if (items.length === 0) return asked;
        for (const item of items) {
          if (asked.length >= most) return asked;
          await company.rate(queue, month, item, answerTo(item), rater === undefined ? {} : { rater });
          asked.push(item);
        }
      }
    },
    async close() {
      await instance.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  company.topics([{ id: "battery", name: "Batteri", words: ["batteri", "ladd"] }]);
  return company;
}

/** `relevant` comments about batteries and `others` about other things, spread over the month and over posts. */
export function madeMonth(month: string, relevant: number, others: number, prefix = "c", posts = 12): MadeComment[] {
  const asks = [
    "Hur länge räcker batteriet?",
    "Batteriet tar slut för fort",
    "Var finns laddaren",
    "Snabb laddning behövs",
  ];
  const chats = [
    "Vilken fin bild från stranden",
    "Grattis till er alla",
    "Var det mulet den dagen",
    "Jag vann tävlingen",
  ];
  return Array.from({ length: relevant + others }, (_, n) => {
    // Relevant ones are spread evenly, not in front.
    const isRelevant =
      Math.floor(((n + 1) * relevant) / (relevant + others)) > Math.floor((n * relevant) / (relevant + others));
    return {
      id: `${month.replace("-", "")}${prefix}${String(n).padStart(5, "0")}x`,
      text: `${(isRelevant ? asks : chats)[n % 4]} nummer ${n}`,
      day: `${month}-${String((n % 28) + 1).padStart(2, "0")}`,
      post: `post-${n % posts}`,
    };
  });
}

/** Whoever rates knows: battery and charger are what we want to talk about. */
export const truth = ({ text }: RatingItem): AuditAnswer =>
  /batteri|ladda|laddn/i.test(text ?? "") ? "relevant" : "not-relevant";
