// The keys of rating: letters of the reader's language, arrows, and a number for each topic.
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
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

/** Keys act anywhere on the page but in fields and on what they already open. */
export function useAnswerKeys(topics: RatingBatch["topics"], actions: Actions): void {
  const t = useTranslations("rating.keys");
  const latest = useRef(actions);
  useEffect(() => void (latest.current = actions));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const { key, code, timeStamp } = event;
      const letter = key.toUpperCase();
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
      const topic = digit === undefined ? undefined : topics[Number(digit) - 1];
      const answer = arrows[key] ?? answers.find((each) => t(each) === letter);
      if (topic !== undefined) {
        if (event.shiftKey) latest.current.toggle(topic.id);
        else latest.current.giveTopic(topic.id, timeStamp);
      } else if (answer !== undefined) latest.current.give(answer, timeStamp);
      else if (letter === t("undo") || key === "Backspace") latest.current.undo();
      else if (letter === t("guess")) latest.current.guess();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [topics, t]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, [role='dialog']") !== null;
}
