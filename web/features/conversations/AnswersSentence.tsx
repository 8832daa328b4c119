// The month in one sentence, with the promise that it is held against.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { Answers } from "./api.ts";

export function AnswersSentence({ answers }: { answers: Answers }) {
  const t = useTranslations("comments.answers");
  const format = useFormat();
  const { counts, promiseMinutes, hasHours } = answers;
  return (
    <div className="stack">
      <h2 className="answers-sentence">{useSentence(answers)}</h2>
      <p>
        <Link to="/comments" search={(before) => ({ ...before, span: "month" })} hash="answers-waiting">
          {t("toWaiting")}
        </Link>
      </p>
      {counts.unknown > 0 ? <p>{t("unknown", { count: counts.unknown })}</p> : null}
      <p className="quiet prose">
        {promiseMinutes === null
          ? t("noPromise")
          : t("promise", {
              time: format.duration(promiseMinutes / 60),
              hasHours: hasHours ? "yes" : "no",
            })}{" "}
        <Link to="/settings" hash="answering-title">
          {t("toSettings")}
        </Link>
      </p>
    </div>
  );
}

function useSentence({ month, counts, coverage, figures, hasHours }: Answers): string {
  const t = useTranslations("comments.answers.sentence");
  const format = useFormat();
  const median = figures.find((each) => each.metric === "time-to-first-answer-median")?.points.at(-1)?.value ?? null;
  const { wanted, answered, answeredSince, waiting } = counts;
  if (coverage?.coverage === "none" && wanted === 0) return t("unread", { month: format.month(month) });
  if (wanted === 0) return t("none", { month: format.month(month) });
  const first = t("answered", { answered, wanted }) + (answeredSince > 0 ? t("since", { count: answeredSince }) : "");
  const middle =
    median === null ? t("noMiddle") : t(hasHours ? "middle" : "middleAlways", { time: format.duration(median) });
  const text = `${[first, middle, t("waiting", { count: waiting })].join("; ")}.`;
  return coverage?.coverage === "partial" && coverage.through !== null
    ? t("partial", { day: format.dayMonth(coverage.through), text })
    : text;
}
