// All English texts, one file per part of the product; loaded as one piece by the browser.
import { answering } from "./answering.ts";
import { channels } from "./channels.ts";
import { chart } from "./chart.ts";
import { commentSources } from "./comment-sources.ts";
import { comments } from "./comments.ts";
import { criticism } from "./criticism.ts";
import { listening } from "./listening.ts";
import { questions } from "./questions.ts";
import { rating } from "./rating.ts";
import { relevance } from "./relevance.ts";
import { export as guide } from "./export.ts";
import { goal } from "./goal.ts";
import { imports } from "./imports.ts";
import { measure } from "./measure.ts";
import { metric } from "./metric.ts";
import { outlook } from "./outlook.ts";
import { overview } from "./overview.ts";
import { post } from "./post.ts";
import { posts } from "./posts.ts";
import { privacy } from "./privacy.ts";
import { problem } from "./problem.ts";
import { sentence } from "./sentence.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";
import { topics } from "./topics.ts";
import { verdict } from "./verdict.ts";
import { versions } from "./versions.ts";

export const en = {
  shell,
  verdict,
  sentence,
  chart,
  outlook,
  overview,
  goal,
  measure,
  metric,
  imports,
  post,
  posts,
  settings,
  channels,
  versions,
  questions,
  start,
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
