// Says that the numbers on the page are made up.
import { useTranslations } from "use-intl";

export function SampleMark() {
  const t = useTranslations("shell");
  return (
    <span className="sample-mark" title={t("sampleWhy")}>
      {t("sample")}
    </span>
  );
}
