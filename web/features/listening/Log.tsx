// The five-minute log: a short form, and under it what the quarter's log holds.
import { useTranslations } from "use-intl";
import { quarterMonths, type Day, monthEnd, addDays, monthStart, type Quarter } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { type ListeningData, type LoggedEntry, onListening, takeBack } from "./api.ts";
import { LogForm } from "./LogForm.tsx";

export function Log({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.log");
  return (
    <section className="stack" aria-labelledby="log">
      <h2 id="log">{t("title")}</h2>
      <p className="prose quiet">{t("intro")}</p>
      <LogForm key={data.quarter} data={data} firstDay={dayIn(data.quarter, data.today)} />
      {data.entries.length === 0 ? (
        <p className="quiet">{t("empty")}</p>
      ) : (
        <ul className="listening-log" aria-label={t("caption")}>
          {data.entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} topics={data.topics} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Today, where the quarter holds it; else the quarter's last day. */
function dayIn(quarter: Quarter, today: Day): Day {
  const [first = "", , last = ""] = quarterMonths(quarter);
  const end = addDays(monthEnd(last), -1);
  return today >= monthStart(first) && today <= end ? today : end;
}

function EntryRow({ entry, topics }: { entry: LoggedEntry; topics: ListeningData["topics"] }) {
  const t = useTranslations("listening.log");
  const written = useTranslations("listening.written");
  const format = useFormat();
  const { save, error } = useSaveWithUndo(onListening);
  const { id, on, place, isReview, count, critical, answered, topic, note, actor, inFile } = entry;
  const counted = t(isReview ? "reviews" : "mentions", { count });
  const facts = [
    counted,
    critical > 0 ? `${written("critical")} ${format.count(critical)}` : null,
    answered > 0 ? `${written("answered")} ${format.count(answered)}` : null,
    topic === null ? null : (topics.find((each) => each.id === topic)?.name ?? topic),
    actor === "" ? null : t("by", { actor }),
  ].filter((fact) => fact !== null);
  const day = shortDate(format, on);
  return (
    <li className="listening-entry">
      <div>
        <p>
          <strong>{place.name}</strong> <span className="quiet">{day}</span>
        </p>
        <p className="quiet small">{facts.join(" · ")}</p>
        {note === "" ? null : <p className="small">{note}</p>}
        {inFile ? <p className="quiet small">{t("inFile")}</p> : null}
      </div>
      <Button
        look="quiet"
        aria-label={t("takeBackOne", { place: place.name, day })}
        onClick={() =>
          save({
            run: () => takeBack(id, true),
            said: t("takenBack", { place: place.name, count: counted }),
            undo: () => takeBack(id, false),
          })
        }
      >
        {t("takeBack")}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );
}
