// Which files the month's number comes from, and the day they speak of.
import { Link } from "@tanstack/react-router";
import { useMessages, useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { GoalDetail } from "./api.ts";

export function Sources({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("goal");
  const format = useFormat();
  const guide = useMessages().export as Partial<Record<string, unknown>>;
  const nameOf = (source: string) => {
    const entry = guide[source];
    return typeof entry === "object" && entry !== null && "name" in entry ? String(entry.name) : source;
  };
  return (
    <ul className="sources small">
      {goal.sources.map((each) => (
        <li key={`${each.channel.id} ${each.importId}`}>
          <Link to="/imports" search={{ open: String(each.importId) }}>
            {t("source", { channel: each.channel.name, source: nameOf(each.source), day: format.day(each.observedOn) })}
          </Link>
        </li>
      ))}
      {goal.silent.length > 0 ? (
        <li>
          <Link to="/imports">{t("saidSilent", { channels: format.list(goal.silent.map(({ name }) => name)) })}</Link>
        </li>
      ) : null}
    </ul>
  );
}
