// All Swedish texts, one file per part of the product; loaded as one piece by the browser.
import { answering } from "./answering.ts";
import { chart } from "./chart.ts";
import { commentSources } from "./comment-sources.ts";
import { comments } from "./comments.ts";
import { criticism } from "./criticism.ts";
import { listening } from "./listening.ts";
import { rating } from "./rating.ts";
import { relevance } from "./relevance.ts";
import { export as guide } from "./export.ts";
import { goal } from "./goal.ts";
import { imports } from "./imports.ts";
import { measure } from "./measure.ts";
import { metric } from "./metric.ts";
import { overview } from "./overview.ts";
import { post } from "./post.ts";
import { posts } from "./posts.ts";
import { preview } from "./preview.ts";
import { privacy } from "./privacy.ts";
import { problem } from "./problem.ts";
import { sentence } from "./sentence.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { topics } from "./topics.ts";
import { verdict } from "./verdict.ts";

export const sv = {
  shell,
  verdict,
  sentence,
  chart,
  overview,
  goal,
  measure,
  preview,
  metric,
  imports,
  post,
  posts,
  settings,
  privacy,
  answering,
  topics,
  problem,
  comments,
  commentSources,
  criticism,
  listening,
  rating,
  relevance,
  export: guide,
};
