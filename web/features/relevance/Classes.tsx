// Which of the month's comments the share is of, and which are left out and only counted.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { RelevanceMonth } from "./api.ts";

const leftOut = ["emoji-only", "tag-a-friend", "empty", "not-kept"] as const;

export function Classes({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.classes");
  const format = useFormat();
  const { classes, month } = page;
  const all = Object.values(classes).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const apart = leftOut.filter((name) => classes[name] > 0).map((name) => t(name, { count: classes[name] }));
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("text", { month: format.monthName(month), count: all, counted: format.count(classes.text) })}</p>
      <p className="quiet">{apart.length === 0 ? t("none") : t("apart", { list: format.list(apart) })}</p>
    </section>
  );
}
