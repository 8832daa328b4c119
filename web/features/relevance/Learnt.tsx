// What the model makes of the month, with the comments that it is surest of and those that it cannot tell; each can be asked why.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { explainQuery, type LearntComment, type LearntMonth } from "./api.ts";

/** A model below this hardly narrows an interval. */
const strong = 0.5;
const kinds = ["most", "unsure", "least"] as const;
const reasonsShown = 5;

interface LearntProps {
  month: Month;
  learnt: LearntMonth | undefined;
  error: unknown;
  onRetry: () => void;
}

export function Learnt({ month, learnt, error, onRetry }: LearntProps) {
  const t = useTranslations("relevance.learnt");
  const format = useFormat();
  const correlation = learnt?.correlation ?? null;
  return (
    <section>
      <h2>{t("title")}</h2>
      {error && !learnt ? <ErrorNote error={error} onRetry={onRetry} /> : null}
      {!learnt && !error ? <Skeleton height="8rem" /> : null}
      {learnt && learnt.examples.most.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      {learnt && learnt.examples.most.length > 0 ? (
        <>
          <p>
            {t("ratings", { count: learnt.ratings })}{" "}
            {correlation === null
              ? t("correlation.unknown")
              : t(correlation < strong ? "correlation.weak" : "correlation.strong", {
                  value: format.bare(correlation, "mean", 2),
                })}
          </p>
          {kinds.map((kind) => (
            <section key={kind}>
              <h3>{t(kind)}</h3>
              <ul className="learnt">
                {learnt.examples[kind].map((item) => (
                  <Guessed key={`${item.channel.key} ${item.key}`} month={month} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </>
      ) : null}
    </section>
  );
}

function Guessed({ month, item }: { month: Month; item: LearntComment }) {
  const t = useTranslations("relevance.learnt");
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <span className="learnt-text">{item.text}</span>
      <Button look="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t("why")}
        <span className="visually-hidden">: {item.text}</span>
      </Button>
      {asked ? <Reasons month={month} item={item} /> : null}
    </li>
  );
}

function Reasons({ month, item }: { month: Month; item: LearntComment }) {
  const t = useTranslations("relevance.learnt");
  const format = useFormat();
  const { data, error, refetch } = useQuery(explainQuery(month, item.channel.key, item.key));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="1.5rem" />;
  const reasons = data.reasons
    .filter(({ by, adds }) => by !== "bias" && Math.abs(adds) >= 0.05)
    .slice(0, reasonsShown)
    .map(({ by, word, adds }) => t(adds > 0 ? "towards" : "against", { word: by === "seeds" ? t("seeds") : word }));
  return (
    <p className="quiet small">
      {data.guess === null ? "" : `${t("reasons", { guess: format.value(data.guess, "share", 0) })} `}
      {reasons.length === 0 ? t("noWords") : format.list(reasons)}
    </p>
  );
}
