// The strategy and its versions, which settings edit and the guided start writes.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { StrategyInput } from "../shared/strategy.ts";
import { answer, api } from "./api.ts";

export type Strategies = InferResponseType<typeof api.strategy.$get, 200>;
export type SavedVersion = Strategies["versions"][number];

export const strategyQuery = queryOptions({
  queryKey: ["strategy"],
  queryFn: () => answer(api.strategy.$get()),
});

/** The document becomes the newest version; refused as "saved-meanwhile" when that which was edited is the newest no more. */
export function saveStrategy(document: StrategyInput, reason: string, edited: number): Promise<{ version: number }> {
  return answer(api.strategy.$post({ json: { document, reason, edited } }));
}
