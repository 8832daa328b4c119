// The goal's number by channel, as small pictures on one scale. Without the target: it is for the channels together, not for each.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import { scaleOf } from "../../charts/series.ts";
import { Button } from "../../ui/Button.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import type { GoalDetail } from "./api.ts";

const smallHeight = 96;
/** Pictures before the rest waits behind a button. */
const shownAtFirst = 6;

export function ByChannel({ goal, onOpen }: { goal: GoalDetail; onOpen: (channel: string, month: Month) => void }) {
  const t = useTranslations("goal");
  const shell = useTranslations("shell");
  const [all, setAll] = useState(false);
  const { name } = useMetricWords()(goal.metric);
  const channelName = useChannelName();
  const channels = goal.byChannel.map(({ channel, points }) => ({
    channel,
    points: points.map((point) => ({ ...point, target: null, verdict: null })),
  }));
  const scale = scaleOf(
    channels.flatMap((each) => each.points),
    2,
    goal.unit,
  );
  return (
    <section className="by-channel" aria-label={t("byChannel")}>
      <div>
        <h2>{t("byChannel")}</h2>
        <p className="quiet small">{t("sharedScale")}</p>
      </div>
      {(all ? channels : channels.slice(0, shownAtFirst)).map(({ channel, points }) => (
        <MonthFigure
          key={channel.id}
          name={`${name}, ${channelName(channel, goal.channels)}`}
          heading={
            <h3>
              {channel.name} <span className="quiet small">{shell(`platform.${channel.platform}`)}</span>
            </h3>
          }
          points={points}
          unit={goal.unit}
          counts={goal.counts}
          month={goal.point.month}
          height={smallHeight}
          scale={scale}
          compact
          tools="table"
          onOpen={(month) => onOpen(channel.key, month)}
        />
      ))}
      {!all && channels.length > shownAtFirst ? (
        <Button onClick={() => setAll(true)}>{t("allChannels", { count: channels.length })}</Button>
      ) : null}
    </section>
  );
}
