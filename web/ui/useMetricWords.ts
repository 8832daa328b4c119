// What a metric is called and means, by its id. An id that the texts do not know is shown as it is, so that an old strategy still opens.
import { useMessages } from "use-intl";

export interface MetricWords {
  name: string;
  short: string;
  definition: string;
  /** Empty where nothing is divided. */
  denominator: string;
  trap: string;
}

export function useMetricWords(): (metric: string) => MetricWords {
  const messages = useMessages();
  const known: Partial<Record<string, MetricWords>> = messages.metric.of;
  return (metric) => known[metric] ?? { name: metric, short: metric, definition: "", denominator: "", trap: "" };
}
