// Svenska texter som den första sidan inte visar: de hämtas med de sidor och delar som gör det.
import { notes } from "./notes.ts";
import { review } from "./review.ts";
import { goal } from "./goal.ts";
import { measure } from "./measure.ts";
import { imports } from "./imports.ts";
import { silence } from "./silence.ts";
import { post } from "./post.ts";
import { posts } from "./posts.ts";
import { settings } from "./settings.ts";
import { channels } from "./channels.ts";
import { versions } from "./versions.ts";
import { questions } from "./questions.ts";
import { preview } from "./preview.ts";
import { start } from "./start.ts";
import { privacy } from "./privacy.ts";
import { answering } from "./answering.ts";
import { topics } from "./topics.ts";
import { problem } from "./problem.ts";
import { comments } from "./comments.ts";
import { commentSources } from "./comment-sources.ts";
import { criticism } from "./criticism.ts";
import { listening } from "./listening.ts";
import { rating } from "./rating.ts";
import { relevance } from "./relevance.ts";
import { export as guide } from "./export.ts";

export const later = {
  notes,
  review,
  goal,
  measure,
  imports,
  silence,
  post,
  posts,
  settings,
  channels,
  versions,
  questions,
  preview,
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
