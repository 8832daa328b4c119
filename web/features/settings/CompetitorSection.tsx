// Names under which competitors write: one a line, kept as a list.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { TextArea } from "../../ui/Field.tsx";

/** One name a line; empty lines and doubles fall away. */
export function namesOf(text: string): string[] {
  const names = text.split("\n").map((name) => name.trim().slice(0, 200).trim());
  return [...new Set(names)].filter((name) => name !== "").slice(0, 200);
}

export function CompetitorSection({
  names,
  onChange,
}: {
  names: readonly string[];
  onChange: (names: string[]) => void;
}) {
  const t = useTranslations("settings");
  // While a line is typed, its spaces and the empty line below must stay.
  const [text, setText] = useState<string | null>(null);
  return (
    <section aria-labelledby="competitors-title">
      <h2 id="competitors-title">{t("sections.competitors")}</h2>
      <TextArea
        label={t("competitors.label")}
        hint={t("competitors.hint")}
        rows={3}
        value={text ?? names.join("\n")}
        onChange={({ target }) => {
          setText(target.value);
          onChange(namesOf(target.value));
        }}
        onBlur={() => setText(null)}
      />
    </section>
  );
}
