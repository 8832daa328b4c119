// One topic: its name and words, what they catch, and beneath what it means and what does not belong to it.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { answerLanguages } from "../../../shared/conversations/wants-answer.ts";
import { seedsOf } from "../../../shared/relevance/seeds.ts";
import type { Topic } from "../../../shared/strategy.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea, TextInput } from "../../ui/Field.tsx";
import { Cross } from "../../ui/icons.tsx";
import { withLanguage } from "../../ui/strategy/document.ts";
import { LinesField, WordsField } from "../../ui/strategy/ListFields.tsx";
import { TopicCatches } from "./TopicCatches.tsx";

interface Props {
  topic: Topic;
  /** Comments that were rated as being about it; null while that is asked for. */
  rated: number | null;
  onChange: (topic: Topic) => void;
  onRemove: () => void;
}

const longestExample = 1000;
const mostExamples = 50;

export function TopicCard({ topic, rated, onChange, onRemove }: Props) {
  const t = useTranslations("topics");
  const [isWatching, setWatching] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const change = (part: Partial<Topic>) => onChange({ ...topic, ...part });
  const name = topic.name.trim() === "" ? t("unnamed") : topic.name;
  return (
    <li className="topic" aria-label={t("card", { name })}>
      <div className="topic-line">
        <TextInput
          label={t("name")}
          value={topic.name}
          maxLength={200}
          error={topic.name.trim() === "" ? t("empty") : undefined}
          onChange={({ target }) => change({ name: target.value })}
        />
        <WordsField
          label={t("words")}
          words={topic.words}
          onChange={(words) => {
            setWatching(true);
            change({ words });
          }}
        />
        <IconButton
          label={t("remove", { name })}
          disabled={rated === null}
          onClick={() => (rated === 0 ? onRemove() : setAsking(true))}
        >
          <Cross />
        </IconButton>
      </div>
      <Button
        look="quiet"
        className="topic-watch"
        aria-expanded={isWatching}
        aria-label={`${t(isWatching ? "catches.hide" : "catches.show")}: ${name}`}
        onClick={() => setWatching(!isWatching)}
      >
        {t(isWatching ? "catches.hide" : "catches.show")}
      </Button>
      {isWatching ? <TopicCatches name={name} seeds={seedsOf(topic)} /> : null}
      <TopicMore
        topic={topic}
        onChange={change}
        onWords={(language, words) => {
          setWatching(true);
          change({ byLanguage: withLanguage(topic.byLanguage, language, words) });
        }}
      />
      {isAsking ? (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t("removeTitle", { name })}
          description={t("removeText", { n: rated ?? 0 })}
          actions={
            <Button look="danger" onClick={onRemove}>
              {t("remove", { name })}
            </Button>
          }
        />
      ) : null}
    </li>
  );
}

interface MoreProps {
  topic: Topic;
  onChange: (part: Partial<Topic>) => void;
  onWords: (language: (typeof answerLanguages)[number], words: string[]) => void;
}

function TopicMore({ topic, onChange, onWords }: MoreProps) {
  const t = useTranslations("topics");
  return (
    <details className="goal-more">
      <summary>{topic.description.trim() === "" ? t("more") : topic.description}</summary>
      <div className="topic-more">
        <TextArea
          label={t("description")}
          hint={t("descriptionHint")}
          className="lines"
          rows={2}
          maxLength={2000}
          value={topic.description}
          onChange={({ target }) => onChange({ description: target.value })}
        />
        <div className="word-lists">
          <LinesField
            label={t("examples")}
            words={topic.examples}
            longest={longestExample}
            most={mostExamples}
            onChange={(examples) => onChange({ examples })}
          />
          <LinesField
            label={t("counterExamples")}
            words={topic.counterExamples}
            longest={longestExample}
            most={mostExamples}
            onChange={(counterExamples) => onChange({ counterExamples })}
          />
        </div>
        <details className="goal-more">
          <summary>{t("byLanguage")}</summary>
          <p className="quiet small">{t("byLanguageHint")}</p>
          <div className="word-lists">
            {answerLanguages.map((language) => (
              <WordsField
                key={language}
                label={t(`languages.${language}`)}
                words={topic.byLanguage[language] ?? []}
                onChange={(words) => onWords(language, words)}
              />
            ))}
          </div>
        </details>
      </div>
    </details>
  );
}
