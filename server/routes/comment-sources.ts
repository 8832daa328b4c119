// Where comments come from, what has disappeared since, and how our answers sound.
import { Hono } from "hono";
import { z } from "zod";
import { monthStart, quarterOf } from "../../shared/period.ts";
import { commentLanguagesOf } from "../views/comment-languages.ts";
import { commentSources, goneComments } from "../views/comment-sources.ts";
import { remembered } from "../views/remember.ts";
import { toneReview } from "../views/tone.ts";
import { monthsWithData } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";
import { quarterText, valid } from "./validate.ts";

const quarterQuery = z.object({ quarter: quarterText.optional() });

export function commentSourceRoutes(deps: Deps) {
  return new Hono()
    .get("/comment-sources", (c) => {
      const world = worldOf(deps);
      return c.json({ channels: commentSources(world), gone: goneComments(world) });
    })
    .get("/comment-languages", async (c) => {
      const { reader } = deps.instance.db;
      // The promise is what is remembered: two who ask at once wait for one answer.
      const answer = remembered(reader, "comment languages", () => commentLanguagesOf(worldOf(deps)), "readings");
      return c.json(await answer);
    })
    .get("/tone", valid("query", quarterQuery), (c) => {
      const world = worldOf(deps);
      const newest = monthsWithData(world)?.last;
      const day = newest === undefined ? deps.instance.today() : monthStart(newest);
      return c.json(toneReview(world, c.req.valid("query").quarter ?? quarterOf(day)));
    });
}
