// The rows that the month's number is made of. A post that lacks a needed number is listed, and said not to count.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import { type GoalDetail, goalPostsQuery } from "./api.ts";
import { BehindTable } from "./BehindTable.tsx";
import { Sources } from "./Sources.tsx";

export function Behind({
  goal,
  channel,
  onChannel,
  onPost,
}: {
  goal: GoalDetail;
  channel: string | undefined;
  onChannel: (channel: string | undefined) => void;
  onPost: (key: string) => void;
}) {
  const t = useTranslations("goal.behind");
  const format = useFormat();
  const channelName = useChannelName();
  const { month } = goal.point;
  const { data, error, refetch } = useQuery({
    ...goalPostsQuery(goal.id, month, channel),
    enabled: goal.basis === "published",
  });
  if (goal.basis === "activity")
    return (
      <div className="stack">
        <h3>{t("caption", { month: format.month(month) })}</h3>
        <p className="prose">{t("activity")}</p>
        {goal.sources.length === 0 ? <p className="quiet">{t("none", { month: format.monthName(month) })}</p> : null}
        <Sources goal={goal} />
      </div>
    );
  return (
    <div className="stack">
      <div className="row behind-head">
        <h3>{t("caption", { month: format.month(month) })}</h3>
        {goal.channels.length > 1 ? (
          <Select
            label={t("channel")}
            hiddenLabel
            value={channel ?? ""}
            onChange={(event) => onChannel(event.target.value || undefined)}
            options={[
              { value: "", label: t("allChannels") },
              ...goal.channels.map((each) => ({ value: each.key, label: channelName(each, goal.channels) })),
            ]}
          />
        ) : null}
      </div>
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height="320px" /> : null}
      {data?.total === 0 ? <p className="quiet">{t("none", { month: format.monthName(month) })}</p> : null}
      {data && data.total > 0 ? (
        <>
          <p className="quiet small">
            {data.shown < data.total
              ? t("shown", { shown: format.count(data.shown), total: data.total })
              : t("all", { total: data.total })}
          </p>
          <BehindTable goal={goal} rows={data.rows} onPost={onPost} />
          <p>
            <Link to="/posts" search={{ from: month, to: month, channel }}>
              {t("more")}
            </Link>
          </p>
        </>
      ) : null}
    </div>
  );
}
