// All goals, each a sentence, and the way to another one.
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type Month } from "../../../shared/period.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import type { ArchivedGoal } from "../../../shared/strategy-withdrawal.ts";
import { Button } from "../../ui/Button.tsx";
import { Plus } from "../../ui/icons.tsx";
import { newGoal, withKnownGroups } from "../../ui/strategy/document.ts";
import { useFocusAdded } from "../../ui/useFocusAdded.ts";
import { ArchivedGoals } from "./ArchivedGoals.tsx";
import { GoalEditor } from "./GoalEditor.tsx";
import type { ChannelFacts } from "./goal-check.ts";
import { MetricPicker } from "./MetricPicker.tsx";

interface Props {
  document: Strategy;
  channels: readonly ChannelFacts[];
  firstMonth: Month;
  thisMonth: Month;
  /** Where a new goal begins. */
  newFrom: Month;
  /** The month from which the draft would judge. */
  judgedFrom: Month;
  archived: readonly ArchivedGoal[];
  /** Message types that only older versions have. */
  droppedTypes: Strategy["messageTypes"];
  onChange: (goals: Goal[]) => void;
}

export function GoalSection(props: Props) {
  const { document, channels, firstMonth, thisMonth, newFrom, judgedFrom, archived, droppedTypes, onChange } = props;
  const t = useTranslations("settings");
  const [picking, setPicking] = useState(false);
  const [list, focusAdded] = useFocusAdded<HTMLOListElement>(":scope > li:last-child");
  const isAdded = useRef(false);
  const { goals } = document;
  return (
    <section aria-labelledby="goals-title">
      <h2 id="goals-title">{t("sections.goals")}</h2>
      <p className="quiet">{goals.length === 0 ? t("goals.none") : t("goals.intro")}</p>
      <ol className="goals" ref={list}>
        {goals.map((goal, index) => (
          <GoalEditor
            key={goal.id}
            goal={goal}
            number={index + 1}
            groups={document.groups}
            messageTypes={document.messageTypes}
            droppedTypes={droppedTypes}
            channels={channels}
            firstMonth={firstMonth}
            thisMonth={thisMonth}
            judgedFrom={judgedFrom}
            onChange={(changed) => onChange(goals.map((each) => (each.id === changed.id ? changed : each)))}
            onRemove={() => onChange(goals.filter((each) => each.id !== goal.id))}
          />
        ))}
      </ol>
      {goals.length < 50 ? (
        <Button
          onClick={() => {
            isAdded.current = false;
            setPicking(true);
          }}
        >
          <Plus />
          {t("goals.add")}
        </Button>
      ) : null}
      <ArchivedGoals
        archived={archived.filter(({ goal }) => goals.every(({ id }) => id !== goal.id))}
        channels={channels}
        groups={document.groups}
        onBring={(goal) => onChange([...goals, withKnownGroups(goal, document.groups)])}
      />
      {picking ? (
        <MetricPicker
          chosen={null}
          scope={[]}
          channels={channels}
          onClose={() => setPicking(false)}
          onChoose={(metric) => {
            onChange([...goals, newGoal(metric, newFrom, goals)]);
            isAdded.current = true;
            focusAdded();
            setPicking(false);
          }}
          // A new goal asks for its number first.
          returnsFocus={() => !isAdded.current}
        />
      ) : null}
    </section>
  );
}
