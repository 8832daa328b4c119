// The edited rule on the newest whole month of messages, beside the saved one: how many want an answer, and which change.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { type TriedRule, tryRuleQuery } from "./api.ts";
import type { Rule } from "./rule.ts";
import { useBecause } from "./useBecause.ts";
import { useSettled } from "./useSettled.ts";

const settleMs = 400;

export function TryMonth({ rule }: { rule: Rule }) {
  const t = useTranslations("answering.rule.month");
  const tried = useQuery({ ...tryRuleQuery(useSettled(rule, settleMs)), placeholderData: keepPreviousData });
  if (tried.error) return <ErrorNote error={tried.error} onRetry={() => void tried.refetch()} />;
  if (tried.data === undefined) return <p className="quiet small">{t("waiting")}</p>;
  if (tried.data.month === null) return <p className="quiet small">{t("none")}</p>;
  return <Tried tried={tried.data} month={tried.data.month} />;
}

function Tried({ tried, month }: { tried: TriedRule; month: string }) {
  const t = useTranslations("answering.rule.month");
  const format = useFormat();
  const because = useBecause();
  const { of, unknown, wants, automatic, changed, examples } = tried;
  const isSame = changed === 0 && automatic.edited === automatic.saved;
  return (
    <div className="part-fields tried">
      <h3>{t("title", { month: format.month(month) })}</h3>
      {of === 0 ? (
        <p>{t("noMessages", { month: format.month(month) })}</p>
      ) : (
        <p aria-live="polite">
          {t("wants", { wants: format.count(wants.edited), of })}{" "}
          {changed > 0 ? t("before", { wants: format.count(wants.saved) }) : null}{" "}
          {t("automatic", { n: automatic.edited })}{" "}
          {automatic.edited === automatic.saved ? null : t("automaticBefore", { n: format.count(automatic.saved) })}{" "}
          {isSame ? t("same") : null} {unknown > 0 ? t("unknown", { n: unknown }) : null}
        </p>
      )}
      {changed > 0 ? (
        <>
          <p className="small">{t("changes", { n: changed })}</p>
          <ul className="examples">
            {examples.map(({ text, edited }, index) => (
              <li key={index}>
                <p className="example-text">{text}</p>
                <p className="quiet small">
                  {t(edited.wants ? "now" : "noLonger")}: {because(edited)}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
