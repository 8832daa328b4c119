// What a file says of a post on the day of the export: the counts as far as they had grown.
import type { Day } from "../../../shared/period.ts";
import { stockholm } from "./clock.ts";
import type { Counts, SamplePost } from "./world.ts";

export interface Reading extends Counts {
  comments: number;
}

/** The moment of an export: nine in the morning, company time. */
export function exportTime(observedOn: Day): number {
  return stockholm(observedOn, 9 * 60);
}

/** The share of a post's final counts reached after some time: two thirds at once, 94 % after two and a half days, 99 % after two months. */
export function grown(milliseconds: number): number {
  if (milliseconds <= 0) return 0;
  const hours = milliseconds / 3_600_000;
  const early = 1 + hours / 12;
  return 1 - 0.28 / (early * early) - 0.06 / (1 + hours / 240);
}

/** Counts at an instant. Every one of them only grows, so a later file never says less. */
export function readAt(post: SamplePost, instant: number): Reading {
  const part = grown(instant - post.at);
  const { final } = post;
  return {
    reach: Math.floor(final.reach * part),
    views: Math.floor(final.views * part),
    reactions: Math.floor(final.reactions * part),
    comments: post.comments.filter((comment) => comment.at <= instant).length,
    shares: Math.floor(final.shares * part),
    saves: Math.floor(final.saves * part),
    follows: Math.floor(final.follows * part),
    otherClicks: Math.floor(final.otherClicks * part),
    photoClicks: Math.floor(final.photoClicks * part),
    linkClicks: Math.floor(final.linkClicks * part),
  };
}
