// Groups of channels, so that a goal can cover several under one name.
import { useTranslations } from "use-intl";
import type { Strategy } from "../../../shared/strategy.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Plus } from "../../ui/icons.tsx";
import { useFocusAdded } from "../../ui/useFocusAdded.ts";
import { newGroup } from "../../ui/strategy/document.ts";
import type { ChannelFacts } from "./goal-check.ts";
import { GroupMembers } from "./GroupMembers.tsx";

type Group = Strategy["groups"][number];

interface Props {
  document: Strategy;
  channels: readonly ChannelFacts[];
  onChange: (groups: Group[]) => void;
}

export function GroupSection({ document, channels, onChange }: Props) {
  const t = useTranslations("settings");
  const { groups, goals } = document;
  const [list, focusAdded] = useFocusAdded<HTMLDivElement>(".group:last-of-type");
  if (channels.length < 2 && groups.length === 0) return null;
  const change = (id: string, part: Partial<Group>) =>
    onChange(groups.map((group) => (group.id === id ? { ...group, ...part } : group)));
  const add = () => {
    onChange([...groups, newGroup()]);
    focusAdded();
  };
  return (
    <div className="groups" ref={list}>
      <h3>{t("groups.title")}</h3>
      <p className="quiet small">{t("groups.intro")}</p>
      {groups.map((group) => {
        const isUsed = goals.some((goal) => goal.scope.groups?.includes(group.id));
        const isNew = group.name.trim() === "" && group.channels.length === 0;
        const isUnfinished = group.name.trim() === "" || group.channels.length === 0;
        const name = group.name.trim() === "" ? t("groups.newName") : group.name;
        return (
          <div key={group.id} className="group">
            <TextInput
              label={t("groups.name")}
              value={group.name}
              maxLength={200}
              hint={isNew ? t("errors.emptyGroup") : undefined}
              error={isUnfinished && !isNew ? t("errors.emptyGroup") : undefined}
              onChange={({ target }) => change(group.id, { name: target.value })}
            />
            <GroupMembers
              name={name}
              chosen={group.channels}
              channels={channels}
              onChange={(keys) => change(group.id, { channels: keys })}
            />
            <Button
              look="quiet"
              disabled={isUsed}
              title={isUsed ? t("groups.used") : undefined}
              onClick={() => onChange(groups.filter((each) => each.id !== group.id))}
            >
              {group.name.trim() === "" ? t("groups.removeNew") : t("groups.remove", { name })}
            </Button>
          </div>
        );
      })}
      <Button onClick={add}>
        <Plus />
        {t("groups.add")}
      </Button>
    </div>
  );
}
