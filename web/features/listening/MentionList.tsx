// Each mention of the quarter that a file holds, newest first: what was written, where it stands, and what we say of it.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { type ListeningData, mark, type Mention, onListening } from "./api.ts";

const shownAtFirst = 20;

export function MentionList({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.written");
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { rows, total } = data.mentions;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <h3>{t("newest")}</h3>
      <ul className="listening-mentions">
        {shown.map((mention) => (
          <MentionRow key={mention.key} mention={mention} topics={data.topics} />
        ))}
      </ul>
      {shown.length < rows.length ? (
        <div className="row">
          <Button onClick={() => setAll(true)}>{t("all", { count: format.count(rows.length - shown.length) })}</Button>
        </div>
      ) : null}
      {rows.length < total ? (
        <p className="quiet small">{t("rest", { shown: format.count(rows.length), total: format.count(total) })}</p>
      ) : null}
    </>
  );
}

function MentionRow({ mention, topics }: { mention: Mention; topics: ListeningData["topics"] }) {
  const t = useTranslations("listening.written");
  const format = useFormat();
  const { save, error } = useSaveWithUndo(onListening);
  const { key, place, day, url, text, stars, sentiment, critical, criticalMarked, answered, file, line } = mention;
  const facts = [
    place.name === "" ? t("noPlace") : place.name,
    shortDate(format, day),
    stars === null ? null : t("stars", { stars: format.bare(stars, "mean", Number.isInteger(stars) ? 0 : 1) }),
    sentiment === null ? null : t(`sentiment.${sentiment}`),
    ...mention.topics.map((id) => topics.find((topic) => topic.id === id)?.name ?? id),
  ].filter((fact) => fact !== null);
  const put = (name: "critical" | "answered", value: "yes" | "no" | null, before: "yes" | "no" | null) =>
    save({
      run: () => mark({ key, name, value }),
      said: t("marked"),
      undo: () => mark({ key, name, value: before }),
    });
  const criticalBefore = criticalMarked ? (critical ? "yes" : "no") : null;
  return (
    <li className="listening-mention" data-critical={critical}>
      <p className="quiet small">{facts.join(" · ")}</p>
      <p className="listening-text">{text === null ? t("noText") : text === "" ? t("noWords") : text}</p>
      <div className="row">
        {url === null ? null : <ExternalLink href={url}>{t("open")}</ExternalLink>}
        <Button look="quiet" onClick={() => put("critical", critical ? "no" : "yes", criticalBefore)}>
          {critical ? t("notCritical") : t("markCritical")}
        </Button>
        <Button look="quiet" onClick={() => put("answered", answered ? null : "yes", answered ? "yes" : null)}>
          {answered ? t("notAnswered") : t("markAnswered")}
        </Button>
        {critical ? <strong className="listening-state">{t("isCritical")}</strong> : null}
        {answered ? <span className="listening-state">{t("isAnswered")}</span> : null}
      </div>
      <p className="quiet small file-words">{t("from", { file, line })}</p>
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );
}
