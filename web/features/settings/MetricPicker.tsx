// What to measure, by family: each metric with its definition, and which channels report it. Later metrics name the file they wait for.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Family } from "../../../shared/metrics/define.ts";
import { metrics, plannedMetrics } from "../../../shared/metrics/index.ts";
import { useFormat } from "../../i18n.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { canSupply, cannotSupply, type ChannelFacts } from "./goal-check.ts";

const families: readonly Family[] = ["engagement", "replies", "traffic", "activity", "growth"];

interface Props {
  /** The metric that the goal has now. */
  chosen: string | null;
  /** Keys of the channels that the goal names; empty for all. */
  scope: readonly string[];
  channels: readonly ChannelFacts[];
  onChoose: (metric: string) => void;
  onClose: () => void;
  returnsFocus?: () => boolean;
}

export function MetricPicker({ chosen, scope, channels, onChoose, onClose, ...dialog }: Props) {
  const t = useTranslations("settings.picker");
  const metric = useTranslations("metric");
  const words = useMetricWords();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const fits = (id: string) => {
    const { name, definition } = words(id);
    return `${name} ${definition}`.toLowerCase().includes(wanted);
  };
  const shown = families
    .map((family) => ({ family, entries: metrics.filter((each) => each.family === family && fits(each.id)) }))
    .filter(({ entries }) => entries.length > 0);
  const planned = plannedMetrics.filter((each) => fits(each.id));
  return (
    <Dialog open wide onClose={onClose} title={t("metricTitle")} description={t("metricHint")} {...dialog}>
      <div className="picker">
        <TextInput
          type="search"
          label={t("search")}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {shown.map(({ family, entries }) => (
          <section key={family}>
            <h3>{metric(`family.${family}`)}</h3>
            <ul>
              {entries.map(({ id }) => (
                <Entry
                  key={id}
                  id={id}
                  isChosen={id === chosen}
                  scope={scope}
                  channels={channels}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </section>
        ))}
        {planned.length > 0 ? (
          <section>
            <h3>{t("planned")}</h3>
            <p className="quiet small">{t("plannedIntro")}</p>
            <ul>
              {planned.map(({ id, needs }) => (
                <li key={id} className="picker-planned">
                  <strong>{words(id).name}</strong>
                  <span>{words(id).definition}</span>
                  <span className="quiet small">{metric(`needs.${needs}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {shown.length === 0 && planned.length === 0 ? <p>{t("nothing")}</p> : null}
      </div>
    </Dialog>
  );
}

interface EntryProps {
  id: string;
  isChosen: boolean;
  scope: readonly string[];
  channels: readonly ChannelFacts[];
  onChoose: (metric: string) => void;
}

function Entry({ id, isChosen, scope, channels, onChoose }: EntryProps) {
  const t = useTranslations("settings.picker");
  const format = useFormat();
  const { name, definition } = useMetricWords()(id);
  const able = channels.filter((channel) => !channel.hidden && canSupply(channel, id)).map((channel) => channel.name);
  const named = channels.filter((channel) => scope.includes(channel.key));
  const unable = named.filter((channel) => cannotSupply(channel, id)).map((channel) => channel.name);
  const isHopeless = named.length > 0 && unable.length === named.length;
  const notes = [
    unable.length > 0 ? t("cannot", { channels: shortList(format.list, unable) }) : "",
    unable.length > 0 && able.length > 0 ? t("can", { channels: shortList(format.list, able) }) : "",
    able.length === 0 && channels.some((channel) => channel.supplies !== null) ? t("nobody") : "",
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className="picker-entry"
        aria-pressed={isChosen}
        disabled={isHopeless}
        onClick={() => onChoose(id)}
      >
        <strong>{name}</strong>
        <span>{definition}</span>
        {notes.length > 0 ? <span className="picker-note">{notes.join(" ")}</span> : null}
      </button>
    </li>
  );
}

/** Dozens of pages would fill the dialog; the first three and a mark say enough. */
function shortList(list: (names: readonly string[]) => string, names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} +${names.length - 3}` : list(names);
}
