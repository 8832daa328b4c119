// Requests about notes: what happened, what was learnt, and what they can be about.
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import type { Month } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";

export type MonthNotes = InferResponseType<(typeof api.goals)[":id"]["notes"]["$get"], 200>;
export type Note = MonthNotes["notes"][number];
export type Lesson = MonthNotes["lessons"][number];
export type Trial = MonthNotes["openTrials"][number];
export type NoteChoices = InferResponseType<typeof api.notes.choices.$get, 200>;
export type NewLesson = InferRequestType<typeof api.lessons.$post>["json"];
export type WrittenNote = Pick<
  Note,
  "kind" | "title" | "text" | "from" | "to" | "channel" | "goal" | "expected" | "outcome" | "outcomeText"
>;

/** What is written of a goal in a month, and its trials that ask for an outcome. */
export const monthNotesQuery = (goal: string, month: Month) =>
  queryOptions({
    queryKey: ["goal-notes", goal, month],
    queryFn: () => answer(api.goals[":id"].notes.$get({ param: { id: goal }, query: { month } })),
  });

export const noteChoicesQuery = queryOptions({
  queryKey: ["note-choices"],
  queryFn: () => answer(api.notes.choices.$get()),
});

const param = (id: number) => ({ param: { id: String(id) } });

export const addNote = (json: WrittenNote) => answer(api.annotations.$post({ json }));
export const changeNote = (id: number, json: WrittenNote) =>
  answer(api.annotations[":id"].$put({ ...param(id), json }));
export const takeBackNote = (id: number) => answer(api.annotations[":id"].$delete(param(id)));
export const bringBackNote = (id: number) => answer(api.annotations[":id"]["bring-back"].$post(param(id)));

export const addLesson = (json: NewLesson) => answer(api.lessons.$post({ json }));
export const changeLesson = (id: number, json: NewLesson) => answer(api.lessons[":id"].$put({ ...param(id), json }));
export const takeBackLesson = (id: number) => answer(api.lessons[":id"].$delete(param(id)));
export const bringBackLesson = (id: number) => answer(api.lessons[":id"]["bring-back"].$post(param(id)));

/** The note as it is sent: without who wrote it and when. */
export function writtenNote(note: Note): WrittenNote {
  const { kind, title, text, from, to, channel, goal, expected, outcome, outcomeText } = note;
  return { kind, title, text, from, to, channel, goal, expected, outcome, outcomeText };
}
