// How the number is made, short and honest, and what was used this month.
import { useTranslations } from "use-intl";
import type { RelevanceMonth } from "./api.ts";

export function HowMade({ page: { estimate, audit } }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.made");
  return (
    <section>
      <details>
        <summary>
          <h2>{t("title")}</h2>
        </summary>
        <p>{t("sample")}</p>
        <p>{t("frozen")}</p>
        <p>{t("interval")}</p>
        <p>{t("change")}</p>
        {estimate !== null && audit?.finished === true ? (
          <p>{t(`used.${estimate.method}`, { ratings: audit.model?.ratings ?? 0 })}</p>
        ) : null}
      </details>
    </section>
  );
}
