// What is sent when somebody writes a note, checked at the door; the sample company's notes are checked the same way.
import { z } from "zod";
import { isDay, isMonth } from "../period.ts";
import { annotationFaults, annotationKinds, outcomes } from "./annotation.ts";
import { channelDecisions, checkPoints } from "./channel-check.ts";

const text = (longest: number) => z.string().trim().max(longest);
const channelKey = text(300).min(1);
const goalId = text(80).min(1);
const day = z.string().refine(isDay, { message: "day" });

/** Days are civil dates, both included. Each issue's message is a code of `annotationFaultCodes`, for which the texts have a sentence. */
export const annotationBody = z
  .object({
    kind: z.enum(annotationKinds),
    title: text(120),
    text: text(2000).default(""),
    from: z.string().max(10),
    to: z.string().max(10),
    channel: channelKey.nullable().default(null),
    goal: goalId.nullable().default(null),
    expected: text(500).default(""),
    outcome: z.enum(outcomes).nullable().default(null),
    outcomeText: text(1000).default(""),
  })
  .strict()
  .superRefine((written, context) => {
    for (const { path, code } of annotationFaults(written))
      context.addIssue({ code: "custom", message: code, path: [path] });
  });

export const lessonBody = z
  .object({
    month: z.string().refine(isMonth, { message: "month" }),
    goal: goalId.nullable().default(null),
    text: text(2000).min(1, { message: "text-missing" }),
  })
  .strict();

export const channelCheckBody = z
  .object({
    channel: channelKey,
    checkedOn: day,
    decision: z.enum(channelDecisions),
    points: z.partialRecord(z.enum(checkPoints), z.boolean()).default({}),
    note: text(1000).default(""),
  })
  .strict();

/** notes.json of the sample company. */
export const notesFile = z
  .object({
    annotations: z.array(annotationBody),
    lessons: z.array(lessonBody),
    channelChecks: z.array(channelCheckBody),
  })
  .strict();
export type NotesFile = z.input<typeof notesFile>;
