// Signal or noise, in a sentence or two.
import { useTranslations } from "use-intl";
import { signalSentences } from "../../shared/signal-sentence.ts";
import type { GoalMonth } from "../api.ts";
import { useFormat } from "../i18n.tsx";

export function useSignalWords(): (goal: Pick<GoalMonth, "signal" | "point" | "reach" | "unit">) => string {
  const t = useTranslations("outlook.signal");
  const format = useFormat();
  return ({ signal, point, reach, unit }) =>
    signalSentences(signal, point, reach, unit, format)
      .map(({ key, values }) => t(key, values))
      .join(" ");
}
