// The change between two months in a sentence: how much, and the part that it mostly coincides with.
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../../shared/format.ts";
import type { Unit } from "../../../shared/metrics/define.ts";
import { gapText } from "../../../shared/sentence.ts";
import { noPost, unnamedType } from "../../../shared/why/keys.ts";
import { useFormat } from "../../i18n.tsx";
import { useFormatName } from "../../ui/format-name.ts";
import { useChannelName } from "../../ui/useChannelName.ts";
import { useSentenceWords } from "../../ui/useSentence.ts";
import type { GoalChange } from "./api.ts";

/** A part that makes up less of the change is not named alone. */
const mostOf = 0.5;

/** A post is known by its first words. */
const longestName = 60;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** A signed difference in the metric's unit, such as "+0.3 percentage points"; `bare` without the unit, whose name is `unit`. */
export function useSigned(unit: Unit) {
  const format = useFormat();
  const words = useSentenceWords();
  const t = useTranslations("outlook.change");
  return {
    unit: unit === "share" ? t("points") : "",
    signed: (size: number, decimals: number, look: "whole" | "bare" = "whole"): string => {
      const printed = Math.abs(unit === "share" ? size * 100 : size);
      const sign = Number(printed.toFixed(decimals)) === 0 ? "" : size < 0 ? "−" : "+";
      return `${sign}${look === "bare" ? format.bare(printed, "mean", decimals) : gapText(printed, unit, decimals, format, words)}`;
    },
  };
}

type Part = Pick<GoalChange["splits"][number]["parts"][number], "key" | "name" | "platform">;

/** What a part is called among the others of its split; what files or people did not say is called so. */
export function usePartName() {
  const t = useTranslations("outlook.change");
  const formatName = useFormatName();
  const channelName = useChannelName();
  return (by: GoalChange["splits"][number]["by"], { key, name, platform }: Part, among: readonly Part[]): string => {
    if (platform !== undefined) return channelName({ name, platform }, among);
    if (name !== "") return by === "format" ? formatName(name) : name;
    if (key === noPost) return t("noPost");
    if (by !== "type") return t("noName");
    return t(key === unnamedType ? "unnamedType" : "noType");
  };
}

export function useChangeWords(unit: Unit): (change: GoalChange) => string {
  const t = useTranslations("outlook.change");
  const format = useFormat();
  const words = useSentenceWords();
  const { signed } = useSigned(unit);
  const partName = usePartName();
  return ({ before, after, change, splits }) => {
    if (change === null || before.value === null || after.value === null) return "";
    const month = format.month(before.month);
    const decimals = decimalsFor(unit, after.value, before.value);
    const size = gapText(Math.abs(unit === "share" ? change * 100 : change), unit, decimals, format, words);
    if (change === 0) return t("same", { month });
    const first = t(change > 0 ? "up" : "down", { change: size, month });
    const split = splits.find(({ parts }) => parts.length > 1);
    const [largest] = split?.parts ?? [];
    if (largest === undefined || largest.name === "" || largest.effect / change < mostOf) return first;
    const by = split?.by ?? "channel";
    const part = shortened(partName(by, largest, split?.parts ?? []));
    return `${first} ${t("most", { by, part, effect: signed(largest.effect, decimals) })}`;
  };
}
