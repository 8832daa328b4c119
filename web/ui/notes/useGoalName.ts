// What a goal is called where its sentence is not beside it: its metric, and where it is measured.
import { useMetricWords } from "../useMetricWords.ts";
import { useScopeName } from "../useScopeName.ts";
import type { NoteChoices } from "./api.ts";

export function useGoalName(): (goal: Pick<NoteChoices["goals"][number], "metric" | "channels">) => string {
  const metricWords = useMetricWords();
  const scopeName = useScopeName();
  return ({ metric, channels }) => {
    const scope = scopeName(channels);
    const { name } = metricWords(metric);
    return scope === "" ? name : `${name} · ${scope}`;
  };
}
