// The two ways to rate, side by side and clearly apart: the audit, which gives the number, and teaching, which never does.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import type { RelevanceMonth } from "./api.ts";
import { BeginAudit } from "./BeginAudit.tsx";

export function Queues({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.queues");
  const format = useFormat();
  const { audit, month, taught } = page;
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className="quiet">{t("text")}</p>
      <div className="queues">
        <section className="queue queue-audit" aria-labelledby="queue-audit">
          <h3 id="queue-audit">{t("audit.title")}</h3>
          <p>{t("audit.text")}</p>
          {audit === null ? null : (
            <p>
              {audit.finished
                ? t("audit.done", { count: format.count(audit.wanted) })
                : t("audit.progress", { answered: format.count(audit.answered), wanted: format.count(audit.wanted) })}
            </p>
          )}
          {audit !== null && !audit.finished ? (
            <Link
              to="/comments/rate"
              search={{ queue: "audit", month, rater: audit.rater || undefined }}
              className={buttonClass("primary")}
            >
              {t("audit.go")}
            </Link>
          ) : null}
          {audit === null || audit.outdated ? <BeginAudit page={page} /> : null}
        </section>
        <section className="queue queue-teach" aria-labelledby="queue-teach">
          <h3 id="queue-teach">{t("teach.title")}</h3>
          <p>{t("teach.text")}</p>
          <p>{t("teach.rated", { count: taught.rated, relevant: taught.relevant, notRelevant: taught.notRelevant })}</p>
          <Link to="/comments/rate" search={{ queue: "teach", month }} className={buttonClass()}>
            {t("teach.go")}
          </Link>
        </section>
      </div>
    </section>
  );
}
