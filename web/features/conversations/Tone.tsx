// Twenty own answers a quarter, one at a time: were they a help?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { addQuarters, type Quarter } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { markComment } from "../../ui/comment-mark.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Back, Forward } from "../../ui/icons.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { type ToneReview, toneQuery } from "./sources-api.ts";

const tones = ["helpful", "neutral", "unhelpful"] as const;

export function Tone() {
  const t = useTranslations("commentSources.tone");
  const [quarter, setQuarter] = useState<Quarter | undefined>();
  const { data, error, refetch } = useQuery(toneQuery(quarter));
  const step = (quarters: number) => data && setQuarter(addQuarters(data.quarter, quarters));
  return (
    <section className="stack" aria-labelledby="tone-title">
      <div className="row">
        <h2 id="tone-title">{t("title")}</h2>
        <div className="months" role="group" aria-label={t("title")}>
          <IconButton label={t("previous")} onClick={() => step(-1)}>
            <Back />
          </IconButton>
          <span>{data ? t("quarter", { number: data.quarter.slice(6), year: data.quarter.slice(0, 4) }) : ""}</span>
          <IconButton label={t("next")} onClick={() => step(1)}>
            <Forward />
          </IconButton>
        </div>
      </div>
      <p className="prose quiet">{t("intro")}</p>
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Review key={data.quarter} review={data} asked={quarter} /> : error ? null : <Skeleton height="180px" />}
    </section>
  );
}

function Review({ review, asked }: { review: ToneReview; asked: Quarter | undefined }) {
  const t = useTranslations("commentSources.tone");
  const format = useFormat();
  const queries = useQueryClient();
  const { answers } = review;
  const firstOpen = answers.findIndex((each) => each.tone === null);
  const [chosen, setChosen] = useState<number | null>(null);
  const save = useMutation({
    mutationFn: ({ key, tone }: { key: string; tone: string }) => markComment(key, "tone", tone),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: toneQuery(asked).queryKey });
      setChosen(null);
    },
  });
  if (answers.length === 0) return <p>{t("none")}</p>;
  const at = chosen ?? firstOpen;
  const current = answers[at];
  const count = (tone: string) => format.count(answers.filter((each) => each.tone === tone).length);
  const rated = answers.filter((each) => each.tone !== null).length;
  return (
    <>
      <p role="status">
        {t("progress", { rated: format.count(rated), of: format.count(answers.length) })}
        {rated > 0
          ? ` · ${t("result", { helpful: count("helpful"), neutral: count("neutral"), unhelpful: count("unhelpful") })}`
          : ""}{" "}
        <span className="quiet small">{t("of", { count: review.of })}</span>
      </p>
      {current === undefined ? (
        <p>{t("done")}</p>
      ) : (
        <article className="tone-answer">
          <p className="quiet small">
            {current.channel.name} · {format.day(current.day)}
          </p>
          <h3 className="quiet">{t("to")}</h3>
          <p className="prose" dir="auto">
            {current.to ?? <em>{t("unknownTo")}</em>}
          </p>
          <h3>{t("answer")}</h3>
          <p className="prose tone-words" dir="auto">
            {current.text}
          </p>
          <div className="row">
            {tones.map((tone) => (
              <Button
                key={tone}
                aria-pressed={current.tone === tone}
                disabled={save.isPending}
                onClick={() => save.mutate({ key: current.key, tone })}
              >
                {t(`tones.${tone}`)}
              </Button>
            ))}
          </div>
        </article>
      )}
      {save.error ? <ErrorNote error={save.error} /> : null}
      {rated > 0 ? (
        <details>
          <summary>{t("again")}</summary>
          <ul className="tone-list">
            {answers.map((each, index) =>
              each.tone === null ? null : (
                <li key={each.key}>
                  <button type="button" className="tone-again" onClick={() => setChosen(index)}>
                    <strong>{t(`tones.${each.tone}`)}</strong> {each.text}
                  </button>
                </li>
              ),
            )}
          </ul>
        </details>
      ) : null}
    </>
  );
}
