// What every screen needs to know first: whether there is any data, the company's settings, the months that can be chosen.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { answer, api } from "./api.ts";

export type Start = InferResponseType<typeof api.start.$get, 200>;

export const startQuery = queryOptions({
  queryKey: ["start"],
  queryFn: () => answer(api.start.$get()),
  staleTime: 60_000,
});
