// What an edited goal would ask, before it is saved.
import { Hono } from "hono";
import { z } from "zod";
import { strategyDraftSchema } from "../../shared/strategy.ts";
import { notFound } from "../answer.ts";
import { goalPreview } from "../views/goal-preview.ts";
import { type Deps, worldOf } from "./deps.ts";
import { valid } from "./validate.ts";

const previewBody = z.object({ document: strategyDraftSchema, goal: z.string().max(80) }).strict();

/** Nothing is stored. 404 where the document has no goal of that id, or one on an unknown metric. */
export function goalPreviewRoutes(deps: Deps) {
  return new Hono().post("/goals/preview", valid("json", previewBody), (c) => {
    const { document, goal } = c.req.valid("json");
    return c.json(goalPreview(worldOf(deps), document, goal, deps.instance.today()) ?? notFound());
  });
}
