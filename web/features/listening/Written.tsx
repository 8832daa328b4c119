// What was written in the quarter: counted per place, and each mention with its link, newest first.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import type { ListeningData, ListeningPlace } from "./api.ts";
import { totalOf } from "./counts.ts";
import { MentionList } from "./MentionList.tsx";

export function Written({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.written");
  const places = data.places.filter((place) => totalOf(place) > 0).toSorted((a, b) => totalOf(b) - totalOf(a));
  const columns = useColumns(data);
  return (
    <section className="stack" aria-labelledby="written-title">
      <h2 id="written-title">{t("title")}</h2>
      {places.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <Table caption={t("caption")} hiddenCaption rows={places} rowKey={(place) => place.id} columns={columns} />
      )}
      {data.mentions.total > 0 ? <MentionList data={data} /> : null}
    </section>
  );
}

function useColumns(data: ListeningData): Column<ListeningPlace>[] {
  const t = useTranslations("listening.written");
  const format = useFormat();
  const number = (id: string, head: string, of: (place: ListeningPlace) => number): Column<ListeningPlace> => ({
    id,
    head,
    number: true,
    cell: (place) => format.count(of(place)),
  });
  const topics: Column<ListeningPlace> = {
    id: "topics",
    head: t("topics"),
    cell: (place) =>
      place.topics
        .map(({ id, count }) => `${data.topics.find((topic) => topic.id === id)?.name ?? id} ${format.count(count)}`)
        .join(", "),
  };
  return [
    { id: "place", head: t("place"), cell: ({ name }) => (name === "" ? t("noPlace") : name) },
    number("mentions", t("mentions"), ({ files, log }) => files.mentions + log.mentions),
    number("reviews", t("reviews"), ({ files, log }) => files.reviews + log.reviews),
    number("critical", t("critical"), ({ files, log }) => files.critical + log.critical),
    number("answered", t("answered"), ({ files, log }) => files.answered + log.answered),
    number("files", t("files"), ({ files }) => files.mentions + files.reviews),
    number("log", t("log"), ({ log }) => log.mentions + log.reviews),
    ...(data.topics.length > 0 ? [topics] : []),
  ];
}
