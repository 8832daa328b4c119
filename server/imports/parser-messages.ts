// What the server and its parsing process say to each other. Plain data: it crosses by structured clone.
import type { Problem } from "../../shared/problem.ts";
import type { ParseEvent, ParseJob } from "./types.ts";
import type { Member } from "./zip.ts";

export type ToParser =
  | { type: "parse"; job: ParseJob }
  | { type: "unzip"; path: string; spoolDir: string }
  /** One event or member has been dealt with: the next may be sent. */
  | { type: "taken" };

export type FromParser =
  | { type: "ready" }
  | { type: "event"; event: ParseEvent }
  | { type: "member"; member: Member }
  /** The job is finished. `spent`: this process should not serve another one. */
  | { type: "done"; spent: boolean; plainZip: boolean }
  | { type: "problem"; problem: Problem }
  /** Wrong code, not wrong data. */
  | { type: "fault"; stack: string };
