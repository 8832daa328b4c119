// English texts that the first screen shows, one file per part of the product. All others are in later.ts.
import { shell } from "./shell.ts";
import { verdict } from "./verdict.ts";
import { sentence } from "./sentence.ts";
import { chart } from "./chart.ts";
import { outlook } from "./outlook.ts";
import { overview } from "./overview.ts";
import { metric } from "./metric.ts";

export const en = {
  shell,
  verdict,
  sentence,
  chart,
  outlook,
  overview,
  metric,
};
