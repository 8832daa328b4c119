// What Måltal thinks of the comment, and the words that moved it; only when asked, so that it does not sway the rater.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { explainQuery } from "./api.ts";
import type { RatingItem } from "./rating-api.ts";

interface Props {
  month: Month;
  item: RatingItem;
  shown: boolean;
  onShow: () => void;
}

const wordsShown = 6;

export function Guess({ month, item, shown, onShow }: Props) {
  const t = useTranslations("rating");
  const format = useFormat();
  const { data, error, refetch } = useQuery({ ...explainQuery(month, item.channel.key, item.key), enabled: shown });
  if (!shown)
    return (
      <Button look="quiet" onClick={onShow}>
        {t("guess")} <kbd>{t("keys.guess")}</kbd>
      </Button>
    );
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (data.guess === null) return <span className="quiet">{t("guessNone")}</span>;
  const reasons = data.reasons.filter(({ by }) => by !== "bias").slice(0, wordsShown);
  return (
    <p className="rate-guess">
      {t("guessIs", { percent: format.value(data.guess, "share", 0) })}
      {reasons.length > 0 ? ` ${t("guessWords")} ` : ""}
      {reasons.map(({ by, word, adds }) => (
        <span key={`${by} ${word}`} className={adds > 0 ? "rate-for" : "rate-against"}>
          {adds > 0 ? "+" : "−"} {by === "seeds" ? t("guessSeeds") : word}
          <span className="visually-hidden"> ({t(adds > 0 ? "guessFor" : "guessAgainst")})</span>
        </span>
      ))}
    </p>
  );
}
