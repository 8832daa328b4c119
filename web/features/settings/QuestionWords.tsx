// The question words of each language, folded away: few people change them, and everybody may see them.
import { useTranslations } from "use-intl";
import { answerLanguages } from "../../../shared/conversations/wants-answer.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { same } from "../../ui/strategy/differences.ts";
import { withLanguage } from "../../ui/strategy/document.ts";
import { LinesField } from "../../ui/strategy/ListFields.tsx";
import { ownRule, type Rule, wordCount } from "./rule.ts";

export function QuestionWords({ rule, onChange }: { rule: Rule; onChange: (rule: Rule) => void }) {
  const t = useTranslations("answering.rule.fields");
  const languages = useTranslations("topics.languages");
  const format = useFormat();
  const isOwn = same(rule.questionWords, ownRule.questionWords);
  return (
    <details className="goal-more">
      <summary>{t("words", { n: format.count(wordCount(rule)) })}</summary>
      <p className="quiet small">{t("wordsHint")}</p>
      <div className="word-lists">
        {answerLanguages.map((language) => (
          <LinesField
            key={language}
            label={languages(language)}
            words={rule.questionWords[language] ?? []}
            onChange={(words) =>
              onChange({ ...rule, questionWords: withLanguage(rule.questionWords, language, words) })
            }
          />
        ))}
      </div>
      {isOwn ? null : (
        <Button onClick={() => onChange({ ...rule, questionWords: ownRule.questionWords })}>{t("restore")}</Button>
      )}
    </details>
  );
}
