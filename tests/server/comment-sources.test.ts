// Where comments come from, what has disappeared, and how our answers sound: through the API, over files that went in by the pipeline.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChannelComments, GoneComment } from "../../server/views/comment-sources.ts";
import type { ToneReview } from "../../server/views/tone.ts";
import { type ChainRow, february, files, january, type Office, openOffice } from "./conversations-office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

interface Sources {
  channels: ChannelComments[];
  gone: { total: number; rows: GoneComment[] };
}
const sources = () => office.get<Sources>("/api/comment-sources");

test("a channel's rows are counted, ours and theirs, with how far they reach", async () => {
  await office.read(files.january, january, "2026-02-03");
  await office.read(files.february, february, "2026-03-03");
  const { channels, gone } = await sources();
  expect(channels).toMatchObject([
    {
      channel: { platform: "facebook", name: "Nordcykel" },
      sources: ["comments-reply-chain"],
      from: "2026-01-01",
      to: "2026-02-28",
      asOf: "2026-03-03",
      theirs: 14,
      ours: 7,
      withWords: 21,
      withAuthor: 21,
      threaded: true,
      months: [],
    },
  ]);
  expect(gone).toEqual({ total: 0, rows: [] });
});

test("a comment that a later export of its day lacks is gone since then, stays in its month, and somebody says who took it away", async () => {
  await office.read(files.february, february, "2026-03-03");
  const kept = february.filter(([id]) => id !== "m9");
  await office.read("comments_2026-02-01_2026-02-28 (1).csv", kept, "2026-03-20");
  const { gone, channels } = await sources();
  expect(gone.rows).toMatchObject([
    { text: "Vilken fin cykel", day: "2026-02-18", goneSince: "2026-03-20", ours: false, removed: null },
  ]);
  expect(channels[0]?.theirs).toBe(12);

  const key = encodeURIComponent(gone.rows[0]?.key ?? "");
  const removed = { by: "author", why: "Ångrade sig" };
  await office.put(`/api/comments/${key}/marks/removed`, { value: JSON.stringify(removed) });
  expect((await sources()).gone.rows[0]?.removed).toEqual({ ...removed, actor: "Test" });
  await office.put(`/api/comments/${key}/marks/removed`, { value: null });
  expect((await sources()).gone.rows[0]?.removed).toBeNull();
  await office.put(`/api/comments/${key}/marks/removed`, { value: JSON.stringify({ by: "nobody" }) }, 400);
});

/** Thirty questions with an answer each, two of them automatic. */
const answered: ChainRow[] = Array.from({ length: 30 }, (_, at): ChainRow[] => {
  const day = String((at % 28) + 1).padStart(2, "0");
  const words = at < 2 ? "Automatiskt svar: vi återkommer." : `Svar ${at}`;
  return [
    [`q${at}`, `kund_${at}`, `2026-02-${day} 10:00`, `Fråga ${at}?`],
    [`s${at}`, "Nordcykel", `2026-02-${day} 11:00`, words, `q${at}`],
  ];
}).flat();

test("twenty of the quarter's answers are asked for, the same each time, with what they answer; the newest quarter first", async () => {
  await office.read(files.february, answered, "2026-03-03");
  const review = await office.get<ToneReview>("/api/tone");
  expect(review).toMatchObject({ quarter: "2026-Q1", of: 28 });
  expect(review.answers).toHaveLength(20);
  expect(new Set(review.answers.map(({ key }) => key)).size).toBe(20);
  for (const { text, to, tone } of review.answers)
    expect([to, tone]).toEqual([`Fråga ${text.replace("Svar ", "")}?`, null]);
  expect(await office.get("/api/tone?quarter=2026-Q1")).toEqual(review);

  const [first] = review.answers;
  await office.put(`/api/comments/${encodeURIComponent(first?.key ?? "")}/marks/tone`, { value: "unhelpful" });
  const after = await office.get<ToneReview>("/api/tone");
  expect(after.answers.map(({ tone }) => tone)).toEqual(["unhelpful", ...Array.from({ length: 19 }, () => null)]);
  expect(await office.get("/api/tone?quarter=2025-Q4")).toEqual({ quarter: "2025-Q4", of: 0, answers: [] });
  await office.get("/api/tone?quarter=2025-4", 400);
});
