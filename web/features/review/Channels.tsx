// Each channel: what was decided of it, whether it has gone quiet, and its newest check.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { checkPoints } from "../../../shared/notes/channel-check.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { useSaveNote } from "../../ui/notes/useSaveNote.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import { bringBackCheck, type ChannelRow, type ReviewData, takeBackCheck } from "./api.ts";
import { CheckForm } from "./CheckForm.tsx";

export function Channels({ data }: { data: ReviewData }) {
  const t = useTranslations("review.channels");
  return (
    <section className="stack" aria-labelledby="review-channels">
      <h2 id="review-channels">{t("title")}</h2>
      <p className="prose quiet">{data.channels.length === 0 ? t("none") : t("intro")}</p>
      <ul className="review-rows">
        {data.channels.map((row) => (
          <ChannelItem key={row.channel.key} row={row} today={data.today} />
        ))}
      </ul>
    </section>
  );
}

function ChannelItem({ row, today }: { row: ChannelRow; today: string }) {
  const t = useTranslations("review.channels");
  const name = useChannelOn()(row.channel);
  const [isOpen, setOpen] = useState(false);
  const { save, error } = useSaveNote<unknown>();
  const { check } = row;
  const facts = [
    row.owner === "" ? null : t("owner", { owner: row.owner }),
    row.inStrategy ? null : t("notInStrategy"),
  ].filter((fact) => fact !== null);
  return (
    <li className="review-channel">
      <div className="review-words">
        <p>
          <strong>{name}</strong>{" "}
          {check === null ? null : <span className="review-decision">{t(`decisions.${check.decision}`)}</span>}{" "}
          <span className="quiet small">{facts.join(" · ")}</span>
        </p>
        <Posting row={row} />
        <CheckWords check={check} />
      </div>
      <div className="note-tools">
        {check === null ? null : (
          <Button
            look="quiet"
            aria-label={`${t("takeBack")}: ${name}`}
            onClick={() =>
              save({
                run: () => takeBackCheck(check.id),
                said: t("takenBack", { channel: name }),
                undo: () => bringBackCheck(check.id),
              })
            }
          >
            {t("takeBack")}
          </Button>
        )}
        <Button aria-expanded={isOpen} aria-label={t("checkOne", { channel: name })} onClick={() => setOpen(!isOpen)}>
          {t("check")}
        </Button>
      </div>
      {isOpen ? <CheckForm row={row} name={name} today={today} onDone={() => setOpen(false)} /> : null}
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );
}

/** The newest post, or that the channel has gone quiet, and as of when. */
function Posting({ row: { dormant, lastPostOn, through } }: { row: ChannelRow }) {
  const t = useTranslations("review.channels");
  const format = useFormat();
  if (through === null) return <p className="quiet small">{t("noFiles")}</p>;
  const days = { through: format.day(through) };
  if (dormant === true)
    return (
      <p className="small">
        {lastPostOn === null ? t("dormantNone", days) : t("dormant", { ...days, day: format.day(lastPostOn) })}
      </p>
    );
  return (
    <p className="quiet small">
      {lastPostOn === null ? t("unknown", days) : t("active", { ...days, day: format.day(lastPostOn) })}
    </p>
  );
}

function CheckWords({ check }: { check: ChannelRow["check"] }) {
  const t = useTranslations("review.channels");
  const format = useFormat();
  if (check === null) return <p className="quiet small">{t("neverChecked")}</p>;
  const { actor, checkedOn, note, old, points } = check;
  const day = format.day(checkedOn);
  const seen = checkPoints.map((point) => {
    const right = points[point];
    const state = right === undefined ? "unseen" : right ? "right" : "mend";
    return t("point", { point: t(`points.${point}`), state: t(`states.${state}`) });
  });
  return (
    <>
      <p className="small">
        {actor === "" ? t("checked", { day }) : t("checkedBy", { day, actor })}
        {old ? <strong> · {t("old")}</strong> : null}
      </p>
      <p className="quiet small">{seen.join(" · ")}</p>
      {note === "" ? null : <p className="small">{note}</p>}
    </>
  );
}
