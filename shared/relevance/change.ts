// Whether the relevant share changed between two months. About the process behind the comments, so without the finite
// population factor; and by post, because comments under one post resemble each other.
import { z95 } from "./interval.ts";
import { chanceFrom, pick } from "./random.ts";

/** One comment of a month, with the post that it hangs under. */
export interface PostedComment {
  /** Comments without a post are each their own. */
  post: string;
  /** The frozen model's guess; 0 without a model. */
  guess: number;
  /** 1, 0, or 0.5 when unsure or skipped; null when it was not in the audit. */
  audited: number | null;
}

/** A month for comparison; `lambda` as its share was estimated with (0: labels alone). */
export interface ComparedMonth {
  comments: readonly PostedComment[];
  lambda: number;
}

export interface ShareChange {
  /** Later share - earlier share, in shares (0.05 is five percentage points), each by its lambda. */
  by: number;
  /** by / standard error; null when neither month varies. */
  z: number | null;
  /** Whether |z| is beyond the 5 % limits. */
  clear: boolean;
  /** The change that would have been seen in 4 of 5 such pairs of months: 2.8 standard errors. */
  detectable: number;
}

const fewestPosts = 10;
const draws = 2000;

/**
 * The change from one month to the next; "too-few-posts" when either month has audited comments under fewer than ten.
 * The variance is a bootstrap over posts (2,000 draws, repeatable by `seed`).
 */
export function changeOf(before: ComparedMonth, after: ComparedMonth, seed: string): ShareChange | "too-few-posts" {
  const [first, second] = [postSums(before), postSums(after)];
  const audited = (posts: PostSum[]) => posts.filter((post) => post.audited > 0).length;
  if (audited(first) < fewestPosts || audited(second) < fewestPosts) return "too-few-posts";
  const by = shareOf(second, after.lambda) - shareOf(first, before.lambda);
  const error = Math.sqrt(
    variance(first, before.lambda, `${seed} before`) + variance(second, after.lambda, `${seed} after`),
  );
  const z = error > 0 ? by / error : null;
  return { by, z, clear: z !== null && Math.abs(z) > z95, detectable: 2.8 * error };
}

interface PostSum {
  comments: number;
  guesses: number;
  audited: number;
  /** Over the audited ones. */
  answers: number;
  auditedGuesses: number;
}

function postSums(month: ComparedMonth): PostSum[] {
  const posts = new Map<string, PostSum>();
  for (const { post, guess, audited } of month.comments) {
    const sum = posts.get(post) ?? { comments: 0, guesses: 0, audited: 0, answers: 0, auditedGuesses: 0 };
    posts.set(post, sum);
    sum.comments += 1;
    sum.guesses += guess;
    if (audited === null) continue;
    sum.audited += 1;
    sum.answers += audited;
    sum.auditedGuesses += guess;
  }
  // By key, so that the draws do not depend on the order of the comments.
  return [...posts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** The difference estimator over these posts; NaN without an audited comment. */
function shareOf(posts: readonly PostSum[], lambda: number): number {
  let [comments, guesses, audited, answers, auditedGuesses] = [0, 0, 0, 0, 0];
  for (const post of posts) {
    comments += post.comments;
    guesses += post.guesses;
    audited += post.audited;
    answers += post.answers;
    auditedGuesses += post.auditedGuesses;
  }
  return (lambda * guesses) / comments + (answers - lambda * auditedGuesses) / audited;
}

function variance(posts: readonly PostSum[], lambda: number, seed: string): number {
  const chance = chanceFrom(seed);
  const shares: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const share = shareOf(
      posts.map(() => posts[pick(chance, posts.length)]!),
      lambda,
    );
    // A draw without any audited post says nothing; with ten or more audited posts it is rare.
    if (!Number.isNaN(share)) shares.push(share);
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const spread = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
  // Drawing from the posts that were seen understates the spread of posts by (posts - 1)/posts.
  return (spread * posts.length) / (posts.length - 1);
}
