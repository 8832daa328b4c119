// One goal: the sentence, its story on the left, the chart large, the channels beside it, and what lies behind every point.
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { forecastPoint, type SeriesPoint } from "../../charts/series.ts";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import { useFormat } from "../../i18n.tsx";
import { startQuery } from "../../start.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { MonthPicker } from "../../ui/MonthPicker.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PostDialog } from "../../ui/PostDialog.tsx";
import { SampleMark } from "../../ui/SampleMark.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { SilenceLink } from "../../ui/SilenceLink.tsx";
import { UnnamedLink } from "../../ui/UnnamedLink.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { type GoalDetail, goalQuery } from "./api.ts";
import { ByChannel } from "./ByChannel.tsx";
import { GoalSkeleton } from "./GoalSkeleton.tsx";
import { GoalTabs } from "./GoalTabs.tsx";
import { SignalLine, YearEnd } from "./Outlook.tsx";
import { Notes } from "./Notes.tsx";
import { Story } from "./Story.tsx";
import "./goal.css";

const route = getRouteApi("/goals/$id");
/** Pixels; the skeleton keeps the same place. */
export const chartHeight = 360;

function withForecast({ series, outlook }: GoalDetail): SeriesPoint[] {
  const ahead = outlook.forecast?.ahead ?? [];
  return [
    ...series,
    ...ahead.map(({ month, target, estimate }) =>
      forecastPoint(month, target, { value: estimate.value, low: estimate.low80, high: estimate.high80 }),
    ),
  ];
}

export function Goal() {
  const t = useTranslations("goal");
  const shell = useTranslations("shell");
  const format = useFormat();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const metricWords = useMetricWords();
  const start = useQuery(startQuery).data;
  const { data: goal, error, refetch, isPlaceholderData } = useQuery(goalQuery(id, search.month));
  const show = (change: Partial<typeof search>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace });
  const openMonth = (month: Month) => {
    // Behind a month to come there is nothing yet.
    if (goal?.series.some((point) => point.month === month)) show({ month, tab: "posts" });
  };
  const name = goal ? metricWords(goal.metric).name : "";
  const several = goal !== undefined && goal.byChannel.length > 1;
  const month = search.month ?? goal?.point.month;
  return (
    <>
      <PageHead
        title={name}
        heading={
          <span className="row">
            <Link to="/" search={{ month }}>
              {t("back")}
            </Link>
            {start?.demo.state === "loaded" ? <SampleMark /> : null}
          </span>
        }
      >
        {month !== undefined && goal?.months ? (
          <MonthPicker
            month={month}
            first={goal.months.first}
            last={goal.months.last}
            onChange={(next) => show({ month: next, post: undefined })}
          />
        ) : null}
        {goal?.asOf ? <span>{shell("asOf", { day: format.dayShort(goal.asOf) })}</span> : null}
      </PageHead>
      {error && !goal ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!goal && !error ? <GoalSkeleton /> : null}
      {goal ? (
        <div className={isPlaceholderData ? "goal goal-busy" : "goal"} aria-busy={isPlaceholderData}>
          <div className="goal-head">
            <Sentence goal={goal} wrap={(words) => <h1>{words}</h1>} />
            <UnnamedLink goal={goal} />
            <SignalLine goal={goal} />
            <SilenceLink goal={goal} />
          </div>
          <div className={several ? "goal-body goal-several" : "goal-body"}>
            <Story goal={goal} />
            <div className="goal-chart">
              <MonthFigure
                name={name}
                heading={<h2>{name}</h2>}
                points={withForecast(goal)}
                notes={goal.notes}
                unit={goal.unit}
                counts={goal.counts}
                month={goal.point.month}
                height={chartHeight}
                limits={goal.limits}
                onOpen={openMonth}
              />
              <YearEnd goal={goal} />
            </div>
            {several ? (
              <ByChannel goal={goal} onOpen={(channel, of) => show({ month: of, channel, tab: "posts" })} />
            ) : null}
          </div>
          <Notes key={goal.point.month} goal={goal} />
          <GoalTabs
            goal={goal}
            name={name}
            tab={search.tab ?? "posts"}
            channel={search.channel}
            onTab={(tab) => show({ tab }, true)}
            onChannel={(channel) => show({ channel }, true)}
            onPost={(post) => show({ post })}
          />
        </div>
      ) : null}
      <PostDialog postKey={search.post} onClose={() => show({ post: undefined })} />
    </>
  );
}
