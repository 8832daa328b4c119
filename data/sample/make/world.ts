// The made-up truth behind the files: every post with its final counts and every comment with its minute.
// What a file says of it on a given day is in reading.ts.
import { addDays, daysBetween, monthStart, type Day } from "../../../shared/period.ts";
import { stockholm, weekday } from "./clock.ts";
import { randomFor, share, type Random } from "./random.ts";
import { answeringIn, company, plans, questionsFrom, type MonthPlan } from "./story.ts";
import { postText, type Kind, type Language } from "./texts.ts";
import { thread, type SampleComment } from "./thread.ts";

/** Counts of a post but its comments. On LinkedIn `reach` stands for impressions and `otherClicks` for all clicks. */
export interface Counts {
  reach: number;
  views: number;
  reactions: number;
  shares: number;
  saves: number;
  follows: number;
  otherClicks: number;
  photoClicks: number;
  linkClicks: number;
}

export interface SamplePost {
  network: "facebook" | "instagram" | "linkedin";
  id: string;
  permalink: string;
  at: number;
  text: string;
  kind: Kind;
  format: "photo" | "video" | "link" | "carousel";
  seconds: number;
  /** What the counts end at, when the post is old. */
  final: Counts;
  comments: SampleComment[];
}

const publishingHours = [7, 8, 8, 11, 12, 12, 15, 17, 18, 19, 19];

/** All posts of all months, oldest first. */
export function makeWorld(): SamplePost[] {
  return plans
    .flatMap((plan) => [...facebookPosts(plan), ...instagramPosts(plan), ...linkedinPosts(plan)])
    .toSorted((a, b) => a.at - b.at);
}

function facebookPosts(plan: MonthPlan): SamplePost[] {
  const random = randomFor(`facebook ${plan.month}`);
  const { posts, engagementByReach, commentsPerPost } = plan.facebook;
  const drafts = times(plan, posts, random).map((at, index) => {
    const kind = facebookKind(plan, index);
    const language: Language = random.chance(0.1) ? "nb" : "sv";
    const format = kind === "offer" || kind === "news" ? "link" : random.chance(0.22) ? "video" : "photo";
    return { at, kind, language, format, reach: random.between(2300, 4900), loved: random.within(0.7, 1.3) } as const;
  });
  const reach = drafts.reduce((sum, draft) => sum + draft.reach, 0);
  const engagements = share(
    Math.round(reach * engagementByReach),
    drafts.map((draft) => draft.reach * draft.loved),
  );
  const comments = share(
    Math.round(commentsPerPost * posts),
    drafts.map((draft) => (draft.kind === "question" ? 2.4 : 1) * random.within(0.6, 1.4)),
  );
  return drafts.map((draft, index) => {
    const id = `99${random.digits(16)}`;
    const count = comments[index] ?? 0;
    const others = Math.max(10, (engagements[index] ?? 0) - count);
    const shares = Math.round(others * random.within(0.04, 0.11));
    const link = draft.format === "link";
    return {
      network: "facebook",
      id,
      permalink:
        draft.format === "video"
          ? `https://www.facebook.com/reel/${id}/`
          : `https://www.facebook.com/${company.facebookPage}/posts/${id}`,
      at: draft.at,
      text: postText(draft.kind, draft.language, random),
      kind: draft.kind,
      format: draft.format,
      seconds: draft.format === "video" ? random.between(14, 75) : 0,
      final: {
        reach: draft.reach,
        views: Math.round(draft.reach * random.within(1.3, 1.7)),
        reactions: others - shares,
        shares,
        saves: 0,
        follows: 0,
        otherClicks: random.between(12, 90),
        photoClicks: draft.format === "photo" ? random.between(5, 60) : 0,
        linkClicks: link ? random.between(22, 75) : random.chance(0.25) ? random.between(1, 6) : 0,
      },
      comments: thread(id, draft.at, count, draft.language, answeringIn(plan.month), random),
    };
  });
}

/** Two of five posts are questions once the company asks more; before, one a month. The other kinds take turns. */
function facebookKind(plan: MonthPlan, index: number): Kind {
  if (plan.month >= questionsFrom ? index % 5 < 2 : index === 6) return "question";
  return (["tips", "offer", "behind", "tour", "news"] as const)[(index + Math.floor(index / 5)) % 5] ?? "tips";
}

function instagramPosts(plan: MonthPlan): SamplePost[] {
  const random = randomFor(`instagram ${plan.month}`);
  return times(plan, plan.instagram.posts, random).map((at) => {
    const kind = random.pick(["tips", "behind", "behind", "tour", "question", "offer"] as const);
    const language = random.pick(["nb", "nb", "sv", "sv", "en"] as const);
    const format = random.pick(["photo", "carousel", "video"] as const);
    const reach = random.between(1400, 5200);
    const id = `99${random.digits(15)}`;
    return {
      network: "instagram",
      id,
      permalink: `https://www.instagram.com/${format === "video" ? "reel" : "p"}/exempel${random.digits(7)}/`,
      at,
      text: `${postText(kind, language, random)}\n\n#tuvlunda ${language === "sv" ? "#friluftsliv" : "#turglede"}`,
      kind,
      format,
      seconds: format === "video" ? random.between(9, 60) : 0,
      final: {
        reach,
        views: Math.round(reach * random.within(1.25, 1.8)),
        reactions: Math.round(reach * random.within(0.022, 0.048)),
        shares: random.between(0, 22),
        saves: random.between(0, 30),
        follows: random.between(0, 7),
        otherClicks: 0,
        photoClicks: 0,
        linkClicks: 0,
      },
      comments: thread(id, at, random.between(0, 9), language, answeringIn(plan.month), random),
    };
  });
}

function linkedinPosts(plan: MonthPlan): SamplePost[] {
  if (!plan.linkedin) return [];
  const random = randomFor(`linkedin ${plan.month}`);
  const { posts, engagementByImpressions } = plan.linkedin;
  const drafts = times(plan, posts, random).map((at) => ({ at, impressions: random.between(620, 1500) }));
  const impressions = drafts.reduce((sum, draft) => sum + draft.impressions, 0);
  const engagements = share(
    Math.round(impressions * engagementByImpressions),
    drafts.map((draft) => draft.impressions * random.within(0.7, 1.3)),
  );
  return drafts.map(({ at, impressions: seen }, index) => {
    // An activity id carries its instant: milliseconds in the bits above the lowest 22.
    const id = ((BigInt(at) << 22n) | BigInt(random.between(0, 4_194_303))).toString();
    const engaged = engagements[index] ?? 0;
    const comments = Math.round(engaged * random.within(0.05, 0.15));
    const shares = Math.round(engaged * random.within(0.02, 0.1));
    return {
      network: "linkedin",
      id,
      permalink: `https://www.linkedin.com/feed/update/urn:li:activity:${id}`,
      at,
      text: postText("news", random.chance(0.6) ? "en" : "sv", random),
      kind: "news",
      format: "link",
      seconds: 0,
      final: {
        reach: seen,
        views: 0,
        reactions: engaged - comments - shares,
        shares,
        saves: 0,
        follows: random.between(0, 3),
        otherClicks: random.between(8, 46),
        photoClicks: 0,
        linkClicks: 0,
      },
      comments: thread(id, at, comments, "en", answeringIn(plan.month), random),
    };
  });
}

/**
 * Publication times spread over the days of the plan, seldom on Sundays. The first day is left free: its early morning is
 * still the month before in Meta's Pacific time, and the post would stand in that month's file.
 */
function times(plan: MonthPlan, count: number, random: Random): number[] {
  const first = addDays(monthStart(plan.month), 1);
  const days = daysBetween(first, plan.through);
  return Array.from({ length: count }, (_, index) => {
    const place = Math.floor(((index + random.within(0.1, 0.9)) * days) / count);
    let day: Day = addDays(first, place);
    if (weekday(day) === 0 && day < plan.through && random.chance(0.8)) day = addDays(day, 1);
    return stockholm(day, random.pick(publishingHours) * 60 + random.between(0, 59));
  }).toSorted((a, b) => a - b);
}
