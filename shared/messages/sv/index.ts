// Svenska texter som den första skärmen visar, en fil för varje del av produkten. Alla andra finns i later.ts.
import { shell } from "./shell.ts";
import { verdict } from "./verdict.ts";
import { sentence } from "./sentence.ts";
import { chart } from "./chart.ts";
import { outlook } from "./outlook.ts";
import { overview } from "./overview.ts";
import { metric } from "./metric.ts";

export const sv = {
  shell,
  verdict,
  sentence,
  chart,
  outlook,
  overview,
  metric,
};
