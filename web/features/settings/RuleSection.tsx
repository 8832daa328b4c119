// What wants an answer: the rule as sentences, its switches and words, and what it does to a typed message and to a month.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { EditButton } from "./EditButton.tsx";
import { keptRule, type Rule, ruleIssues, wordCount } from "./rule.ts";
import { RuleFields } from "./RuleFields.tsx";
import { TryMessage } from "./TryMessage.tsx";
import { TryMonth } from "./TryMonth.tsx";

interface Props {
  rule: Rule;
  /** The names under which we write. */
  us: readonly string[];
  /** Undefined for Måltal's own rule. */
  onChange: (rule: Rule | undefined) => void;
}

export function RuleSection({ rule, us, onChange }: Props) {
  const t = useTranslations("answering.rule");
  const words = useTranslations("answering");
  const [open, setOpen] = useState(false);
  const sentences = useRuleSentences();
  return (
    <section aria-labelledby="rule-title">
      <h2 id="rule-title">{t("title")}</h2>
      <p className="quiet">{t("intro")}</p>
      <div className="said" aria-live="polite">
        {ruleIssues(rule).length > 0 ? (
          <p className="field-error">{words("correct")}</p>
        ) : (
          <p>{sentences(rule).join(" ")}</p>
        )}
      </div>
      <EditButton open={open} subject={t("change")} controls="rule-fields" onToggle={() => setOpen(!open)} />
      {open ? (
        <div id="rule-fields" className="rule-fields">
          <RuleFields rule={rule} onChange={(changed) => onChange(keptRule(changed))} />
          <TryMessage rule={rule} us={us} />
          {ruleIssues(rule).length === 0 ? <TryMonth rule={rule} /> : null}
        </div>
      ) : null}
    </section>
  );
}

/** The rule as a colleague would tell it. */
function useRuleSentences(): (rule: Rule) => string[] {
  const t = useTranslations("answering.rule");
  const format = useFormat();
  return (rule) => {
    const { automaticPhrases: phrases, automaticWithinSeconds: within } = rule;
    const signs = [
      rule.questionMark ? t("wants.questionMark") : "",
      wordCount(rule) > 0 ? t("wants.questionWords") : "",
      rule.mentionOfUs ? t("wants.mention") : "",
    ].filter((sign) => sign !== "");
    const wants = rule.everything
      ? t("wants.everything")
      : signs.length === 0
        ? t("wants.nothing")
        : t("wants.signs", { signs: format.either(signs) });
    const automatic =
      phrases.length > 0 && within !== null
        ? t("automatic.both", { phrases: phrases.length, n: within })
        : phrases.length > 0
          ? t("automatic.phrases", { n: phrases.length })
          : within !== null
            ? t("automatic.soon", { n: within })
            : t("automatic.none");
    return [
      wants,
      rule.minLength > 0 ? t("not.short", { n: rule.minLength }) : "",
      rule.skipToOthers ? t("not.others") : "",
      automatic,
    ].filter((sentence) => sentence !== "");
  };
}
