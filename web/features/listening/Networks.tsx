// Networks, forums and review sites that send visitors although we have no channel there, most visitors first.
import { useTranslations } from "use-intl";
import { quarterMonths } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Table } from "../../ui/Table.tsx";
import type { ListeningData } from "./api.ts";

export function Networks({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.networks");
  const format = useFormat();
  const senders = data.places
    .filter((place) => !place.hasChannel && (place.sessions ?? 0) > 0)
    .toSorted((a, b) => (b.sessions ?? 0) - (a.sessions ?? 0));
  const isWhole = data.visitMonths.length === quarterMonths(data.quarter).length;
  const count = (value: number | null) => (value === null ? "–" : format.count(value));
  return (
    <section className="stack" aria-labelledby="networks-title">
      <h2 id="networks-title">{t("title")}</h2>
      {data.visitMonths.length === 0 ? (
        <p className="prose quiet">{t("unknown")}</p>
      ) : (
        <>
          <p className="quiet">
            {t("intro")}
            {isWhole ? null : <> {t("months", { months: format.list(data.visitMonths.map(format.month)) })}</>}
          </p>
          {senders.length === 0 ? (
            <p className="quiet">{t("none")}</p>
          ) : (
            <Table
              caption={t("caption")}
              hiddenCaption
              rows={senders}
              rowKey={(place) => place.id}
              columns={[
                { id: "place", head: t("place"), cell: (place) => place.name },
                { id: "sessions", head: t("sessions"), number: true, cell: (place) => count(place.sessions) },
                { id: "before", head: t("before"), number: true, cell: (place) => count(place.sessionsBefore) },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
}
