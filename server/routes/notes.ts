// Notes beside the numbers: annotations and trials, lessons, and checks of channels. What is taken back can be brought back.
import { Hono } from "hono";
import { z } from "zod";
import { addAnnotation, changeAnnotation, takeBackAnnotation, type Written } from "../db/annotations.ts";
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

/** Takes something back at an instant, or brings it back (null); false when there is none of that id. */
type TakeBack = (writer: Sqlite, id: number, takenBackAt: string | null) => boolean;

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
  const added = async <Text extends object>(
    add: (writer: Sqlite, text: Text & Written, sample: boolean) => number,
    text: Text,
  ) => ({
    id: await saveMark(deps, (writer, { actor, markedAt }) =>
      add(writer, { ...text, actor, writtenAt: markedAt }, false),
    ),
  });
  const changed = <Text extends object>(
    change: (writer: Sqlite, id: number, text: Text & Written) => boolean,
    id: number,
    text: Text,
  ) => holding(id, (writer, { actor, markedAt }) => change(writer, id, { ...text, actor, writtenAt: markedAt }));
  const takenBack = (takeBack: TakeBack, id: number) =>
    holding(id, (writer, { markedAt }) => takeBack(writer, id, markedAt));
  const broughtBack = (takeBack: TakeBack, id: number) => holding(id, (writer) => takeBack(writer, id, null));
  return new Hono()
    .get("/annotations", valid("query", days), (c) => {
      const { from = "", to = "9999" } = c.req.valid("query");
      return c.json({ annotations: notes(worldOf(deps)).filter((note) => note.from <= to && note.to >= from) });
    })
    .post("/annotations", valid("json", annotationBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), body);
      return c.json(await added(addAnnotation, body));
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
      return c.json(await changed(changeAnnotation, id, body));
    })
    .delete("/annotations/:id", valid("param", byId), async (c) =>
      c.json(await takenBack(takeBackAnnotation, c.req.valid("param").id)),
    )
    .post("/annotations/:id/bring-back", valid("param", byId), async (c) =>
      c.json(await broughtBack(takeBackAnnotation, c.req.valid("param").id)),
    )
    .get("/lessons", valid("query", months), (c) => {
      const { from = "", to = "9999" } = c.req.valid("query");
      return c.json({ lessons: lessons(worldOf(deps)).filter(({ month }) => month >= from && month <= to) });
    })
    .post("/lessons", valid("json", lessonBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), body);
      return c.json(await added(addLesson, body));
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
      return c.json(await changed(changeLesson, id, body));
    })
    .delete("/lessons/:id", valid("param", byId), async (c) =>
      c.json(await takenBack(takeBackLesson, c.req.valid("param").id)),
    )
    .post("/lessons/:id/bring-back", valid("param", byId), async (c) =>
      c.json(await broughtBack(takeBackLesson, c.req.valid("param").id)),
    )
    .post("/channel-checks", valid("json", channelCheckBody), async (c) => {
      const body = c.req.valid("json");
      refuseUnknown(worldOf(deps), { channel: body.channel });
      if (body.checkedOn > instance.today())
        fail(400, { code: "bad-request", issues: [{ path: "checkedOn", code: "after-today" }] });
      return c.json(await added(addChannelCheck, body));
    })
    .delete("/channel-checks/:id", valid("param", byId), async (c) =>
      c.json(await takenBack(takeBackChannelCheck, c.req.valid("param").id)),
    )
    .post("/channel-checks/:id/bring-back", valid("param", byId), async (c) =>
      c.json(await broughtBack(takeBackChannelCheck, c.req.valid("param").id)),
    )
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
