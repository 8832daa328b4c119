// What changed since the month before, and what change could have been seen.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { RelevanceMonth } from "./api.ts";

export function Change({ page: { change } }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.change");
  const format = useFormat();
  if (change === null) return null;
  const before = format.monthName(change.before);
  const points = (share: number) => format.bare(Math.abs(share), "share", 0);
  return (
    <section>
      <h2>{t("title")}</h2>
      {change.kind === "unknown" ? (
        <p>{t(change.why, { before: sentenceCase(before) })}</p>
      ) : (
        <>
          <p>
            {points(change.by) === points(0)
              ? t("none", { before })
              : t(`${change.clear ? "clear" : "unclear"}.${change.by > 0 ? "up" : "down"}`, {
                  points: points(change.by),
                  before,
                })}
          </p>
          <p className="quiet">{t("detectable", { points: points(change.detectable) })}</p>
        </>
      )}
    </section>
  );
}

/** A month's name is in lower case in Swedish, but not at the beginning of a sentence. */
function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
