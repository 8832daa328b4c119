// What happens to the made-up company, month by month: the numbers that the files are built to show.
import type { Day, Month } from "../../../shared/period.ts";
import type { Answering } from "./thread.ts";

export const company = {
  name: "Tuvlunda Friluft",
  site: "tuvlunda-friluft.example",
  handle: "tuvlundafriluft",
  linkedinPage: "tuvlunda-friluft",
  facebookPage: "990000000000417",
  instagramAccount: "99000000000000417",
} as const;

/** Keys of the channels, as the strategy, the manifest and `--channel` write them. */
export const channels = {
  facebook: `facebook:${company.facebookPage}`,
  instagram: `instagram:${company.instagramAccount}`,
  linkedin: `linkedin:${company.name}`,
} as const;

export interface MonthPlan {
  month: Month;
  /** The last day that the files of the month hold: the month's last day, but for the newest month. */
  through: Day;
  /** The day on which somebody exported the files. */
  observedOn: Day;
  facebook: { posts: number; engagementByReach: number; commentsPerPost: number };
  instagram: { posts: number };
  /** Absent before the company opened its LinkedIn page. */
  linkedin?: { posts: number; engagementByImpressions: number; newFollowers: number };
  socialSessions: number;
}

/** From this month on four posts in ten end with a question, and stay so: the change that the comments show. */
export const questionsFrom: Month = "2026-03";

/** From this month two people share the answering: more answers, and sooner. */
export const quickFrom: Month = "2026-04";

/** How the company answers in a month. */
export function answeringIn(month: Month): Answering {
  return month < quickFrom ? { share: 0.66, minutes: [20, 700] } : { share: 0.95, minutes: [8, 340] };
}

type Row = [Month, Day, Day, number, number, number, number, number, ([number, number, number] | null)?];
const rows: Row[] = [
  // month, through, observed; Facebook posts, engagement by reach, comments per post; Instagram posts; sessions; LinkedIn
  ["2025-08", "2025-08-31", "2025-09-03", 14, 0.0286, 7.2, 12, 1380],
  ["2025-09", "2025-09-30", "2025-10-03", 14, 0.0293, 8.5, 13, 1527],
  ["2025-10", "2025-10-31", "2025-11-03", 14, 0.0277, 6.6, 11, 1489],
  ["2025-11", "2025-11-30", "2025-12-03", 15, 0.0301, 7.6, 12, 1643],
  ["2025-12", "2025-12-31", "2026-01-03", 16, 0.0313, 8.4, 14, 2061],
  ["2026-01", "2026-01-31", "2026-02-03", 12, 0.0288, 6.9, 10, 1712],
  ["2026-02", "2026-02-28", "2026-03-03", 13, 0.0294, 7.4, 13, 1684],
  ["2026-03", "2026-03-31", "2026-04-03", 14, 0.0309, 13.5, 12, 1893],
  ["2026-04", "2026-04-30", "2026-05-03", 15, 0.0316, 14.7, 13, 2074],
  ["2026-05", "2026-05-31", "2026-06-03", 15, 0.0296, 13.2, 13, 1962, [7, 0.0462, 146]],
  ["2026-06", "2026-06-30", "2026-07-03", 14, 0.0308, 15.3, 12, 1877, [8, 0.0431, 118]],
  ["2026-07", "2026-07-31", "2026-08-03", 11, 0.0287, 12.9, 9, 1568, [6, 0.0397, 64]],
  ["2026-08", "2026-08-31", "2026-09-03", 15, 0.0323, 14.5, 13, 1840, [8, 0.0358, 97]],
  ["2026-09", "2026-09-20", "2026-09-21", 9, 0.0311, 14.0, 8, 1194, [6, 0.0389, 61]],
];

/** Fourteen months, oldest first. The last one is read on its 21st day and is therefore partial. */
export const plans: MonthPlan[] = rows.map(
  ([
    month,
    through,
    observedOn,
    posts,
    engagementByReach,
    commentsPerPost,
    instagramPosts,
    socialSessions,
    linkedin,
  ]) => ({
    month,
    through,
    observedOn,
    facebook: { posts, engagementByReach, commentsPerPost },
    instagram: { posts: instagramPosts },
    ...(linkedin && {
      linkedin: { posts: linkedin[0], engagementByImpressions: linkedin[1], newFollowers: linkedin[2] },
    }),
    socialSessions,
  }),
);

/** Files that reach back over the month before, so that posts are read twice and their numbers have grown. */
export const reachesBack = { facebook: ["2025-12", "2026-06", "2026-09"], instagram: ["2026-05"] };

/** Months for which the web report by channel group was exported beside the one by source. */
export const channelGroupMonths: Month[] = ["2025-11", "2025-12", "2026-02"];

/** Months in which the company paid for traffic from social media. */
export const paidMonths: Partial<Record<Month, number>> = { "2025-11": 340, "2025-12": 520, "2026-06": 410 };
