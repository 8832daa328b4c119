// The two ways to rate, side by side, so that nobody mixes them up.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import type { RateSearch } from "../../routes/search.ts";
import { startQuery } from "../../start.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { NothingToRate } from "./NothingToRate.tsx";

interface Props {
  month: Month | undefined;
  onChoose: (search: RateSearch) => void;
}

export function ChooseQueue({ month, onChoose }: Props) {
  const t = useTranslations("rating.choose");
  const format = useFormat();
  const start = useQuery(startQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = month ?? start.data?.months?.last;
  const rater = typed ?? start.data?.settings.actor ?? "";
  const monthName = chosen === undefined ? "" : format.month(chosen);
  const choose = (queue: "audit" | "teach") => onChoose({ queue, month: chosen, rater: rater.trim() || undefined });
  if (start.data && chosen === undefined) return <NothingToRate />;
  return (
    <div className="stack rate-choose">
      <p className="prose">{t("intro")}</p>
      <TextInput
        label={t("rater")}
        hint={t("raterHint")}
        value={rater}
        maxLength={120}
        autoComplete="name"
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="rate-queues">
        {(["audit", "teach"] as const).map((queue) => (
          <section key={queue}>
            <h2>{t(queue)}</h2>
            <p>{t(`${queue}Text`, { month: monthName })}</p>
            <Button look={queue === "audit" ? "primary" : "plain"} onClick={() => choose(queue)}>
              {t("start")}
              <span className="visually-hidden">: {t(queue)}</span>
            </Button>
          </section>
        ))}
      </div>
    </div>
  );
}
