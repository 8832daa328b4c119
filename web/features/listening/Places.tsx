// The question of the quarter: join, watch or leave, about each place where we have no channel. Undecided places come first.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { decide, type Decision, type ListeningData, type ListeningPlace, onListening } from "./api.ts";
import { totalOf } from "./counts.ts";
import { useQuarterName } from "./QuarterPicker.tsx";

const choices: readonly Decision[] = ["join", "watch", "leave"];

export function Places({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.decide");
  // A place that no file names cannot be decided about, and neither need one where we are already.
  const asked = data.places.filter((place) => place.id !== "" && !place.hasChannel);
  const open = asked.filter((place) => place.decision === null).length;
  return (
    <section className="stack" aria-labelledby="decide-title">
      <h2 id="decide-title">{t("title")}</h2>
      {asked.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      {open > 0 ? <p className="prose quiet">{t("intro")}</p> : null}
      {asked.length > 0 ? <p className="quiet">{open > 0 ? t("open", { count: open }) : t("done")}</p> : null}
      <ul className="listening-places">
        {asked.map((place) => (
          <PlaceRow key={place.id} place={place} quarter={data.quarter} />
        ))}
      </ul>
    </section>
  );
}

function PlaceRow({ place, quarter }: { place: ListeningPlace; quarter: string }) {
  const t = useTranslations("listening.decide");
  const quarterName = useQuarterName();
  const { save, error } = useSaveWithUndo(onListening);
  const { decision, earlier } = place;
  const choose = (chosen: Decision | null) => {
    const put = (value: Decision | null) => decide({ place: place.id, quarter, decision: value });
    save({
      run: () => put(chosen),
      said: t("saved", { place: place.name, decision: t(`word.${chosen ?? "none"}`) }),
      undo: () => put(decision?.value ?? null),
    });
  };
  return (
    <li className="listening-place">
      <div className="listening-place-words">
        <h3>{place.name}</h3>
        <p className="quiet small">
          {t(`kind.${place.kind}`)} <Facts place={place} />
        </p>
        {earlier === null ? null : (
          <p className="quiet small">
            {t("earlier", { quarter: quarterName(earlier.quarter), decision: t(`word.${earlier.value}`) })}{" "}
            <By mark={earlier} />
          </p>
        )}
      </div>
      <div className="listening-choice" role="group" aria-label={t("choice", { place: place.name })}>
        {choices.map((choice) => (
          <Button
            key={choice}
            aria-pressed={decision?.value === choice}
            onClick={() => choose(decision?.value === choice ? null : choice)}
          >
            {t(choice)}
          </Button>
        ))}
        {decision === null ? null : (
          <p className="quiet small listening-by">
            <By mark={decision} />
          </p>
        )}
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );
}

function By({ mark }: { mark: NonNullable<ListeningPlace["decision"]> }) {
  const t = useTranslations("listening.decide");
  const format = useFormat();
  const day = shortDate(format, mark.markedAt.slice(0, 10));
  return <>({t("by", { day, actor: mark.actor === "" ? "none" : mark.actor })})</>;
}

/** What is known of the place this quarter, in a line. */
function Facts({ place }: { place: ListeningPlace }) {
  const t = useTranslations("listening.decide");
  const written = totalOf(place);
  const critical = place.files.critical + place.log.critical;
  const facts = [
    place.sessions !== null && place.sessions > 0 ? t("sessions", { count: place.sessions }) : null,
    written > 0 ? t("written", { count: written }) : null,
    critical > 0 ? t("critical", { count: critical }) : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span className="listening-facts">{facts.join(" · ")}</span>;
}
