// The switches of the rule, its words by language, and what makes an answer of ours automatic.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { Check, TextInput } from "../../ui/Field.tsx";
import { LinesField } from "../../ui/strategy/ListFields.tsx";
import { QuestionWords } from "./QuestionWords.tsx";
import { ownRule, type Rule, ruleIssues, wordCount } from "./rule.ts";
import { same } from "../../ui/strategy/differences.ts";

interface Props {
  rule: Rule;
  onChange: (rule: Rule) => void;
}

export function RuleFields({ rule, onChange }: Props) {
  const t = useTranslations("answering.rule.fields");
  const change = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  const issues = ruleIssues(rule);
  const hasWords = wordCount(rule) > 0;
  /** Switched off, the words are gone from the rule; switched on again in the same visit, they come back. */
  const [lastWords, setLastWords] = useState(hasWords ? rule.questionWords : ownRule.questionWords);
  const switchWords = (on: boolean) => {
    if (!on) setLastWords(rule.questionWords);
    change({ questionWords: on ? lastWords : {} });
  };
  return (
    <>
      <fieldset className="part-fields checks">
        <legend>{t("which")}</legend>
        <Check
          label={t("everything")}
          checked={rule.everything}
          onChange={({ target }) => change({ everything: target.checked })}
        />
        {rule.everything ? null : (
          <div className="checks" role="group" aria-label={t("some")}>
            <p className="small">{t("some")}</p>
            <Check
              label={t("questionMark")}
              checked={rule.questionMark}
              onChange={({ target }) => change({ questionMark: target.checked })}
            />
            <Check
              label={t("questionWords")}
              checked={hasWords}
              onChange={({ target }) => switchWords(target.checked)}
            />
            <Check
              label={t("mention")}
              checked={rule.mentionOfUs}
              onChange={({ target }) => change({ mentionOfUs: target.checked })}
            />
          </div>
        )}
        <div className="checks" role="group" aria-label={t("exceptions")}>
          <p className="small">{t("exceptions")}</p>
          <Check
            label={t("skipToOthers")}
            checked={rule.skipToOthers}
            onChange={({ target }) => change({ skipToOthers: target.checked })}
          />
          <NumberField
            label={t("minLength")}
            number={rule.minLength}
            isWrong={issues.includes("minLength")}
            wrong={t("minLengthWrong")}
            onChange={(number) => change({ minLength: number ?? 0 })}
          />
        </div>
        <QuestionWords rule={rule} onChange={onChange} />
      </fieldset>
      <fieldset className="part-fields">
        <legend>{t("automatic")}</legend>
        <LinesField
          label={t("phrases")}
          words={rule.automaticPhrases}
          onChange={(automaticPhrases) => change({ automaticPhrases })}
        />
        <NumberField
          label={t("within")}
          number={rule.automaticWithinSeconds}
          isWrong={issues.includes("within")}
          wrong={t("withinWrong")}
          onChange={(automaticWithinSeconds) => change({ automaticWithinSeconds })}
        />
      </fieldset>
      {same(rule, ownRule) ? null : (
        <Button
          onClick={() => {
            setLastWords(ownRule.questionWords);
            onChange(ownRule);
          }}
        >
          {t("reset")}
        </Button>
      )}
    </>
  );
}

interface NumberProps {
  label: string;
  /** Null for an empty field; -1 for what is no number. */
  number: number | null;
  isWrong: boolean;
  wrong: string;
  onChange: (number: number | null) => void;
}

function NumberField({ label, number, isWrong, wrong, onChange }: NumberProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      className="number-field"
      maxLength={6}
      error={isWrong ? wrong : undefined}
      value={text ?? (number === null || number < 0 ? "" : String(number))}
      onChange={({ target }) => {
        setText(target.value);
        const typed = target.value.trim();
        onChange(typed === "" ? null : /^\d+$/.test(typed) ? Number(typed) : -1);
      }}
      onBlur={() => setText(isWrong ? text : null)}
    />
  );
}
