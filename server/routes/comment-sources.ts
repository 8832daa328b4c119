// Where comments come from, what has disappeared since, and how our answers sound.
import { Hono } from "hono";
import { z } from "zod";
import { isQuarter, monthStart, quarterOf } from "../../shared/period.ts";
import { commentSources, goneComments } from "../views/comment-sources.ts";
import { toneReview } from "../views/tone.ts";
import { monthsWithData } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";
import { valid } from "./validate.ts";

const quarterQuery = z.object({ quarter: z.string().refine(isQuarter, { message: "quarter" }).optional() });

export function commentSourceRoutes(deps: Deps) {
  return new Hono()
    .get("/comment-sources", (c) => {
      const world = worldOf(deps);
      return c.json({ channels: commentSources(world), gone: goneComments(world) });
    })
    .get("/tone", valid("query", quarterQuery), (c) => {
      const world = worldOf(deps);
      const newest = monthsWithData(world)?.last;
      const day = newest === undefined ? deps.instance.today() : monthStart(newest);
      return c.json(toneReview(world, c.req.valid("query").quarter ?? quarterOf(day)));
    });
}
