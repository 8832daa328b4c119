// LinkedIn's two page files: true BIFF .xls books, dates as text, a sentence over the header of the content sheets.
import * as XLSX from "@e965/xlsx";
import { addDays, daysBetween, type Day } from "../../../shared/period.ts";
import { americanDate, inUtc, stockholm } from "./clock.ts";
import { randomFor, share } from "./random.ts";
import { exportTime, grown, readAt } from "./reading.ts";
import { company } from "./story.ts";
import type { SamplePost } from "./world.ts";

type Cell = string | number;

const kinds = ["organic", "sponsored", "total"];
const dayHeader = [
  ["Date", "Impressions (organic)", "Impressions (sponsored)", "Impressions (total)", "Unique impressions (organic)"],
  ["Clicks", "Reactions", "Comments", "Reposts", "Engagement rate"].flatMap((name) =>
    kinds.map((kind) => `${name} (${kind})`),
  ),
].flat();
const postHeader = [
  ["Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date", "Campaign start date"],
  ["Campaign end date", "Audience", "Impressions", "Views", "Offsite Views", "Clicks", "Click through rate (CTR)"],
  ["Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type"],
].flat();
const dayNote =
  "Aggregated engagement metrics for your organic and sponsored posts over time. Date indicates when your posts were viewed by LinkedIn members. Data is delayed by up to 2 days. All dates and times are in UTC.";
const postNote =
  "Engagement metrics for individual posts. Created date indicates when your post was created. All dates and times are in UTC.";

/** `<page>_<kind>_<epoch ms>.xls`; the instant is that of the export. */
export function linkedinFileName(kind: "content" | "followers", observedOn: Day): string {
  const instant = exportTime(observedOn) + randomFor(`${kind} ${observedOn}`).between(60_000, 3_000_000);
  return `${company.linkedinPage}_${kind}_${instant}.xls`;
}

/** Content: what happened day by day in [from, through] under all posts, and the posts of those days as they stand at the export. */
export function contentBook(posts: readonly SamplePost[], from: Day, through: Day, observedOn: Day): Uint8Array {
  const days = daysFrom(from, through).map((day) => dayRow(posts, day));
  const newest = posts.filter((post) => post.at >= stockholm(from, 0) && post.at < stockholm(addDays(through, 1), 0));
  const rows = newest.map((post) => postRow(post, exportTime(observedOn))).toReversed();
  return book({ Metrics: [[dayNote], dayHeader, ...days], "All posts": [[postNote], postHeader, ...rows] });
}

function dayRow(posts: readonly SamplePost[], day: Day): Cell[] {
  const from = stockholm(day, 0);
  const to = stockholm(addDays(day, 1), 0);
  const between = (count: (post: SamplePost) => number) =>
    posts.reduce(
      (sum, post) =>
        sum + Math.floor(count(post) * grown(to - post.at)) - Math.floor(count(post) * grown(from - post.at)),
      0,
    );
  const impressions = between((post) => post.final.reach);
  const clicks = between((post) => post.final.otherClicks);
  const reactions = between((post) => post.final.reactions);
  const reposts = between((post) => post.final.shares);
  const comments = posts.flatMap((post) => post.comments).filter(({ at }) => at >= from && at < to).length;
  const rate = impressions === 0 ? 0 : (clicks + reactions + comments + reposts) / impressions;
  return [
    americanDate(day),
    ...organicOnly(impressions),
    Math.floor(impressions * 0.72),
    ...[clicks, reactions, comments, reposts, rate].flatMap(organicOnly),
  ];
}

/** A count as its three columns: organic, sponsored, total. The company pays for nothing on LinkedIn. */
function organicOnly(count: number): Cell[] {
  return [count, 0, count];
}

function postRow(post: SamplePost, instant: number): Cell[] {
  const read = readAt(post, instant);
  const engagements = read.otherClicks + read.reactions + read.comments + read.shares + read.follows;
  const created = americanDate(inUtc(post.at).slice(0, 10));
  const of = (count: number) => (read.reach === 0 ? 0 : count / read.reach);
  return [
    [post.text, post.permalink, "Organic", "", company.name, created, "", "", "All followers", read.reach, "", ""],
    [read.otherClicks, of(read.otherClicks), read.reactions, read.comments, read.shares, read.follows],
    [of(engagements), ""],
  ].flat();
}

/** Followers won day by day in [from, through], and where they are: the second sheet is a snapshot that no metric uses. */
export function followersBook(won: number, from: Day, through: Day): Uint8Array {
  const random = randomFor(`followers ${from}`);
  const days = daysFrom(from, through);
  const perDay = share(
    won,
    days.map(() => random.within(0.4, 1.6)),
  );
  const header = ["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"];
  const rows = days.map((day, index) => [americanDate(day), 0, perDay[index] ?? 0, 0, perDay[index] ?? 0]);
  const places = ["Greater Stockholm Metropolitan Area", "Greater Oslo Region", "Greater Gothenburg Metropolitan Area"];
  const living = share(won, [5, 3, 2]).map((count, index) => [places[index] ?? "", count]);
  return book({ "New followers": [header, ...rows], Location: [["Location", "Total followers"], ...living] });
}

function daysFrom(from: Day, through: Day): Day[] {
  return Array.from({ length: daysBetween(from, through) + 1 }, (_, index) => addDays(from, index));
}

function book(sheets: Record<string, Cell[][]>): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}
