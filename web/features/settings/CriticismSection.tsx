// Words that make a comment critical for this company, and words that do not.
import { useTranslations } from "use-intl";
import type { Strategy } from "../../../shared/strategy.ts";
import { LinesField } from "../../ui/strategy/ListFields.tsx";

type Criticism = Strategy["criticism"];

export function CriticismSection({
  criticism,
  onChange,
}: {
  criticism: Criticism;
  onChange: (criticism: Criticism) => void;
}) {
  const t = useTranslations("answering.criticism");
  return (
    <section aria-labelledby="criticism-title">
      <h2 id="criticism-title">{t("title")}</h2>
      <p className="quiet">{t("intro")}</p>
      <div className="word-lists">
        <LinesField
          label={t("added")}
          hint={t("addedHint")}
          words={criticism.added}
          onChange={(added) => onChange({ ...criticism, added })}
        />
        <LinesField
          label={t("removed")}
          hint={t("removedHint")}
          words={criticism.removed}
          onChange={(removed) => onChange({ ...criticism, removed })}
        />
      </div>
    </section>
  );
}
