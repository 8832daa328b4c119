// The review's requests: the page, a check of a channel, and the day of the next review.
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { type Day, monthOf } from "../../../shared/period.ts";
import { startsOfNext } from "../../../shared/strategy-start.ts";
import { answer, api } from "../../api.ts";

export type ReviewData = InferResponseType<typeof api.review.$get, 200>;
export type GoalYear = ReviewData["goals"][number];
export type ChannelRow = ReviewData["channels"][number];
export type Proposal = ReviewData["proposals"]["shown"][number];
export type NewCheck = InferRequestType<(typeof api)["channel-checks"]["$post"]>["json"];

export const reviewQuery = queryOptions({ queryKey: ["review"], queryFn: () => answer(api.review.$get()) });

export const saveCheck = (json: NewCheck) => answer(api["channel-checks"].$post({ json }));
export const takeBackCheck = (id: number) =>
  answer(api["channel-checks"][":id"].$delete({ param: { id: String(id) } }));
export const bringBackCheck = (id: number) =>
  answer(api["channel-checks"][":id"]["bring-back"].$post({ param: { id: String(id) } }));

/** Saves the newest strategy once more with that day, in force from this month on: months that have passed keep their version. */
export async function setReviewDay(reviewOn: Day, today: Day, reason: string): Promise<{ version: number }> {
  const { current } = await answer(api.strategy.$get());
  if (current === null) throw new Error("there is no strategy to set a review for");
  const { document } = current;
  const month = monthOf(today);
  const effectiveFrom = startsOfNext(current, month, month).usual;
  return answer(api.strategy.$post({ json: { document: { ...document, reviewOn, effectiveFrom }, reason } }));
}
