// A table of comments that names no post: what needs no post is counted all the same, and a link above the table says the post of all its rows.
import { expect, test } from "vitest";
import type { ChannelComments } from "../../server/views/comment-sources.ts";
import { commentsOf } from "../../server/views/comments.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { readWorld } from "../../server/views/world.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { company, companyForEach } from "./relevance/company.ts";

companyForEach();

const month = "2026-02";
const name = "comments_2026-02-01_2026-02-28.csv";
const channel = "youtube:Nordcykel";
const video = "https://www.youtube.com/watch?v=abcdefghijk";
const world = () => readWorld(company.instance.db.reader, company.instance.db.personKey);
const value = (id: string) => {
  const metric = metricById(id) ?? expect.fail();
  return metricRows(world(), [metric], month, month, false)[0]?.value;
};
const posts = () => world().channels.flatMap((each) => commentsOf(world(), each).map(({ post }) => post));

test("numbered comments are counted and have their people, and nothing is said of answers", async () => {
  const rows = [
    "id ,,Name,Date,Likes,Comment,(view source)",
    "1,,Kund 1,14/02/26 06:24:13,3,Går filmen att se hemma?,view comment",
    "2,,Kund 2,14/02/26 07:05:00,0,Riktigt dålig service,view comment",
    "3,,Kund 1,13/02/26 19:10:41,1,Går filmen att se hemma?,view comment",
  ];
  await company.file(name, rows.join("\n"), "2026-03-03", channel);
  expect(posts()).toEqual([null, null, null]);
  expect(["comments-received", "people-who-replied", "critical-comments", "answered-share"].map(value)).toEqual([
    3,
    2,
    1,
    null,
  ]);
  const { channels } = await company.get<{ channels: ChannelComments[] }>("/comment-sources");
  expect(channels).toMatchObject([{ sources: ["comments-table"], theirs: 3, ours: 0, threaded: false }]);
});

const chain = [
  "comment id,author,published at,comment,parent id",
  "Ugx0000000000000001,Kund 1,2026-02-10 10:00:00,Går filmen att se hemma?,",
  "Ugx0000000000000002,Nordcykel,2026-02-10 11:00:00,Ja,Ugx0000000000000001",
  "Ugx0000000000000003,Kund 2,2026-02-11 10:00:00,Så fin film!,",
];

test.each<[string, string[], string | null]>([
  ["no line above", [], null],
  ["the video's link above", [`Source URL,${video}`, "Comments,3", ""], video],
  ["a link that leads nowhere of ours", ["Made with,https://exporter.example/help", ""], null],
  ["both", ["Made with,https://exporter.example/help", `Source: ${video}`, ""], video],
  ["the links of two videos", [`Source URL,${video}`, "Source URL,https://youtu.be/bbbbbbbbbbb", ""], null],
])("with %s, replies are known by their parents", async (_, above, post) => {
  await company.file(name, [...above, ...chain].join("\n"), "2026-03-03", channel);
  expect(posts()).toEqual([post, post, post]);
  expect(["comments-received", "answered-share", "time-to-first-answer-median"].map(value)).toEqual([2, 1, 3600]);
});
