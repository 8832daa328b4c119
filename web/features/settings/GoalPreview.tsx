// What an edited goal would ask, before it is saved: its months with the new target, and in a sentence how often that was reached.
import { type QueryKey, useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Month } from "../../../shared/period.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { TargetFigure } from "../../charts/TargetFigure.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { type GoalPreview as Preview, goalPreviewQuery } from "./preview-api.ts";
import { usePreviewWords } from "./usePreviewWords.ts";
import { useSettled } from "./useSettled.ts";

const settleMs = 300;

interface Props {
  goal: Goal;
  groups: Strategy["groups"];
  /** The month from which the draft would judge. */
  judgedFrom: Month;
  /** Where the goal is measured, in words. */
  scope: string;
}

export function GoalPreview({ goal, groups, judgedFrom, scope }: Props) {
  const t = useTranslations("preview");
  const words = useMetricWords();
  // Who owns it and why changes nothing that is drawn.
  const decisive = { ...goal, owner: "", why: "" };
  const used = groups
    .filter(({ id }) => goal.scope.groups?.includes(id))
    .map((group) => ({ ...group, name: group.id }));
  const settled = useSettled(JSON.stringify({ goal: decisive, groups: used, judgedFrom }), settleMs);
  const asked = JSON.parse(settled) as Pick<Props, "goal" | "groups" | "judgedFrom">;
  const query = goalPreviewQuery(asked.goal, asked.groups, asked.judgedFrom);
  const found = useQuery({
    ...query,
    // The months of another metric would stand there under this one's name.
    placeholderData: (before: Preview | undefined, of: { queryKey: QueryKey } | undefined) =>
      of?.queryKey[2] === asked.goal.metric ? before : undefined,
  });
  const name = t("name", { metric: words(goal.metric).name, scope });
  return (
    <div className="goal-preview" role="group" aria-label={t("heading", { goal: name })} aria-busy={found.isFetching}>
      {found.error ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton height="252px" />
      ) : (
        <Found found={found.data} goal={asked.goal} name={name} />
      )}
    </div>
  );
}

function Found({ found, goal, name }: { found: Preview; goal: Goal; name: string }) {
  const t = useTranslations("preview");
  const unknown = useTranslations("metric.unknown");
  const words = usePreviewWords(found.unit);
  const metric = metricById(goal.metric);
  const { months, ahead, baseline } = found;
  const hasTarget = [...months, ...ahead].some(({ target }) => target !== null);
  const isKnown = months.some(({ value }) => value !== null);
  const usual = baseline?.quartiles ?? null;
  return (
    <>
      {isKnown || hasTarget ? (
        <TargetFigure
          name={name}
          unit={found.unit}
          counts={found.counts}
          months={months}
          ahead={ahead}
          usual={usual}
          usualWords={usual === null ? "" : t("usual", words.span(usual))}
          changing={found.years.length > 0}
        />
      ) : null}
      <p role="status">
        {isKnown
          ? words.sentences(found, goal).join(" ")
          : months.length === 0 && metric !== null
            ? words.nothing(metric)
            : unknown(found.unknown ?? "not-read")}
      </p>
    </>
  );
}
