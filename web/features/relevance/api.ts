// The requests of the relevance page: the month, what the model makes of it, why it guesses so, and beginning an audit.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type RelevanceMonth = InferResponseType<typeof api.relevance.$get, 200>;
export type LearntMonth = InferResponseType<typeof api.relevance.model.$get, 200>;
export type LearntComment = LearntMonth["examples"]["most"][number];

/** Everything about relevance; what a rating or an audit changes is under it. */
export const relevanceKey = ["relevance"] as const;

/** `month` undefined is the newest month with comments. */
export const relevanceQuery = (month: Month | undefined) =>
  queryOptions({
    queryKey: [...relevanceKey, "month", month ?? null],
    queryFn: () => answer(api.relevance.$get({ query: month === undefined ? {} : { month } })),
    placeholderData: keepPreviousData,
  });

/** May take some seconds after an import. */
export const learntQuery = (month: Month) =>
  queryOptions({
    queryKey: [...relevanceKey, "model", month],
    queryFn: () => answer(api.relevance.model.$get({ query: { month } })),
  });

export const explainQuery = (month: Month, channel: string, key: string) =>
  queryOptions({
    queryKey: [...relevanceKey, "explain", month, channel, key],
    queryFn: () => answer(api.relevance.explain.$get({ query: { month, channel, key } })),
  });

export const beginAudit = (audit: { month: Month; size: number; rater: string }) =>
  answer(api.audits.$post({ json: audit }));
