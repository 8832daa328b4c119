// Who owns a goal, why it is there, which posts it counts and what its number is for; folded, because the sentence comes first.
import { useTranslations } from "use-intl";
import { addsUp } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { Button } from "../../ui/Button.tsx";
import { Check, Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";

interface Props {
  goal: Goal;
  messageTypes: Strategy["messageTypes"];
  droppedTypes: Strategy["messageTypes"];
  name: string;
  /** The reader opens it, or folds it away again. */
  onOpen: (isOpen: boolean) => void;
  onChange: (goal: Goal) => void;
  onRemove: () => void;
  onAddStep: () => void;
}

const fundings = ["all", "organic", "boosted"] as const;
const spreads = ["month", "year-linear", "year-season"] as const;

export function GoalMore({ goal, messageTypes, droppedTypes, name, onOpen, onChange, onRemove, onAddStep }: Props) {
  const t = useTranslations("settings.goals");
  const words = useMetricWords()(goal.metric);
  const metric = metricById(goal.metric);
  const funding = goal.scope.funding?.length === 1 ? goal.scope.funding[0] : "all";
  const chosenTypes = goal.scope.messageTypes ?? [];
  // A type that the strategy has dropped can still be unticked.
  const offeredTypes = [
    ...messageTypes,
    ...droppedTypes
      .filter(({ id }) => chosenTypes.includes(id))
      .map(({ id, name: type }) => ({ id, name: t("typeDropped", { name: type }) })),
  ];
  const chooseTypes = (chosen: readonly string[]) => {
    const { messageTypes: _before, ...scope } = goal.scope;
    onChange({ ...goal, scope: chosen.length === 0 ? scope : { ...scope, messageTypes: [...chosen] } });
  };
  return (
    <details className="goal-more" onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>
        {goal.owner === "" && goal.why === ""
          ? t("more")
          : [t("moreSaid"), goal.owner === "" ? "" : `${t("owner")}: ${goal.owner}`, goal.why]
              .filter(Boolean)
              .join(" · ")}
      </summary>
      <div className="goal-fields">
        <p className="quiet small">
          {words.definition} {words.trap}
        </p>
        <TextInput
          label={t("owner")}
          placeholder={t("ownerPlaceholder")}
          value={goal.owner}
          maxLength={120}
          onChange={({ target }) => onChange({ ...goal, owner: target.value })}
        />
        <TextArea
          label={t("why")}
          rows={2}
          placeholder={t("whyPlaceholder")}
          value={goal.why}
          maxLength={1000}
          onChange={({ target }) => onChange({ ...goal, why: target.value })}
        />
        {metric !== null && addsUp(metric) ? (
          <Select
            label={t("spread")}
            options={spreads.map((each) => ({ value: each, label: t(`spreads.${each}`) }))}
            value={goal.spread}
            onChange={({ target }) =>
              onChange({ ...goal, spread: spreads.find((each) => each === target.value) ?? goal.spread })
            }
          />
        ) : null}
        {metric?.basis === "published" ? (
          <Select
            label={t("funding")}
            options={fundings.map((each) => ({ value: each, label: t(`fundings.${each}`) }))}
            value={funding}
            onChange={({ target }) => {
              const { funding: _before, ...scope } = goal.scope;
              const chosen = fundings.find((each) => each === target.value) ?? "all";
              onChange({ ...goal, scope: chosen === "all" ? scope : { ...scope, funding: [chosen] } });
            }}
          />
        ) : null}
        {metric?.basis === "published" && (messageTypes.length > 0 || chosenTypes.length > 0) ? (
          <fieldset className="goal-types">
            <legend className="field-label">{t("types")}</legend>
            {offeredTypes.map(({ id, name: type }) => (
              <Check
                key={id}
                label={type}
                checked={chosenTypes.includes(id)}
                onChange={({ target }) =>
                  chooseTypes(target.checked ? [...chosenTypes, id] : chosenTypes.filter((each) => each !== id))
                }
              />
            ))}
            <p className="field-hint">{t("typesHint")}</p>
          </fieldset>
        ) : null}
        <div className="row">
          <Button onClick={onAddStep}>{t("addStep")}</Button>
          <Button look="danger" aria-label={t("removeOne", { name })} onClick={onRemove}>
            {t("remove")}
          </Button>
        </div>
      </div>
    </details>
  );
}
