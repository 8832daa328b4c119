// The company's channels, which several screens offer to choose from.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { answer, api } from "./api.ts";

export type KnownChannel = InferResponseType<typeof api.channels.$get, 200>["channels"][number];

export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: () => answer(api.channels.$get()),
});
