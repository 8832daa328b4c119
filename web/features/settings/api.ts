// The settings screen's requests: the strategy and its versions, the company's settings, the sample company.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { StrategyInput } from "../../../shared/strategy.ts";
import { answer, api } from "../../api.ts";
import type { Start } from "../../start.ts";
import type { Rule } from "./rule.ts";

export type Strategies = InferResponseType<typeof api.strategy.$get, 200>;
export type SavedVersion = Strategies["versions"][number];
export type CompanySettings = Start["settings"];

export const strategyQuery = queryOptions({
  queryKey: ["strategy"],
  queryFn: () => answer(api.strategy.$get()),
});

export function saveStrategy(document: StrategyInput, reason: string): Promise<{ version: number }> {
  return answer(api.strategy.$post({ json: { document, reason } }));
}

export function saveSettings(part: Partial<CompanySettings>): Promise<CompanySettings> {
  return answer(api.settings.$put({ json: part }));
}

export async function loadSample(): Promise<void> {
  await answer(api.demo.$post());
}

export async function removeSample(): Promise<void> {
  await answer(api.demo.$delete());
}

export type TriedRule = InferResponseType<(typeof api.conversations)["try-rule"]["$post"], 200>;
export type Catches = InferResponseType<typeof api.topics.catches.$post, 200>;

/** What a rule says of the newest whole month of messages. Kept no longer than it is looked at: each letter typed is another rule. */
export const tryRuleQuery = (rule: Rule) =>
  queryOptions({
    queryKey: ["try-rule", rule],
    queryFn: () => answer(api.conversations["try-rule"].$post({ json: { rule } })),
    gcTime: 0,
  });

/** What words catch among all comments. */
export const catchesQuery = (seeds: string[]) =>
  queryOptions({
    queryKey: ["catches", seeds],
    queryFn: () => answer(api.topics.catches.$post({ json: { seeds } })),
    gcTime: 60_000,
  });

/** How many comments were rated as being about each topic. */
export const topicRatingsQuery = queryOptions({
  queryKey: ["topic-ratings"],
  queryFn: () => answer(api.topics.ratings.$get()),
});
