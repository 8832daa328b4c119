// Which channels a goal covers: all that report its metric, or the ones that are ticked. Those that cannot report it say so.
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { cannotSupply, type ChannelFacts } from "./goal-check.ts";

interface Props {
  goal: Goal;
  groups: Strategy["groups"];
  channels: readonly ChannelFacts[];
  onChange: (goal: Goal) => void;
  onClose: () => void;
}

export function ScopePicker({ goal, groups, channels, onChange, onClose }: Props) {
  const t = useTranslations("settings.picker");
  const goals = useTranslations("settings.goals");
  const shell = useTranslations("shell");
  const metric = useMetricWords()(goal.metric).name;
  const radio = useId();
  const chosen = goal.scope.channels ?? [];
  const chosenGroups = goal.scope.groups ?? [];
  const isNothing = chosen.length === 0 && chosenGroups.length === 0;
  const [isAll, setAll] = useState(isNothing);
  const setScope = (keys: readonly string[], ids: readonly string[]) => {
    if (keys.length + ids.length > 0) setAll(false);
    const { channels: _channels, groups: _groups, ...rest } = goal.scope;
    onChange({
      ...goal,
      scope: {
        ...rest,
        ...(keys.length > 0 ? { channels: [...keys] } : {}),
        ...(ids.length > 0 ? { groups: [...ids] } : {}),
      },
    });
  };
  const offered = channels.filter((channel) => !channel.hidden || chosen.includes(channel.key));
  const toggle = (list: readonly string[], item: string) =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("scopeTitle")}
      description={metric}
      actions={
        <Button look="primary" disabled={!isAll && isNothing} onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <fieldset className="scope">
        <legend className="visually-hidden">{goals("scope")}</legend>
        <label className="check">
          <input
            type="radio"
            name={radio}
            checked={isAll}
            onChange={() => {
              setAll(true);
              setScope([], []);
            }}
          />
          <span>{t("scopeAll")}</span>
        </label>
        <label className="check">
          <input
            type="radio"
            name={radio}
            checked={!isAll}
            disabled={offered.every((channel) => cannotSupply(channel, goal.metric))}
            onChange={() => setAll(false)}
          />
          <span>{t("scopeSome")}</span>
        </label>
        {!isAll && isNothing ? (
          <p className="quiet small" role="status">
            {t("scopeNone")}
          </p>
        ) : null}
        <ul>
          {offered.map((channel) => {
            const isUnable = cannotSupply(channel, goal.metric);
            const isTicked = chosen.includes(channel.key);
            return (
              <li key={channel.key}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={isTicked}
                    disabled={isUnable && !isTicked}
                    onChange={() => setScope(toggle(chosen, channel.key), chosenGroups)}
                  />
                  <span>
                    {channel.name}
                    {channel.name.endsWith(")") ? (
                      ""
                    ) : (
                      <span className="quiet"> ({shell(`platform.${channel.platform}`)})</span>
                    )}
                    {isUnable ? <span className="picker-note"> {t("scopeCannot", { metric })}</span> : null}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
        {groups.length > 0 ? (
          <>
            <h3>{t("groups")}</h3>
            <ul>
              {groups.map((group) => (
                <li key={group.id}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={chosenGroups.includes(group.id)}
                      onChange={() => setScope(chosen, toggle(chosenGroups, group.id))}
                    />
                    <span>{group.name}</span>
                  </label>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </fieldset>
    </Dialog>
  );
}
