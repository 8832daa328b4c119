// The requests of the screens about answers and conversations.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";
import type { ConversationsSearch, WaitingSpan } from "../../routes/search.ts";

export type Answers = InferResponseType<typeof api.answers.$get, 200>;
export type Figure = Answers["figures"][number];
export type HourCell = Answers["hours"][number];
type Waiting = InferResponseType<typeof api.answers.waiting.$get, 200>;
export type WaitingMessage = Waiting["rows"][number];
export type ReadUntil = Waiting["asOf"][number];
type ConversationPage = InferResponseType<typeof api.conversations.$get, 200>;
export type ConversationRow = ConversationPage["rows"][number];
export type Thread = InferResponseType<(typeof api.conversations)[":key"]["$get"], 200>;
export type ThreadMessage = Thread["messages"][number];
export type Writer = ThreadMessage["who"];

export const waitingPiece = 10;
export const conversationPiece = 50;

/** Only what is stated goes into the address of a request. */
function stated(asked: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

export const answersQuery = (month: Month | undefined, channel: string | undefined) =>
  queryOptions({
    queryKey: ["answers", month, channel],
    queryFn: () => answer(api.answers.$get({ query: stated({ month, channel }) })),
    placeholderData: keepPreviousData,
  });

/** `month` is needed where the span is a month. */
export const waitingQuery = (span: WaitingSpan, month: Month, channel: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["waiting", span, span === "month" ? month : null, channel],
    queryFn: ({ pageParam }) =>
      answer(
        api.answers.waiting.$get({
          query: {
            ...stated({ channel, ...(span === "month" ? { month } : { span }) }),
            offset: String(pageParam),
            limit: String(waitingPiece),
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last: Waiting, pages: Waiting[]) => nextOffset(last, pages),
    placeholderData: keepPreviousData,
  });

export const conversationsQuery = ({ month, channel, kind, q }: ConversationsSearch) =>
  infiniteQueryOptions({
    queryKey: ["conversations", month, channel, kind, q],
    queryFn: ({ pageParam }) =>
      answer(
        api.conversations.$get({
          query: {
            ...stated({ month, channel, kind, q }),
            offset: String(pageParam),
            limit: String(conversationPiece),
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last: ConversationPage, pages: ConversationPage[]) => nextOffset(last, pages),
    placeholderData: keepPreviousData,
  });

function nextOffset(last: { total: number }, pages: { rows: unknown[] }[]): number | undefined {
  const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
  return shown < last.total ? shown : undefined;
}

export const threadQuery = (key: string) =>
  queryOptions({
    queryKey: ["conversation", key],
    // A key holds a slash, and the client fills it in as it stands.
    queryFn: () => answer(api.conversations[":key"].$get({ param: { key: encodeURIComponent(key) } })),
  });
