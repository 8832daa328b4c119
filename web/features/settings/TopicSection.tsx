// What we talk about: a card for each topic.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { Topic } from "../../../shared/strategy.ts";
import { Button } from "../../ui/Button.tsx";
import { Plus } from "../../ui/icons.tsx";
import { topicRatingsQuery } from "./api.ts";
import { newTopic } from "../../ui/strategy/document.ts";
import { useFocusAdded } from "../../ui/useFocusAdded.ts";
import { TopicCard } from "./TopicCard.tsx";

const mostTopics = 100;

export function TopicSection({ topics, onChange }: { topics: readonly Topic[]; onChange: (topics: Topic[]) => void }) {
  const t = useTranslations("topics");
  const [list, focusAdded] = useFocusAdded<HTMLUListElement>(":scope > li:last-child");
  const ratings = useQuery(topicRatingsQuery);
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{t("title")}</h2>
      <p className="quiet">{t("intro")}</p>
      <ul className="topics" ref={list}>
        {topics.map((topic) => (
          <TopicCard
            key={topic.id}
            topic={topic}
            rated={ratings.isPending ? null : (ratings.data?.comments[topic.id] ?? 0)}
            onChange={(changed) => onChange(topics.map((each) => (each.id === changed.id ? changed : each)))}
            onRemove={() => onChange(topics.filter((each) => each.id !== topic.id))}
          />
        ))}
      </ul>
      {topics.length < mostTopics ? (
        <Button
          onClick={() => {
            onChange([...topics, newTopic()]);
            focusAdded();
          }}
        >
          <Plus />
          {t("add")}
        </Button>
      ) : null}
    </section>
  );
}
