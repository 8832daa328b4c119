// The goal screen's requests: the goal, the posts behind a month, one post with its readings.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type GoalDetail = InferResponseType<(typeof api.goals)[":id"]["$get"], 200>;
export type GoalPosts = InferResponseType<(typeof api.goals)[":id"]["posts"]["$get"], 200>;
export type PostDetail = InferResponseType<(typeof api.posts)[":key"]["$get"], 200>;

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

/** One post with every reading of it, down to file and line. Keys hold slashes, and the client puts them into the address as they are. */
export const postQuery = (key: string) =>
  queryOptions({
    queryKey: ["post", key],
    queryFn: () => answer(api.posts[":key"].$get({ param: { key: encodeURIComponent(key) } })),
  });
