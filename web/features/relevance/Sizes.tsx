// The calculator: how many comments to audit for an interval of a given width.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { RelevanceMonth } from "./api.ts";

export function Sizes({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.sizes");
  const format = useFormat();
  const { sizes, sizedBy, classes } = page;
  if (classes.text === 0) return null;
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className="quiet">
        {t("text", {
          share: format.value(sizedBy.share, "share", 0),
          known: sizedBy.known ? "yes" : "no",
        })}
        {sizedBy.correlation > 0 ? ` ${t("model")}` : ""}
      </p>
      <dl className="sizes">
        {sizes.map(({ halfWidth, size }) => (
          <div key={halfWidth}>
            <dt>{t("within", { points: format.bare(halfWidth, "share", 0) })}</dt>
            <dd>{t("count", { count: size })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
