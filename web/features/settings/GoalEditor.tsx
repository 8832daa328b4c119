// A goal as a sentence whose underlined parts can be changed, with owner, reason and later targets folded beneath.
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { withBound, withDirection, withMetric, withNewStep } from "../../ui/strategy/document.ts";
import { namedChannels } from "../../ui/strategy/named-channels.ts";
import { type ChannelFacts, type GoalIssue, goalIssues } from "./goal-check.ts";
import { GoalIssues } from "./GoalIssues.tsx";
import { GoalMore } from "./GoalMore.tsx";
import { GoalPreview } from "./GoalPreview.tsx";
import { MetricPicker } from "./MetricPicker.tsx";
import { ScopePicker } from "./ScopePicker.tsx";
import { StepMonth, StepTarget } from "./StepFields.tsx";
import { useScopeWords } from "./useScopeWords.ts";

export interface GoalEditorProps {
  goal: Goal;
  number: number;
  groups: Strategy["groups"];
  messageTypes: Strategy["messageTypes"];
  /** Those that only older versions have: a goal may still be on them. */
  droppedTypes: Strategy["messageTypes"];
  channels: readonly ChannelFacts[];
  firstMonth: Month;
  thisMonth: Month;
  /** The month from which the draft would judge. */
  judgedFrom: Month;
  onChange: (goal: Goal) => void;
  onRemove: () => void;
}

const directions = ["at-least", "at-most", "between"] as const;

export function GoalEditor(props: GoalEditorProps) {
  const { goal, number, groups, messageTypes, droppedTypes, channels, judgedFrom, onRemove } = props;
  const t = useTranslations("settings.goals");
  const format = useFormat();
  const words = useMetricWords();
  const issuesId = useId();
  const [picking, setPicking] = useState<"metric" | "scope" | null>(null);
  // Shown while the goal is worked at: each chart is a request, and a page of twelve would be read by nobody.
  const [isDrawn, setDrawn] = useState(() => isUnfinished(goal));
  const onChange = (changed: Goal) => {
    setDrawn(true);
    props.onChange(changed);
  };
  const issues = goalIssues(goal, channels, groups);
  const name = words(goal.metric).name;
  const scope = useScopeWords()(goal, { groups, messageTypes: [...messageTypes, ...droppedTypes] }, channels);
  const step = { goal, onChange, issues, issuesId, firstMonth: props.firstMonth, thisMonth: props.thisMonth };
  return (
    <li className="goal-line" aria-label={t("id", { number })}>
      <div className="goal-sentence">
        {t.rich(goal.spread === "month" ? "sentence" : "sentenceYear", {
          metric: () => (
            <button
              type="button"
              className="part"
              aria-label={`${t("metric")}: ${name}`}
              onClick={() => setPicking("metric")}
            >
              {name}
            </button>
          ),
          scope: () => (
            <button type="button" className="part" onClick={() => setPicking("scope")}>
              <span className="visually-hidden">{t("scope")}: </span>
              {scope}
            </button>
          ),
          direction: () => (
            <select
              className="part"
              aria-label={t("direction")}
              value={goal.direction}
              onChange={({ target }) =>
                onChange(withDirection(goal, directions.find((each) => each === target.value) ?? goal.direction))
              }
            >
              {directions.map((each) => (
                <option key={each} value={each}>
                  {t(`directions.${each}`)}
                </option>
              ))}
            </select>
          ),
          target: () => <StepTarget {...step} index={0} />,
          month: () => <StepMonth {...step} index={0} />,
        })}
      </div>
      {goal.targets.length > 1 ? (
        <ul className="goal-steps">
          {goal.targets.slice(1).map((target, index) => (
            <li key={index + 1} className="goal-sentence">
              {t.rich("step", {
                target: () => <StepTarget {...step} index={index + 1} />,
                month: () => <StepMonth {...step} index={index + 1} />,
              })}
              <Button
                look="quiet"
                aria-label={t("removeStep", { month: format.month(target.from) })}
                onClick={() => onChange({ ...goal, targets: goal.targets.filter((_, each) => each !== index + 1) })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <GoalIssues id={issuesId} issues={issues} metric={goal.metric} />
      {isDrawn ? <GoalPreview goal={drawable(goal, issues)} {...{ groups, judgedFrom, scope }} /> : null}
      <GoalMore
        goal={goal}
        messageTypes={messageTypes}
        droppedTypes={droppedTypes}
        onOpen={setDrawn}
        onChange={onChange}
        onRemove={onRemove}
        onAddStep={() => onChange(withNewStep(goal))}
        name={`${name}, ${scope}`}
      />
      {picking === "metric" ? (
        <MetricPicker
          chosen={goal.metric}
          scope={[...namedChannels(goal, groups)]}
          channels={channels}
          onClose={() => setPicking(null)}
          onChoose={(metric) => {
            onChange(withMetric(goal, metric));
            setPicking(null);
          }}
        />
      ) : null}
      {picking === "scope" ? (
        <ScopePicker
          goal={goal}
          groups={groups}
          channels={channels}
          onChange={onChange}
          onClose={() => setPicking(null)}
        />
      ) : null}
    </li>
  );
}

/** Nobody has said how much yet: what the months were helps to say it. */
function isUnfinished({ targets }: Goal): boolean {
  return targets.every(({ value, min, max }) => value === undefined && min === undefined && max === undefined);
}

/** Without the numbers that no month can reach: a line at 1,900 % would press all months together. */
function drawable(goal: Goal, issues: readonly GoalIssue[]): Goal {
  return issues.reduce(
    (drawn, issue) => (issue.kind === "range" ? withBound(drawn, issue.step, issue.bound, undefined) : drawn),
    goal,
  );
}
