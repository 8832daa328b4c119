// The settings screen's requests: the company's settings, the sample company, and what an edited strategy would do.
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { answer, api } from "../../api.ts";
import type { Start } from "../../start.ts";
import type { Rule } from "./rule.ts";

export type { SavedVersion } from "../../strategy.ts";
export type CompanySettings = Start["settings"];

export async function withdrawVersion(version: number, why: string): Promise<void> {
  await answer(api.strategy[":version"].withdraw.$post({ param: { version: String(version) }, json: { why } }));
}

export function saveSettings(part: Partial<CompanySettings>): Promise<CompanySettings> {
  return answer(api.settings.$put({ json: part }));
}

export type ChannelMarkPart = Omit<InferRequestType<typeof api.channels.$put>["json"], "channel">;

/** Says it of the channel; what is left out stays, null takes it back. */
export async function markChannel(channel: string, part: ChannelMarkPart): Promise<void> {
  await answer(api.channels.$put({ json: { channel, ...part } }));
}

export async function loadSample(): Promise<void> {
  await answer(api.demo.$post({ query: {} }));
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
