// A look at one channel at a review: which points were looked at, and whether the channel is kept.
import { addMonths, type Day, monthOf } from "../period.ts";

export const channelDecisions = ["keep", "rest", "close"] as const;
export type ChannelDecision = (typeof channelDecisions)[number];

export const checkPoints = ["name", "text", "hours", "link", "lookAlikes"] as const;
export type CheckPoint = (typeof checkPoints)[number];

/** True is right, false is to be mended, absent was not looked at. */
export type CheckedPoints = Partial<Record<CheckPoint, boolean>>;

const monthsFresh = 6;

/** True when what was checked on the day was so more than six months ago. */
export function isOldCheck(checkedOn: Day, today: Day): boolean {
  return addMonths(monthOf(checkedOn), monthsFresh) + checkedOn.slice(7) < today;
}
