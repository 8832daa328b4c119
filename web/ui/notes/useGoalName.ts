// What a goal is called where its sentence is not beside it: its metric, and where it is measured.
import { useMetricWords } from "../useMetricWords.ts";
import { useScopeName } from "../useScopeName.ts";
import type { NoteChoices } from "./api.ts";
import type { ShownScope } from "../../api.ts";

export function useGoalName(): (goal: Pick<NoteChoices["goals"][number], "metric" | keyof ShownScope>) => string {
  const metricWords = useMetricWords();
  const scopeName = useScopeName();
  return ({ metric, ...shown }) => {
    const scope = scopeName(shown);
    const { name } = metricWords(metric);
    return scope === "" ? name : `${name} · ${scope}`;
  };
}
