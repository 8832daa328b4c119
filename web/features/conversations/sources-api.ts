// The requests of the screen about where comments come from.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Quarter } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type CommentSources = InferResponseType<(typeof api)["comment-sources"]["$get"], 200>;
export type ChannelComments = CommentSources["channels"][number];
export type GoneComment = CommentSources["gone"]["rows"][number];
export type ToneReview = InferResponseType<typeof api.tone.$get, 200>;

export const commentSourcesQuery = queryOptions({
  queryKey: ["comment-sources"],
  queryFn: () => answer(api["comment-sources"].$get()),
});

export const toneQuery = (quarter: Quarter | undefined) =>
  queryOptions({
    queryKey: ["tone", quarter],
    queryFn: () => answer(api.tone.$get({ query: quarter === undefined ? {} : { quarter } })),
  });
