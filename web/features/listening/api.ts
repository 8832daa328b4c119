// The listening screen's requests: a quarter, and what is written down or decided at once.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import type { Quarter } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type ListeningData = InferResponseType<typeof api.listening.$get, 200>;
export type ListeningPlace = ListeningData["places"][number];
export type Mention = ListeningData["mentions"]["rows"][number];
export type LoggedEntry = ListeningData["entries"][number];
export type CompetitorComment = ListeningData["competitors"]["comments"][number];
export type NewEntry = InferRequestType<typeof api.listening.log.$post>["json"];
export type NewDecision = InferRequestType<typeof api.listening.decision.$put>["json"];
export type NewMark = InferRequestType<typeof api.listening.mark.$put>["json"];
export type Decision = NonNullable<NewDecision["decision"]>;

/** What is saved here shows here alone: for useSaveWithUndo. */
export const onListening = { shownBy: ["listening"] };

/** `quarter` undefined is the newest of which anything is known. */
export const listeningQuery = (quarter: Quarter | undefined) =>
  queryOptions({
    queryKey: ["listening", quarter ?? null],
    queryFn: () => answer(api.listening.$get({ query: quarter === undefined ? {} : { quarter } })),
    placeholderData: keepPreviousData,
  });

export const addEntry = (json: NewEntry) => answer(api.listening.log.$post({ json }));
export const decide = (json: NewDecision) => answer(api.listening.decision.$put({ json }));
export const mark = (json: NewMark) => answer(api.listening.mark.$put({ json }));

/** Takes a line of the log back, or puts it back. */
export const takeBack = (id: number, takenBack: boolean) =>
  answer(api.listening.log[":id"].$put({ param: { id: String(id) }, json: { takenBack } }));
