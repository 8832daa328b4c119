// Privacy: what is stored of people who comment, taking their words away, and erasing a person.
import { Hono } from "hono";
import { z } from "zod";
import { backups } from "../db/backups.ts";
import { readSettings } from "../db/settings.ts";
import { readTombstones } from "../db/tombstones.ts";
import { countWords, countWritten } from "../db/words.ts";
import { type Erasure, erasePerson, previewErasure, type Refusal, type Who } from "../erasure.ts";
import { wordsKeptFrom } from "../../shared/kept-words.ts";
import { platforms } from "../../shared/platform.ts";
import { fail, notFound } from "../answer.ts";
import { removeEveryWord } from "../retention.ts";
import type { Deps } from "./deps.ts";
import { valid } from "./validate.ts";

const whoBody = z.union([
  z.object({ name: z.string().trim().min(1).max(300), platform: z.enum(platforms).nullable().default(null) }).strict(),
  z
    .object({
      comment: z
        .string()
        .regex(/^\d+\/./)
        .max(1000),
    })
    .strict(),
]);
const olderQuery = z.object({ months: z.coerce.number().int().min(1).max(240) });

/** An erasure is previewed first; both answer the same. */
export function privacyRoutes(deps: Deps) {
  const { db } = deps.instance;
  return new Hono()
    .get("/privacy", (c) => {
      const written = countWritten(db.reader);
      const words = countWords(db.reader, { than: null, timeZone: "UTC" });
      const erased = readTombstones(db.reader).comments.size;
      return c.json({ written, words, erased, backups: db.dataDir === null ? 0 : backups(db.dataDir).length });
    })
    .get("/privacy/older", valid("query", olderQuery), (c) => {
      const than = wordsKeptFrom(c.req.valid("query").months, deps.instance.today());
      return c.json({ than, words: countWords(db.reader, { than, timeZone: readSettings(db.reader).timeZone }) });
    })
    .delete("/privacy/words", async (c) => c.json({ removed: await removeEveryWord(deps.instance) }))
    .post("/privacy/erasure/preview", valid("json", whoBody), async (c) =>
      c.json(answered(await previewErasure(deps.instance, c.req.valid("json") as Who))),
    )
    .post("/privacy/erasure", valid("json", whoBody), async (c) => {
      const done = answered(await erasePerson(deps.instance, c.req.valid("json") as Who));
      // Files that wait may name them; whatever is dropped again is read by the new rules.
      await deps.drop.forget();
      return c.json(done);
    });
}

function answered(result: Erasure | Refusal): Erasure {
  if (result === "unknown") return notFound();
  return result === "ours" ? fail(409, { code: "own-author" }) : result;
}
