// The guided start's request: the goals that fit what has been answered so far.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Strategy } from "../../../shared/strategy.ts";
import { answer, api } from "../../api.ts";
import { answeringIssues } from "../../ui/strategy/answering.ts";

export type Proposal = InferResponseType<typeof api.proposals.$post, 200>["proposals"][number];

/** Only what proposals hang on is sent, so that a goal that is being written changes nothing. Hours that are being corrected are left aside. */
export function proposalsQuery({ effectiveFrom, purposes, channels, answering, wantsAnswer, criticism }: Strategy) {
  const isRight = answeringIssues(answering).length === 0;
  const document = {
    effectiveFrom,
    purposes,
    channels: channels.map(({ channel, postsPerWeek }) => ({ channel, postsPerWeek })),
    ...(isRight ? { answering } : {}),
    ...(wantsAnswer === undefined ? {} : { wantsAnswer }),
    criticism,
  };
  return queryOptions({
    queryKey: ["proposals", document],
    queryFn: () => answer(api.proposals.$post({ json: { document } })),
    placeholderData: keepPreviousData,
  });
}
