// The answers as large buttons, each with its key; the topics above them, each with its number.
import { useTranslations } from "use-intl";
import type { RatingAnswer, RatingBatch } from "./rating-api.ts";
import { numbered } from "./useAnswerKeys.ts";

interface Props {
  topics: RatingBatch["topics"];
  chosen: readonly string[];
  onToggle: (id: string) => void;
  /** `time` is the event's own, in milliseconds since the page began. */
  onAnswer: (answer: RatingAnswer, time: number) => void;
}

const answers = ["not-relevant", "unsure", "relevant", "skipped"] as const;

export function AnswerKeys({ topics, chosen, onToggle, onAnswer }: Props) {
  const t = useTranslations("rating");
  return (
    <section className="rate-answers" aria-label={t("question")}>
      <p>{t("question")}</p>
      {topics.length > 1 ? (
        <div className="rate-topics">
          {topics.map((topic, index) => (
            <button
              key={topic.id}
              type="button"
              className="rate-topic"
              aria-pressed={chosen.includes(topic.id)}
              title={topic.description}
              onClick={() => onToggle(topic.id)}
            >
              {index < numbered ? <kbd>{index + 1}</kbd> : null} {topic.name}
            </button>
          ))}
          <span className="quiet small rate-hint">{t("topicsHint", { key: t("keys.relevant") })}</span>
        </div>
      ) : null}
      <div className="rate-buttons">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            className={`button rate-button rate-${answer}`}
            onClick={(event) => onAnswer(answer, event.timeStamp)}
          >
            <kbd>{t(`keys.${answer}`)}</kbd> {t(`answers.${answer}`)}
          </button>
        ))}
      </div>
      <p className="quiet small rate-hint">{t("arrows")}</p>
    </section>
  );
}
