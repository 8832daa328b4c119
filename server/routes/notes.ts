// Notes beside the numbers: annotations and trials, lessons, and checks of channels. What is taken back can be brought back.
import { Hono } from "hono";
import { z } from "zod";
import { addAnnotation, changeAnnotation, takeBackAnnotation } from "../db/annotations.ts";
import { addChannelCheck, takeBackChannelCheck } from "../db/channel-checks.ts";
import { findChannel } from "../db/channels.ts";
import { addLesson, changeLesson, takeBackLesson } from "../db/lessons.ts";
import type { Sqlite } from "../db/open.ts";
import { annotationBody, channelCheckBody, lessonBody } from "../../shared/notes/bodies.ts";
import { fail, notFound } from "../answer.ts";
import { findGoal } from "../views/goals.ts";
import { monthNotes, noteChoices } from "../views/goal-notes.ts";
import { lessons, notes } from "../views/notes.ts";
import { review } from "../views/review.ts";
import { remembered } from "../views/remember.ts";
import type { World } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";
import { saveMark } from "./save-mark.ts";
import { dayText, idText, monthText, valid } from "./validate.ts";

const byId = z.object({ id: idText });
const days = z.object({ from: dayText.optional(), to: dayText.optional() });
const months = z.object({ from: monthText.optional(), to: monthText.optional() });
const monthAsked = z.object({ month: monthText });

interface Named {
  channel?: string | null;
  goal?: string | null;
}

/** A note names a channel that a file speaks of, and a goal that some version has; what it named `before` may stay. */
function refuseUnknown(world: World, named: Named, before: Named = {}): void {
  const channel = named.channel === before.channel ? null : (named.channel ?? null);
  const goal = named.goal === before.goal ? null : (named.goal ?? null);
  const issues = [
    ...(channel !== null && findChannel(world.channels, channel) === null
      ? [{ path: "channel", code: "channel-unknown" }]
      : []),
    ...(goal !== null && findGoal(world, goal, "9999-12") === null ? [{ path: "goal", code: "goal-unknown" }] : []),
  ];
  if (issues.length > 0) fail(400, { code: "bad-request", issues });
}

export function noteRoutes(deps: Deps) {
  const { instance } = deps;
  const holding = async (id: number, job: (writer: Sqlite, by: { actor: string; markedAt: string }) => boolean) =>
    (await saveMark(deps, job)) ? { id } : notFound();
  return new Hono()
    .get("/annotations", valid("query", days), (c) => {
      const { from = "", to = "9999" } = c.req.valid("query");
      return c.json({ annotations: notes(worldOf(deps)).filter((note) => note.from <= to && note.to >= from) });
    })
    .post("/annotations", valid("json", annotationBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), body);
      const id = await saveMark(deps, (writer, { actor, markedAt }) =>
        addAnnotation(writer, { ...body, actor, writtenAt: markedAt }, false),
      );
      return c.json({ id });
    })
    .put("/annotations/:id", valid("param", byId), valid("json", annotationBody), async (c) => {
      const { id } = c.req.valid("param");
      const body = c.req.valid("json");
      const world = worldOf(deps);
      refuseUnknown(
        world,
        body,
        notes(world).find((note) => note.id === id),
      );
      return c.json(
        await holding(id, (writer, { actor, markedAt }) =>
          changeAnnotation(writer, id, { ...body, actor, writtenAt: markedAt }),
        ),
      );
    })
    .delete("/annotations/:id", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer, { markedAt }) => takeBackAnnotation(writer, id, markedAt)));
    })
    .post("/annotations/:id/bring-back", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer) => takeBackAnnotation(writer, id, null)));
    })
    .get("/lessons", valid("query", months), (c) => {
      const { from = "", to = "9999" } = c.req.valid("query");
      return c.json({ lessons: lessons(worldOf(deps)).filter(({ month }) => month >= from && month <= to) });
    })
    .post("/lessons", valid("json", lessonBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), body);
      const id = await saveMark(deps, (writer, { actor, markedAt }) =>
        addLesson(writer, { ...body, actor, writtenAt: markedAt }, false),
      );
      return c.json({ id });
    })
    .put("/lessons/:id", valid("param", byId), valid("json", lessonBody), async (c) => {
      const { id } = c.req.valid("param");
      const body = c.req.valid("json");
      const world = worldOf(deps);
      refuseUnknown(
        world,
        body,
        lessons(world).find((lesson) => lesson.id === id),
      );
      return c.json(
        await holding(id, (writer, { actor, markedAt }) =>
          changeLesson(writer, id, { ...body, actor, writtenAt: markedAt }),
        ),
      );
    })
    .delete("/lessons/:id", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer, { markedAt }) => takeBackLesson(writer, id, markedAt)));
    })
    .post("/lessons/:id/bring-back", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer) => takeBackLesson(writer, id, null)));
    })
    .post("/channel-checks", valid("json", channelCheckBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), { channel: body.channel });
      if (body.checkedOn > instance.today())
        fail(400, { code: "bad-request", issues: [{ path: "checkedOn", code: "after-today" }] });
      const id = await saveMark(deps, (writer, { actor, markedAt }) =>
        addChannelCheck(writer, { ...body, actor, writtenAt: markedAt }, false),
      );
      return c.json({ id });
    })
    .delete("/channel-checks/:id", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer, { markedAt }) => takeBackChannelCheck(writer, id, markedAt)));
    })
    .post("/channel-checks/:id/bring-back", valid("param", byId), async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await holding(id, (writer) => takeBackChannelCheck(writer, id, null)));
    })
    .get("/notes/choices", (c) => c.json(noteChoices(worldOf(deps))))
    .get("/goals/:id/notes", valid("query", monthAsked), (c) => {
      const { month } = c.req.valid("query");
      return c.json(monthNotes(worldOf(deps), c.req.param("id"), month, instance.today()) ?? notFound());
    })
    .get("/review", (c) => {
      const today = instance.today();
      return c.json(remembered(instance.db.reader, `review ${today}`, () => review(worldOf(deps), today)));
    });
}
