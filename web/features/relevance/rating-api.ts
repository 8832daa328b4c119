// The rating screen's requests: questions in batches, answers one by one.
import type { InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";
import type { RateSearch } from "../../routes/search.ts";

export type RatingBatch = InferResponseType<typeof api.rating.$get, 200>;
export type RatingItem = RatingBatch["items"][number];
export type Progress = RatingBatch["progress"];
export type RatingAnswer = "relevant" | "not-relevant" | "unsure" | "skipped";

/** What is rated, by whom: the address of the screen. */
export type Session = Omit<RateSearch, "queue"> & { queue: NonNullable<RateSearch["queue"]> };

const batchSize = 20;

export function fetchBatch({ queue, month, rater }: Session): Promise<RatingBatch> {
  const stated = { ...(month === undefined ? {} : { month }), ...(rater === undefined ? {} : { rater }) };
  return answer(api.rating.$get({ query: { queue, ...stated, count: String(batchSize) } }));
}

export interface GivenAnswer {
  item: RatingItem;
  answer: RatingAnswer;
  topics: readonly string[];
  milliseconds: number;
}

export function sendAnswer(
  { queue, rater }: Session,
  month: Month,
  given: GivenAnswer,
): Promise<{ progress: Progress }> {
  const { item, answer: said, topics, milliseconds } = given;
  return answer(
    api.ratings.$post({
      json: {
        queue,
        month,
        ...(rater === undefined ? {} : { rater }),
        channel: item.channel.key,
        key: item.key,
        pass: item.pass,
        answer: said,
        topics: [...topics],
        milliseconds,
      },
    }),
  );
}

export function takeBack(
  { queue, rater }: Session,
  month: Month,
): Promise<{ item: RatingItem | null; progress: Progress }> {
  return answer(api.ratings.undo.$post({ json: { queue, month, ...(rater === undefined ? {} : { rater }) } }));
}
