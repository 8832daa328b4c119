// The request of an edited goal's chart.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { answer, api } from "../../api.ts";

export type GoalPreview = InferResponseType<typeof api.goals.preview.$post, 200>;

/** What the edited goal would ask, saved so that it judges months from `from` on. Only what decides that is sent, so that nothing else that is unfinished stands in the way. */
export const goalPreviewQuery = (goal: Goal, groups: Strategy["groups"], from: Month) =>
  queryOptions({
    queryKey: ["goal-preview", goal.id, goal.metric, goal, groups, from],
    queryFn: () => {
      const document = { effectiveFrom: from, groups, goals: [goal] };
      return answer(api.goals.preview.$post({ json: { document, goal: goal.id } }));
    },
    gcTime: 60_000,
  });
