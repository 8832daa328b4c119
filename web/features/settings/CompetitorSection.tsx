// Names under which competitors write.
import { useTranslations } from "use-intl";
import { LinesField } from "../../ui/strategy/ListFields.tsx";

interface Props {
  names: readonly string[];
  onChange: (names: string[]) => void;
}

export function CompetitorSection({ names, onChange }: Props) {
  const t = useTranslations("settings");
  return (
    <section aria-labelledby="competitors-title">
      <h2 id="competitors-title">{t("sections.competitors")}</h2>
      <LinesField label={t("competitors.label")} hint={t("competitors.hint")} words={names} onChange={onChange} />
    </section>
  );
}
