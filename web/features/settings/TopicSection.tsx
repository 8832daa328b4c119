// Topics as words. The words are typed as one line and kept as a list.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Topic } from "../../../shared/strategy.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Cross, Plus } from "../../ui/icons.tsx";
import { newTopic } from "./document.ts";

/** "bike, cycling" as a list; empty pieces and doubles fall away. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== "").map((word) => word.slice(0, 200));
}

export function TopicSection({ topics, onChange }: { topics: readonly Topic[]; onChange: (topics: Topic[]) => void }) {
  const t = useTranslations("settings");
  const change = (at: number, part: Partial<Topic>) =>
    onChange(topics.map((topic, index) => (index === at ? { ...topic, ...part } : topic)));
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{t("sections.topics")}</h2>
      <p className="quiet">{t("topics.intro")}</p>
      <ul className="topics">
        {topics.map((topic, index) => (
          <li key={topic.id}>
            <TextInput
              label={t("topics.name")}
              value={topic.name}
              maxLength={200}
              error={topic.name.trim() === "" ? t("errors.emptyTopic") : undefined}
              onChange={({ target }) => change(index, { name: target.value })}
            />
            <WordsInput words={topic.words} onChange={(words) => change(index, { words })} />
            <IconButton
              label={t("topics.remove", { name: topic.name })}
              onClick={() => onChange(topics.filter((_, each) => each !== index))}
            >
              <Cross />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange([...topics, newTopic(topics)])}>
        <Plus />
        {t("topics.add")}
      </Button>
    </section>
  );
}

function WordsInput({ words, onChange }: { words: readonly string[]; onChange: (words: string[]) => void }) {
  const t = useTranslations("settings.topics");
  // While the line is typed, a comma at its end must stay.
  const [text, setText] = useState<string | null>(null);
  return (
    <TextInput
      label={t("words")}
      value={text ?? words.join(", ")}
      onChange={({ target }) => {
        setText(target.value);
        onChange(wordsOf(target.value));
      }}
      onBlur={() => setText(null)}
    />
  );
}
