// A made-up office that answers its customers, as a file of reply chains, and an instance that reads it by the real pipeline.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { createApp } from "../../server/app.ts";
import { writeSettings } from "../../server/db/settings.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { createDeps } from "../../server/deps.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { openInstance } from "../../server/instance.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";

/** id, author, time on the company's clock, text, parents; under one post unless the row names another. */
export type ChainRow = [id: string, author: string, time: string, text: string, parents?: string, post?: string];

export function chainCsv(rows: readonly ChainRow[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map(([id, author, time, text, parents = "", post = "p1"]) =>
    [post, id, author, time, text, parents].map(cell).join(","),
  );
  return ["post,id,author,created_at,text,in_reply_to_id", ...lines].join("\n");
}

const monday = { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00" };

/** Nine to five on working days, an answer within an hour. */
export const officeHours = { hours: [monday], holidays: "SE", promiseMinutes: 60 };

export interface Office {
  app: ReturnType<typeof createApp>;
  /** Takes a file in; answers the import's id. */
  read(name: string, rows: readonly ChainRow[], observedOn: string): Promise<number>;
  answering(terms: object): void;
  get<Body>(path: string, status?: number): Promise<Body>;
  put<Body>(path: string, body: unknown, status?: number): Promise<Body>;
  post<Body>(path: string, body: unknown, status?: number): Promise<Body>;
  instance: ReturnType<typeof openInstance>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const entries = await buildEntries();
  const dataDir = mkdtempSync(join(tmpdir(), "maltal-office-"));
  const instance = openInstance({ dataDir, ...entries, now: () => new Date("2026-11-10T10:00:00Z") });
  const { db } = instance;
  const faults: string[] = [];
  const app = createApp(createDeps(instance, join(dataDir, "spool"), dataDir, (line) => void faults.push(line)));
  writeSettings(db.writer, { ownAuthors: ["Anna", "Bo"], namedAuthors: ["Anna"], actor: "Test" });
  const ask = async <Body>(path: string, init: RequestInit, status: number): Promise<Body> => {
    const response = await app.request(path, init);
    const body = (await response.json()) as Body;
    expect([response.status, faults, response.status === status ? null : body]).toEqual([status, [], null]);
    return body;
  };
  return {
    app,
    instance,
    async read(name, rows, observedOn) {
      const path = join(dataDir, name);
      writeFileSync(path, chainCsv(rows));
      const [file] = await takeIn(instance.parser, dataDir, { path, name, modifiedOn: null });
      const answers = { channel: "facebook:Nordcykel", observedOn };
      const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
      const outcome = await runImport(instance, file as NonNullable<typeof file>, options);
      expect(outcome).toMatchObject({ state: "imported", rows: { read: rows.length, rejected: 0 } });
      return outcome.importId as number;
    },
    answering: (answering) =>
      void saveStrategy(
        db.writer,
        strategySchema.parse({ effectiveFrom: "2025-01", answering, goals: [] }),
        "",
        "2026-01-01T00:00:00Z",
        false,
      ),
    get: (path, status = 200) => ask(path, {}, status),
    put: (path, body, status = 200) => ask(path, sent("PUT", body), status),
    post: (path, body, status = 200) => ask(path, sent("POST", body), status),
    async close() {
      await instance.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const us = "Nordcykel";

export const january: ChainRow[] = [
  ["j1", "kund_3", "2026-01-15 10:00", "Fint!"],
  ["j2", "kund_9", "2026-01-16 10:00", "Bra dag"],
];

/** Of nine messages that want an answer six get one by the end of the month. */
export const february: ChainRow[] = [
  // In time to the minute, and a minute too late.
  ["m1", "kund_1", "2026-02-02 10:00", "När öppnar ni?"],
  ["a1", us, "2026-02-02 11:00", "Klockan nio.", "m1"],
  ["m2", "kund_2", "2026-02-02 10:00", "Hur mycket kostar den?"],
  ["a2", us, "2026-02-02 11:01", "Tusen kronor.", "m2"],
  // Over a weekend: half an hour on Friday, a quarter on Monday.
  ["m3", "kund_3", "2026-02-06 16:30", "Har ni den i blått?"],
  ["a3", us, "2026-02-09 09:15", "Ja.", "m3"],
  // At night: half an hour of the next morning.
  ["m4", "kund_4", "2026-02-10 22:00", "Finns det i grönt?"],
  ["a4", "Anna", "2026-02-11 09:30", "Ja, i två storlekar.", "m4"],
  // Answered by a customer, not by us.
  ["m5", "kund_5", "2026-02-12 09:00", "Kan man byta?"],
  ["k5", "kund_6", "2026-02-12 09:30", "Det gick bra för mig.", "m5"],
  // An automatic answer is none; one of its two parents is in no file.
  ["m6", "kund_7", "2026-02-13 12:00", "Är det öppet på lördag?"],
  ["a6", us, "2026-02-13 12:00", "Automatiskt svar: vi återkommer.", "999,m6"],
  // Flat under the post: only the name says whom we answer.
  ["m7", "kund_1", "2026-02-16 09:00", "Varför så dyrt?"],
  ["a7", us, "2026-02-16 09:20", "@kund_1 för att den håller."],
  // What it answers is in no file.
  ["m8", "kund_8", "2026-02-17 10:00", "Och hur gör man då?", "888"],
  ["a8", "Bo", "2026-02-17 10:10", "Skriv till oss.", "888, m8"],
  // Want none: praise, and a call to a friend.
  ["m9", "kund_9", "2026-02-18 10:00", "Vilken fin cykel"],
  ["m10", "kund_10", "2026-02-19 10:00", "@vän kolla, är det den?"],
  // Its promise runs out in March.
  ["m11", "kund_11", "2026-02-27 16:45", "Är den kvar?"],
];

/** The last message's answer, in a file that came after the month's cut-off. */
export const march: ChainRow[] = [["a11", us, "2026-03-06 10:00", "Ja.", "m11"]];

export const files = {
  january: "comments_2026-01-01_2026-01-31.csv",
  february: "comments_2026-02-01_2026-02-28.csv",
  march: "comments_2026-03-01_2026-03-19.csv",
};

function sent(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}
