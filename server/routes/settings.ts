// What whoever owns the strategy edits: the strategy's versions, and the settings.
import { Hono } from "hono";
import { z } from "zod";
import { refoldAll } from "../db/posts-cache.ts";
import { readSettings, type Settings, writeSettings } from "../db/settings.ts";
import { listStrategies, saveStrategy, withdrawStrategy } from "../db/strategies.ts";
import { type GoalFault, goalFault } from "../../shared/goal-faults.ts";
import { newestVersion, strategySchema } from "../../shared/strategy.ts";
import { isZone } from "../../shared/zone.ts";
import { fail, notFound } from "../answer.ts";
import { removeOldWords } from "../retention.ts";
import type { Deps } from "./deps.ts";
import { idText, valid } from "./validate.ts";

const name = z.string().trim().max(200);
const settingsSchema = z
  .object({
    companyName: name.optional(),
    timeZone: z.string().max(60).refine(isZone, { message: "time-zone" }).optional(),
    cutOffDay: z.number().int().min(1).max(28).optional(),
    language: z.enum(["sv", "en"]).optional(),
    ownAuthors: z.array(name.min(1)).max(200).optional(),
    namedAuthors: z.array(name.min(1)).max(200).optional(),
    keepTexts: z.boolean().optional(),
    retentionMonths: z.number().int().min(1).max(240).nullable().optional(),
    actor: name.optional(),
  })
  .strict();
const faultyField = {
  "metric-unknown": "metric",
  "metric-does-not-add-up": "spread",
  "target-out-of-range": "targets",
} as const satisfies Record<GoalFault, string>;

const strategyBody = z.object({
  document: strategySchema,
  reason: z.string().trim().max(1000).optional(),
  /** The version that was edited, 0 for none: refused when another is the newest by now. */
  edited: z.number().int().min(0).optional(),
});

const withdrawalBody = z.object({ why: z.string().trim().min(1).max(1000) }).strict();

/** The strategy and the company’s settings. A change of zone or cut-off folds every post again. */
export function settingsRoutes({ instance }: Deps) {
  const { db } = instance;
  const shown = (): Omit<Settings, "beforeSample"> => {
    const { beforeSample: _, ...settings } = readSettings(db.reader);
    return settings;
  };
  return new Hono()
    .get("/strategy", (c) => {
      const versions = listStrategies(db.reader);
      return c.json({ current: newestVersion(versions), versions });
    })
    .post("/strategy", valid("json", strategyBody), async (c) => {
      const { document, reason, edited } = c.req.valid("json");
      const issues = document.goals.flatMap((goal, index) => {
        const code = goalFault(goal);
        return code === null ? [] : [{ path: `document.goals.${index}.${faultyField[code]}`, code }];
      });
      if (issues.length > 0) fail(400, { code: "bad-request", issues });
      const { actor } = readSettings(db.reader);
      const full = { ...document, reason: reason ?? document.reason };
      const saved = await db.exclusively((writer) =>
        writer
          .transaction(() => {
            const newest = newestVersion(listStrategies(writer))?.version ?? 0;
            if (edited !== undefined && edited !== newest) return null;
            return saveStrategy(writer, full, actor, instance.now().toISOString(), false);
          })
          .immediate(),
      );
      return saved === null ? fail(409, { code: "saved-meanwhile" }) : c.json(saved);
    })
    .post(
      "/strategy/:version/withdraw",
      valid("param", z.object({ version: idText })),
      valid("json", withdrawalBody),
      async (c) => {
        const { version } = c.req.valid("param");
        const { why } = c.req.valid("json");
        const { actor } = readSettings(db.reader);
        if (!listStrategies(db.reader).some((each) => each.version === version)) notFound();
        const isWithdrawn = await db.exclusively((writer) =>
          withdrawStrategy(writer, version, actor, why, instance.now().toISOString()),
        );
        if (!isWithdrawn) fail(409, { code: "withdrawn-already" });
        return c.json({ version });
      },
    )
    .get("/settings", (c) => c.json(shown()))
    .put("/settings", valid("json", settingsSchema), async (c) => {
      const sent = Object.entries(c.req.valid("json")).filter(([, value]) => value !== undefined);
      const changes = Object.fromEntries(sent) as Partial<Settings>;
      await db.exclusively((writer) =>
        writer.transaction(() => {
          const before = readSettings(writer);
          writeSettings(writer, changes);
          const { namedAuthors, ownAuthors } = readSettings(writer);
          // Only our own authors are ever shown by name.
          writeSettings(writer, { namedAuthors: namedAuthors.filter((each) => ownAuthors.includes(each)) });
          const after = readSettings(writer);
          // Both decide in which month a post is, or by which readings it is judged.
          if (before.timeZone !== after.timeZone || before.cutOffDay !== after.cutOffDay) refoldAll(writer);
        })(),
      );
      // A shorter time acts at once; nothing else that is set here makes words older.
      if (changes.retentionMonths !== undefined) await removeOldWords(instance);
      return c.json(shown());
    });
}
