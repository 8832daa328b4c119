// Listening: mentions elsewhere, the log, and what is decided of each place.
import { Hono } from "hono";
import { z } from "zod";
import { addLogEntry, takeBackLogEntry } from "../db/mentions.ts";
import { decidePlace, decisions, markMention, mentionMarkNames } from "../db/place-marks.ts";
import { notFound } from "../answer.ts";
import { listening, newestQuarter } from "../views/listening.ts";
import { remembered } from "../views/remember.ts";
import { type Deps, worldOf } from "./deps.ts";
import { saveMark } from "./save-mark.ts";
import { dayText, idText, quarterText, valid } from "./validate.ts";

const quarterQuery = z.object({ quarter: quarterText.optional() });
const few = z.number().int().min(0).max(100_000);
const entryBody = z
  .object({
    on: dayText,
    place: z.string().trim().min(1).max(200),
    isReview: z.boolean(),
    count: few.min(1),
    critical: few.default(0),
    answered: few.default(0),
    topic: z.string().max(200).nullable().default(null),
    note: z.string().trim().max(1000).default(""),
  })
  .strict()
  .refine(({ critical, count }) => critical <= count, { message: "more-than-count", path: ["critical"] })
  .refine(({ answered, count }) => answered <= count, { message: "more-than-count", path: ["answered"] });
const takenBackBody = z.object({ takenBack: z.boolean() }).strict();
const decisionBody = z
  .object({ place: z.string().min(1).max(200), quarter: quarterText, decision: z.enum(decisions).nullable() })
  .strict();
const markBody = z
  .object({ key: z.string().min(1).max(200), name: z.enum(mentionMarkNames), value: z.enum(["yes", "no"]).nullable() })
  .strict();

/** Without a quarter asked for, the newest of which anything is known. */
export function listeningRoutes(deps: Deps) {
  const { db } = deps.instance;
  return new Hono()
    .get("/listening", valid("query", quarterQuery), (c) => {
      const { quarter } = c.req.valid("query");
      const today = deps.instance.today();
      const answer = remembered(db.reader, `listening ${quarter} ${today}`, () => {
        const world = worldOf(deps);
        return listening(world, quarter ?? newestQuarter(world, today), today);
      });
      return c.json(answer);
    })
    .post("/listening/log", valid("json", entryBody), async (c) => {
      const entry = c.req.valid("json");
      const id = await saveMark(deps, (writer, { actor, markedAt }) =>
        addLogEntry(writer, { ...entry, actor, loggedAt: markedAt }),
      );
      return c.json({ id });
    })
    .put("/listening/log/:id", valid("param", z.object({ id: idText })), valid("json", takenBackBody), async (c) => {
      const { id } = c.req.valid("param");
      const { takenBack } = c.req.valid("json");
      const isKnown = await saveMark(deps, (writer, { markedAt }) =>
        takeBackLogEntry(writer, id, takenBack ? markedAt : null),
      );
      return isKnown ? c.json({ id }) : notFound();
    })
    .put("/listening/decision", valid("json", decisionBody), async (c) => {
      const { place, quarter, decision } = c.req.valid("json");
      await saveMark(deps, (writer, mark) => decidePlace(writer, place, quarter, { value: decision, ...mark }));
      return c.json({ place, quarter, decision });
    })
    .put("/listening/mark", valid("json", markBody), async (c) => {
      const { key, name, value } = c.req.valid("json");
      await saveMark(deps, (writer, mark) => markMention(writer, key, name, { value, ...mark }));
      return c.json({ key, name, value });
    });
}
