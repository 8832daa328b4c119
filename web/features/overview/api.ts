// The overview's request.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type Overview = InferResponseType<typeof api.overview.$get, 200>;

/** `month` undefined is the newest month that some channel has whole, else the newest with data. */
export const overviewQuery = (month: Month | undefined) =>
  queryOptions({
    queryKey: ["overview", month ?? null],
    queryFn: () => answer(api.overview.$get({ query: month === undefined ? {} : { month } })),
    placeholderData: keepPreviousData,
  });
