// Critical comments through the API: why they are, what became of them, what is learnt from marks, and the metrics.
import { afterEach, beforeEach, expect, test } from "vitest";
import { refoldAll } from "../../server/db/posts-cache.ts";
import type { CriticismPage } from "../../server/views/criticism-list.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { readWorld } from "../../server/views/world.ts";
import { metricById } from "../../shared/metrics/index.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { type ChainRow, files, type Office, officeHours, openOffice } from "./conversations-office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const us = "Nordcykel";
/** Five that need an eye, two of them answered, one automatically; praise and a question. */
const february: ChainRow[] = [
  ["c1", "kund_1", "2026-02-02 10:00", "Riktigt dålig service, jag vill ha pengarna tillbaka."],
  ["a1", us, "2026-02-02 10:30", "Förlåt, vi ringer dig.", "c1"],
  ["c2", "kund_2", "2026-02-03 10:00", "Batteriet brinner, det är livsfarligt!"],
  ["c3", "kund_3", "2026-02-04 10:00", "Aldrig mer, usel kvalitet."],
  ["a3", us, "2026-02-04 10:00", "Automatiskt svar: vi återkommer.", "c3"],
  ["c4", "kund_4", "2026-02-05 10:00", "Så besviken, trasig redan."],
  ["a4", us, "2026-02-06 16:00", "Kom in med den.", "c4"],
  // Written late on the last working day: its promise runs out in March.
  ["c5", "kund_5", "2026-02-27 16:45", "Usel service, ingen svarar i telefon."],
  ["p1", "kund_6", "2026-02-09 10:00", "Så fin cykel!"],
  ["q1", "kund_7", "2026-02-10 10:00", "När öppnar ni?"],
];

const page = (query = "") => office.get<CriticismPage>(`/api/criticism?month=2026-02${query}`);
const value = (id: string) => {
  const { db } = office.instance;
  const world = readWorld(db.reader, db.personKey);
  const [row] = metricRows(world, [metricById(id) as Metric], "2026-02", "2026-02", false);
  return [row?.value, row?.unknown];
};
const texts = ({ rows }: CriticismPage) => rows.map(({ text }) => (text ?? "").slice(0, 10));

test("urgent first, then what has waited longest; answered ones are dealt with, an automatic answer deals with nothing", async () => {
  office.answering(officeHours);
  await office.read(files.february, february, "2026-03-03");
  const found = await page();
  expect(found).toMatchObject({ critical: 5, urgent: 1, dealtWith: 2, overdue: 2, promiseHours: 1, unknown: 0 });
  expect(texts(found)).toEqual(["Batteriet ", "Aldrig mer", "Usel servi"]);
  expect(found.rows[0]).toMatchObject({ level: "urgent", by: "words", isOverdue: true, answer: null });
  expect(found.rows[2]).toMatchObject({ isOverdue: false, waitedHours: 0.25 });
  expect((await page("&show=all")).rows).toHaveLength(5);
  expect(value("critical-comments")).toEqual([5, undefined]);
  expect(value("critical-unanswered")).toEqual([2, undefined]);
});

test.each([
  ["on the day of the export, of which the rest is still to come", "comments_2026-02-01_2026-03-03.csv"],
  ["after the days that the file is named for", "comments_2026-02-01_2026-02-28.csv"],
])("an answer that a file shows deals with criticism, also %s", async (_, name) => {
  office.answering(officeHours);
  const late: ChainRow[] = [
    ["c1", "kund_1", "2026-02-24 10:00", "Usel service, ingen svarar i telefon."],
    ["a1", us, "2026-03-03 09:00", "Förlåt, vi ringer dig.", "c1"],
  ];
  await office.read(name, late, "2026-03-03");
  const found = await page("&show=all");
  expect(found).toMatchObject({ critical: 1, dealtWith: 1, overdue: 0 });
  expect(found.rows[0]?.answer).not.toBeNull();
  expect(value("critical-unanswered")).toEqual([0, undefined]);
});

test("a person's mark stands over the words, what was done is kept, and both are taken back", async () => {
  office.answering(officeHours);
  await office.read(files.february, february, "2026-03-03");
  const [urgent] = (await page()).rows;
  const key = encodeURIComponent(urgent?.key ?? "");
  await office.put(`/api/comments/${key}/marks/done`, { value: "passed-on" });
  expect(await page()).toMatchObject({ dealtWith: 3, overdue: 1 });
  await office.put(`/api/comments/${key}/marks/done`, { value: null });
  await office.put(`/api/comments/${key}/marks/critical`, { value: "no" });
  expect(await page()).toMatchObject({ critical: 4, urgent: 0 });
  await office.put(`/api/comments/${key}/marks/critical`, { value: null });
  expect(await page()).toMatchObject({ critical: 5, urgent: 1 });
});

test("without a promise nothing is overdue, and the metric says why it has no number", async () => {
  await office.read(files.february, february, "2026-03-03");
  expect(await page()).toMatchObject({ overdue: 0, promiseHours: null });
  expect(value("critical-comments")).toEqual([5, undefined]);
  expect(value("critical-unanswered")).toEqual([null, "no-promise"]);
});

test("what is learnt from a few marks leaves ordinary comments alone, and still finds what no word gives away", async () => {
  office.answering(officeHours);
  const at = <Each>(list: readonly Each[], n: number) => list[n % list.length] as Each;
  const things = ["Paketet", "Beställningen", "Returen", "Fakturan", "Reservdelen"];
  const stuck = ["ligger kvar på lagret sedan", "har inte rört sig på", "väntar jag på sedan", "syns inte till efter"];
  const implied = Array.from({ length: 60 }, (_, n) => `${at(things, n)} från er ${at(stuck, n >> 1)} vecka ${n}`);
  const where = ["stranden", "er nya butik", "sjön", "skogen med hunden", "torget", "jobbet", "landet"];
  const when = ["vecka 12", "i helgen", "efter lunch", "på söndag", "hela sommaren"];
  const praise = Array.from(
    { length: 400 },
    (_, n) => `Härlig tur till ${at(where, n)} ${at(when, n >> 2)} nummer ${n}`,
  );
  // Of the same things as the criticism, and nobody has marked one.
  const fine = ["kom fram", "blev en fin present", "passade bra", "står i hallen", "ser ut som på bilden"];
  const arrived = Array.from({ length: 400 }, (_, n) => `${at(things, n)} från er ${at(fine, n >> 1)} vecka ${n}`);
  const ordinary = [...praise, ...arrived];
  const rows = [...implied.map((text, n) => [`i${n}`, text]), ...ordinary.map((text, n) => [`o${n}`, text])].map(
    ([id, text], n): ChainRow => [
      id as string,
      `kund_${n}`,
      `2026-02-${String((n % 28) + 1).padStart(2, "0")} 09:00`,
      text as string,
    ],
  );
  await office.read(files.february, [...rows, ["a0", us, "2026-02-03 09:00", "Tack!", "o0"]], "2026-03-03");
  const channel = office.instance.db.reader.prepare("SELECT id FROM channels").pluck().get() as number;
  const mark = (id: string, said: string) =>
    office.put(`/api/comments/${encodeURIComponent(`${channel}/${id}`)}/marks/critical`, { value: said });
  for (let n = 0; n < 20; n++) await mark(`i${n}`, "yes");
  for (let n = 0; n < 15; n++) await mark(`o${n}`, "no");
  const learnt = async () => (await page("&show=all")).rows.filter(({ by }) => by === "learnt");
  await expect.poll(async () => (await learnt()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const found = await learnt();
  const isImplied = ({ text }: { text: string | null }) => implied.includes(text ?? "");
  // Of 785 ordinary comments and 40 like those marked.
  expect(found.filter((row) => !isImplied(row)).length).toBeLessThanOrEqual(5);
  expect(found.filter(isImplied).length).toBeGreaterThanOrEqual(30);
});

test("ten marks of each kind teach what no word gives away; the scores are a cache that can be made again", async () => {
  office.answering(officeHours);
  const implied = Array.from({ length: 16 }, (_, at): ChainRow => {
    const day = String((at % 28) + 1).padStart(2, "0");
    return [`i${at}`, `kund_${at}`, `2026-02-${day} 09:00`, `Paketet från er ligger kvar på lagret sedan vecka ${at}`];
  });
  const praise = Array.from({ length: 16 }, (_, at): ChainRow => {
    const day = String((at % 28) + 1).padStart(2, "0");
    return [`f${at}`, `kund_${at + 20}`, `2026-02-${day} 09:30`, `Härlig tur i solen med cykeln nummer ${at}`];
  });
  const replies: ChainRow[] = [["a0", us, "2026-02-03 09:00", "Tack!", "f0"]];
  await office.read(files.february, [...implied, ...praise, ...replies], "2026-03-03");
  expect((await page()).critical).toBe(0);
  const channel = office.instance.db.reader.prepare("SELECT id FROM channels").pluck().get() as number;
  const mark = (id: string, said: string) =>
    office.put(`/api/comments/${encodeURIComponent(`${channel}/${id}`)}/marks/critical`, { value: said });
  for (let at = 0; at < 10; at++) {
    await mark(`i${at}`, "yes");
    await mark(`f${at}`, "no");
  }
  await expect.poll(async () => (await page()).critical).toBeGreaterThan(13);
  const learnt = (await page()).rows.filter(({ by }) => by === "learnt");
  expect(learnt.every(({ text }) => text?.startsWith("Paketet"))).toBe(true);

  const { db } = office.instance;
  const scores = () => db.reader.prepare("SELECT * FROM comment_scores_cache ORDER BY key").all();
  const before = scores();
  db.writer.exec("DELETE FROM comment_scores_cache");
  refoldAll(db.writer);
  // A mark taken back and set again asks for a new lesson of the same marks.
  await mark("f9", "yes");
  await mark("f9", "no");
  await expect.poll(scores).toEqual(before);
});
