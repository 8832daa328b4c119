// One proposed goal: what it shows, where we are, how far to aim, and who owns it.
import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import { reachedIn } from "../../../shared/proposals/target.ts";
import type { Goal } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { parseTarget, printTarget } from "../../ui/strategy/target-text.ts";
import type { Proposal } from "./api.ts";
import { atBounds, isUnfinished, levelOf, levels } from "./goal-of.ts";
import { useGoalWords } from "./useGoalWords.ts";
import { useWhy } from "./useWhy.ts";

interface Props {
  proposal: Proposal;
  /** Null while it has not been taken. */
  goal: Goal | null;
  /** Of the other goals, to choose from. */
  owners: readonly string[];
  onTake: () => void;
  onDrop: () => void;
  onChange: (goal: Goal) => void;
}

export function GoalCard({ proposal, goal, owners, onTake, onDrop, onChange }: Props) {
  const t = useTranslations("start.goals");
  const words = useGoalWords();
  const why = useWhy();
  const titleId = useId();
  const listId = useId();
  const card = useRef<HTMLLIElement>(null);
  const { metric, channels, baseline, proposed } = proposal;
  if (proposed === null) return null;
  const target = words.target(metric, proposed.direction, proposed.target);
  /** The button that was pressed goes: the focus stays with the goal. */
  const stay = (act: () => void) => () => {
    act();
    card.current?.focus({ preventScroll: true });
  };
  return (
    <li ref={card} tabIndex={-1} className="goal-card" data-taken={goal !== null} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.about(metric, channels)}</h2>
      <p>{why(metric)}</p>
      {baseline ? <p className="quiet">{words.baseline(metric, baseline)}</p> : null}
      {goal === null ? (
        <>
          <p>
            {t("proposed")}: <strong>{target}</strong>, {t("reached", proposed.target.reached)}.
          </p>
          <Button aria-describedby={titleId} onClick={stay(onTake)}>
            {t("take")}
          </Button>
        </>
      ) : (
        <>
          <Levels proposal={proposal} goal={goal} onChange={onChange} />
          <TextInput
            label={t("owner")}
            placeholder={t("ownerPlaceholder")}
            maxLength={120}
            list={listId}
            value={goal.owner}
            onChange={({ target: field }) => onChange({ ...goal, owner: field.value })}
          />
          <datalist id={listId}>
            {owners.map((owner) => (
              <option key={owner}>{owner}</option>
            ))}
          </datalist>
          <Button look="quiet" aria-describedby={titleId} onClick={stay(onDrop)}>
            {t("drop")}
          </Button>
        </>
      )}
    </li>
  );
}

function Levels({ proposal, goal, onChange }: { proposal: Proposal; goal: Goal; onChange: (goal: Goal) => void }) {
  const t = useTranslations("start.goals");
  const words = useGoalWords();
  const name = useId();
  const { proposed, metric } = proposal;
  const at = levelOf(goal, proposal);
  const [writing, setWriting] = useState(at === null);
  if (proposed === null) return null;
  const isOwn = writing || at === null;
  return (
    <fieldset className="part-fields levels">
      <legend>{t("level")}</legend>
      {levels.map((each) => {
        const level = proposed[each];
        return level === null ? null : (
          <label key={each} className="check">
            <input
              type="radio"
              name={name}
              checked={!isOwn && at === each}
              onChange={() => {
                setWriting(false);
                onChange(atBounds(goal, level));
              }}
            />
            <span>
              {t(each === "target" ? "proposed" : each)}:{" "}
              <strong>{words.target(metric, proposed.direction, level)}</strong>, {t("reached", level.reached)}
            </span>
          </label>
        );
      })}
      {proposed.direction === "between" ? null : (
        <label className="check">
          <input type="radio" name={name} checked={isOwn} onChange={() => setWriting(true)} />
          <span>{t("own")}</span>
        </label>
      )}
      {isOwn && proposed.direction !== "between" ? (
        <OwnTarget proposal={proposal} goal={goal} onChange={onChange} />
      ) : null}
    </fieldset>
  );
}

function OwnTarget({ proposal, goal, onChange }: { proposal: Proposal; goal: Goal; onChange: (goal: Goal) => void }) {
  const t = useTranslations("start.goals");
  const { language } = useFormat();
  const unit = metricById(goal.metric)?.unit ?? "count";
  const value = goal.targets[0]?.value;
  const printed = (number: number | undefined) => (number === undefined ? "" : printTarget(number, unit, language));
  const [text, setText] = useState<string | null>(null);
  const reached =
    value === undefined || proposal.baseline === null
      ? null
      : reachedIn(proposal.baseline.values, goal.direction, { value });
  const example = printed(proposal.proposed?.target.value);
  return (
    <TextInput
      label={t("ownValue")}
      className="own-target"
      inputMode="decimal"
      hint={reached ? t("reached", reached) : t(unit === "share" ? "ownHint" : "ownPlain", { example })}
      error={isUnfinished(goal) ? t("ownWrong") : undefined}
      value={text ?? printed(value)}
      onChange={({ target }) => {
        setText(target.value);
        const number = parseTarget(target.value, unit, language);
        onChange(atBounds(goal, number === null ? {} : { value: number }));
      }}
      // What was understood is printed back, so that a misread number is seen at once. What was not, stays to be corrected.
      onBlur={() => setText(value === undefined ? text : null)}
    />
  );
}
