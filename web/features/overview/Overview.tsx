// The month on one page: one sentence, one bullet and thirteen months for each goal.
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { MonthPicker } from "../../ui/MonthPicker.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { SampleMark } from "../../ui/SampleMark.tsx";
import { overviewQuery } from "./api.ts";
import { Bands } from "./Bands.tsx";
import { BandsSkeleton } from "./BandsSkeleton.tsx";
import { NoData } from "./NoData.tsx";
import { NoGoals } from "./NoGoals.tsx";
import "./overview.css";

const route = getRouteApi("/");

export function Overview() {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(overviewQuery(search.month));
  return (
    <>
      <PageHead title={t("title")} heading={data?.sample ? <SampleMark /> : <span />}>
        {data?.months ? (
          <MonthPicker
            month={search.month ?? data.month}
            first={data.months.first}
            last={data.months.last}
            onChange={(month) => void navigate({ search: { month }, resetScroll: false })}
          />
        ) : null}
        {data?.asOf ? <span>{shell("asOf", { day: format.dayShort(data.asOf) })}</span> : null}
      </PageHead>
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <BandsSkeleton /> : null}
      {data && !data.months ? <NoData /> : null}
      {data?.months && data.goals.length === 0 ? <NoGoals month={search.month ?? data.month} /> : null}
      {data?.months && data.goals.length > 0 ? <Bands overview={data} busy={isPlaceholderData} /> : null}
    </>
  );
}
