// A month's comments under the Facebook posts as a plain table, in Swedish or in English words.
import { monthStart, type Month } from "../../../shared/period.ts";
import { inStockholm } from "./clock.ts";
import { byteOrderMark, csv } from "./csv.ts";
import type { MonthPlan } from "./story.ts";
import type { SamplePost } from "./world.ts";

/** Every third month somebody exports with the tool set to English. */
export function inEnglish(month: Month): boolean {
  return Number(month.slice(5, 7)) % 3 === 0;
}

export function commentsFileName({ month, through }: MonthPlan): string {
  return `${inEnglish(month) ? "comments" : "kommentarer"}_${monthStart(month)}_${through}.csv`;
}

/** Comments written in the plan's days, oldest first, times in company time. Swedish: semicolons and the post's address; English: commas and its id. */
export function commentsFile(posts: readonly SamplePost[], plan: MonthPlan): string {
  const english = inEnglish(plan.month);
  const rows = posts
    .flatMap((post) => post.comments.map((comment) => ({ post, comment, on: inStockholm(comment.at) })))
    .filter(({ on }) => on.slice(0, 10) >= monthStart(plan.month) && on.slice(0, 10) <= plan.through)
    .toSorted((a, b) => a.comment.at - b.comment.at || (a.comment.id < b.comment.id ? -1 : 1))
    .map(({ post, comment, on }) => [
      comment.id,
      english ? post.id : post.permalink,
      comment.author,
      on.slice(0, 16),
      comment.text,
      comment.parent,
    ]);
  return english
    ? csv([["id", "post", "author", "time", "text", "parent"], ...rows])
    : byteOrderMark + csv([["id", "inlägg", "författare", "tid", "text", "förälder"], ...rows], ";");
}
