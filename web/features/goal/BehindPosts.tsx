// The posts that the month's number is made of. A post that lacks a needed number is listed, and said not to count.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { type GoalDetail, goalPostsQuery } from "./api.ts";
import { PostTable } from "./PostTable.tsx";

export function BehindPosts({
  goal,
  channel,
  onPost,
}: {
  goal: GoalDetail;
  channel: string | undefined;
  onPost: (key: string) => void;
}) {
  const t = useTranslations("goal.behind");
  const format = useFormat();
  const { month } = goal.point;
  const { data, error, refetch } = useQuery(goalPostsQuery(goal.id, month, channel));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="320px" />;
  if (data.total === 0) return <p className="quiet">{t("none", { month: format.monthName(month) })}</p>;
  return (
    <>
      <p className="quiet small">
        {data.shown < data.total
          ? t("shown", { shown: format.count(data.shown), total: data.total })
          : t("all", { total: data.total })}
      </p>
      <PostTable goal={goal} rows={data.rows} onPost={onPost} />
      <p>
        <Link to="/posts" search={{ from: month, to: month, channel }}>
          {t("more")}
        </Link>
      </p>
    </>
  );
}
