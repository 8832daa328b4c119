// What an edited strategy would do, before it is saved: the rule of what wants an answer on a month, and what hangs on a topic.
import { Hono } from "hono";
import { z } from "zod";
import { ratedByTopic } from "../db/ratings.ts";
import { wantsAnswerSchema } from "../../shared/strategy.ts";
import { triedRule } from "../views/try-rule.ts";
import { caughtComments } from "./caught-comments.ts";
import { type Deps, worldOf } from "./deps.ts";
import { monthText, valid } from "./validate.ts";

const seedsBody = z.object({ seeds: z.array(z.string().trim().max(200)).max(2000) }).strict();
const ruleBody = z.object({ rule: wantsAnswerSchema, month: monthText.optional() }).strict();

/** Nothing is stored, and nothing that is made for one rule is kept for the next. */
export function tryRoutes(deps: Deps) {
  return new Hono()
    .post("/conversations/try-rule", valid("json", ruleBody), (c) => {
      const { rule, month } = c.req.valid("json");
      return c.json(triedRule(worldOf(deps), rule, month ?? null, deps.instance.today()));
    })
    .post("/topics/catches", valid("json", seedsBody), async (c) =>
      c.json(await caughtComments(deps, c.req.valid("json").seeds)),
    )
    .get("/topics/ratings", (c) => c.json({ comments: ratedByTopic(deps.instance.db.reader) }));
}
