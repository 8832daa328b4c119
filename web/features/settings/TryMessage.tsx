// A message typed to see what the rule makes of it, and why.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { wantsAnswer } from "../../../shared/conversations/wants-answer.ts";
import { TextArea } from "../../ui/Field.tsx";
import { useBecause } from "./useBecause.ts";
import { type Rule, typedMessage } from "./rule.ts";

export function TryMessage({ rule, us }: { rule: Rule; us: readonly string[] }) {
  const t = useTranslations("answering.rule.try");
  const because = useBecause();
  const [text, setText] = useState("");
  const found = text.trim() === "" ? null : wantsAnswer(typedMessage(text, us), rule);
  return (
    <div className="part-fields">
      <TextArea
        label={t("title")}
        placeholder={t("placeholder")}
        className="lines"
        rows={2}
        maxLength={5000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status">
        {found === null ? null : (
          <>
            <strong>{t(found.wants ? "yes" : "no")}</strong> {because(found)}
          </>
        )}
      </p>
    </div>
  );
}
