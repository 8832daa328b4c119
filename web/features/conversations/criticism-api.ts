// The request of the screen about criticism.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { answer, api } from "../../api.ts";
import type { CriticismSearch } from "../../routes/search.ts";

export type CriticismPage = InferResponseType<typeof api.criticism.$get, 200>;
export type CriticalComment = CriticismPage["rows"][number];

export const criticismQuery = ({ month, channel, show }: CriticismSearch) => {
  const asked = Object.entries({ month, channel, show }).filter(([, value]) => value !== undefined);
  return queryOptions({
    queryKey: ["criticism", month, channel, show],
    queryFn: () => answer(api.criticism.$get({ query: Object.fromEntries(asked) })),
    placeholderData: keepPreviousData,
  });
};
