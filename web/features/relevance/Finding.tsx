// The month in one sentence: the relevant share with its interval, or why there is none yet.
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { estimateText } from "../../../shared/estimate-text.ts";
import { useFormat } from "../../i18n.tsx";
import type { LearntMonth, RelevanceMonth } from "./api.ts";

export function Finding({ page, learnt }: { page: RelevanceMonth; learnt: LearntMonth | undefined }) {
  const t = useTranslations("relevance.finding");
  const format = useFormat();
  const month = format.monthName(page.month);
  const { audit, estimate, classes } = page;
  const share =
    estimate === null
      ? ""
      : estimateText(estimate.share, estimate.low < estimate.high ? estimate : undefined, "share", format);
  if (classes.text === 0 && audit === null) return <Said sentence={t("noComments", { month })} />;
  if (audit === null || (estimate === null && audit.finished))
    return (
      <Said sentence={t("notAudited", { month })}>
        <p className="quiet">
          {learnt === undefined
            ? t("unauditedWaiting")
            : learnt.unaudited === null
              ? t("unauditedWeak", { month })
              : t("unaudited", { share: format.value(learnt.unaudited, "share", 0) })}
        </p>
      </Said>
    );
  if (!audit.finished || estimate === null)
    return (
      <Said sentence={t("unfinished", { month, answered: audit.answered, wanted: audit.wanted })}>
        {audit.late > 0 ? <p>{t("late", { late: audit.late })}</p> : null}
        {estimate === null ? null : <p className="quiet">{t("soFar", { month, share, count: estimate.sampled })}</p>}
      </Said>
    );
  const counted = { share, month, count: estimate.sampled, open: estimate.open };
  return (
    <Said
      sentence={
        estimate.method !== "counted"
          ? t("estimated", counted)
          : t(estimate.open > 0 ? "countedOpen" : "counted", counted)
      }
    >
      {estimate.method === "counted" ? null : (
        <p>
          {t("interval", {
            low: format.value(estimate.low, "share", 0),
            high: format.value(estimate.high, "share", 0),
          })}
        </p>
      )}
      {estimate.open > 0 ? <p className="quiet">{t("open", { open: estimate.open })}</p> : null}
      {audit.outdated ? <p>{t("outdated", { month })}</p> : null}
    </Said>
  );
}

function Said({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <section className="finding">
      <p className="finding-sentence">{sentence}</p>
      {children}
    </section>
  );
}
