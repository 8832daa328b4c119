// The keys of rating: letters of the reader's language, arrows, and a number for each topic.
import { useTranslations } from "use-intl";
import { usePageKeys } from "../../ui/usePageKeys.ts";
import type { RatingAnswer, RatingBatch } from "./rating-api.ts";

/** Topics beyond the ninth have no key of their own. */
export const numbered = 9;

interface Actions {
  /** Times are the events' own, in milliseconds since the page began. */
  give: (answer: RatingAnswer, time: number) => void;
  giveTopic: (id: string, time: number) => void;
  toggle: (id: string) => void;
  undo: () => void;
  guess: () => void;
}

const arrows: Partial<Record<string, RatingAnswer>> = {
  ArrowRight: "relevant",
  ArrowLeft: "not-relevant",
  ArrowDown: "unsure",
};
const answers = ["relevant", "not-relevant", "unsure", "skipped"] as const;

export function useAnswerKeys(topics: RatingBatch["topics"], actions: Actions): void {
  const t = useTranslations("rating.keys");
  usePageKeys(({ code, key, shiftKey, timeStamp }) => {
    const letter = key.toUpperCase();
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    const topic = digit === undefined ? undefined : topics[Number(digit) - 1];
    const answer = arrows[key] ?? answers.find((each) => t(each) === letter);
    if (topic !== undefined) {
      if (shiftKey) actions.toggle(topic.id);
      else actions.giveTopic(topic.id, timeStamp);
    } else if (answer !== undefined) actions.give(answer, timeStamp);
    else if (letter === t("undo") || key === "Backspace") actions.undo();
    else if (letter === t("guess")) actions.guess();
    else return false;
    return true;
  });
}
