// The goal's number by channel, as small pictures on one scale.
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import type { Scale } from "../../charts/series.ts";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import type { GoalDetail } from "./api.ts";

const smallHeight = 96;

export function ByChannel({
  goal,
  scale,
  onOpen,
}: {
  goal: GoalDetail;
  scale: Scale;
  onOpen: (channel: string, month: Month) => void;
}) {
  const t = useTranslations("goal");
  const shell = useTranslations("shell");
  const { name } = useMetricWords()(goal.metric);
  return (
    <section className="by-channel" aria-label={t("byChannel")}>
      <div>
        <h2>{t("byChannel")}</h2>
        <p className="quiet small">{goal.byChannel.length > 0 ? t("sharedScale") : t("noChannels")}</p>
      </div>
      {goal.byChannel.map(({ channel, points }) => (
        <MonthFigure
          key={channel.id}
          name={`${name}, ${channel.name}`}
          heading={
            <h3>
              {channel.name} <span className="quiet small">{shell(`platform.${channel.platform}`)}</span>
            </h3>
          }
          points={points}
          unit={goal.unit}
          basis={goal.basis}
          month={goal.point.month}
          height={smallHeight}
          scale={scale}
          compact
          tools="table"
          onOpen={(month) => onOpen(channel.key, month)}
        />
      ))}
    </section>
  );
}
