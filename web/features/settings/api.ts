// The settings screen's requests: the strategy and its versions, the company's settings, the sample company.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { StrategyInput } from "../../../shared/strategy.ts";
import { answer, api } from "../../api.ts";
import type { Start } from "../../start.ts";

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

/** Every judgement can change with a new version of the strategy. */
export const changedByStrategy = ["strategy", "overview", "goal", "goal-posts", "goal-rows", "start", "channels"];
