// The sentence of a goal's month in the reader's language.
import { useTranslations } from "use-intl";
import { type JudgedGoal, type SentenceWords, sentenceOf } from "../../shared/sentence.ts";
import { useFormat } from "../i18n.tsx";
import { useMetricWords } from "./useMetricWords.ts";

export interface SaidSentence {
  /** "Target met:" — the words up to the first colon, which every sentence puts its verdict in. */
  verdict: string;
  rest: string;
}

/** The words that sentences are made of, from the messages. */
export function useSentenceWords(): SentenceWords {
  const t = useTranslations("sentence");
  const shell = useTranslations("shell");
  const metricWords = useMetricWords();
  return {
    phrase: (metric, values) => {
      const key = `phrase.${metric}` as "phrase.posts";
      return t.has(key) ? t(key, values) : `${metricWords(metric).name} ${values.value}`;
    },
    reason: (key, values) => t(`reason.${key}`, values),
    target: (direction, values) => t(`target.${direction}`, values),
    points: (value) => t("points", { value }),
    platform: (platform) => shell(`platform.${platform}`),
  };
}

export function useSentence(): (goal: JudgedGoal) => SaidSentence {
  const t = useTranslations("sentence");
  const format = useFormat();
  const words = useSentenceWords();
  return (goal) => {
    const { key, values, quarter } = sentenceOf(goal, format, words);
    const said = t(key, values);
    const text = quarter === null ? said : `${said} ${t("quarter", { quarter })}`;
    const colon = text.indexOf(": ");
    return colon < 0 ? { verdict: "", rest: text } : { verdict: text.slice(0, colon + 1), rest: text.slice(colon + 1) };
  };
}
