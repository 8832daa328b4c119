// What a proposed metric is good for, by its id.
import { useMessages } from "use-intl";

/** Empty for a metric that is never proposed. */
export function useWhy(): (metric: string) => string {
  const messages = useMessages();
  const known: Partial<Record<string, string>> = messages.start.goals.why;
  return (metric) => known[metric] ?? "";
}
