// The goal screen's requests: the goal, and the posts or the rows of files behind a month.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type GoalDetail = InferResponseType<(typeof api.goals)[":id"]["$get"], 200>;
export type GoalPosts = InferResponseType<(typeof api.goals)[":id"]["posts"]["$get"], 200>;
export type GoalRow = InferResponseType<(typeof api.goals)[":id"]["rows"]["$get"], 200>["rows"][number];

export type GoalChange = InferResponseType<(typeof api.goals)[":id"]["change"]["$get"], 200>;

/** `month` undefined is the newest month with data. */
export const goalQuery = (id: string, month: Month | undefined) =>
  queryOptions({
    queryKey: ["goal", id, month ?? null],
    queryFn: () => answer(api.goals[":id"].$get({ param: { id }, query: month === undefined ? {} : { month } })),
    placeholderData: keepPreviousData,
  });

/** What the month's value is made of; `channel` narrows it to one channel's key. */
export const goalPostsQuery = (id: string, month: Month, channel: string | undefined) =>
  queryOptions({
    queryKey: ["goal-posts", id, month, channel ?? null],
    queryFn: () =>
      answer(
        api.goals[":id"].posts.$get({ param: { id }, query: channel === undefined ? { month } : { month, channel } }),
      ),
  });

/** The rows of files behind a month that is not made of posts; `channel` as above. */
export const goalRowsQuery = (id: string, month: Month, channel: string | undefined) =>
  queryOptions({
    queryKey: ["goal-rows", id, month, channel ?? null],
    queryFn: () =>
      answer(
        api.goals[":id"].rows.$get({ param: { id }, query: channel === undefined ? { month } : { month, channel } }),
      ),
  });

/** Why the number changed since `against`; undefined is the month before. */
export const changeQuery = (id: string, month: Month, against: Month | undefined) =>
  queryOptions({
    queryKey: ["goal-change", id, month, against ?? null],
    queryFn: () =>
      answer(
        api.goals[":id"].change.$get({ param: { id }, query: against === undefined ? { month } : { month, against } }),
      ),
  });
