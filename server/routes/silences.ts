// What people say of months in which a channel posted nothing, after its files are in.
import { Hono } from "hono";
import { z } from "zod";
import { channelsByAnyKey } from "../db/channels.ts";
import type { Sqlite } from "../db/open.ts";
import { refoldAfter } from "../db/posts-cache.ts";
import { bumpRevision } from "../db/revision.ts";
import { readSettings } from "../db/settings.ts";
import { sayPostedNothing, type Stated, takeBackSilences } from "../db/silences.ts";
import { notFound } from "../answer.ts";
import { madeWhole, wholeMonths } from "../views/made-whole.ts";
import { openDays, silencesIn } from "../views/silences.ts";
import { readWorld } from "../views/world.ts";
import type { Deps } from "./deps.ts";
import { channelText, monthText, valid } from "./validate.ts";

const cells = z.array(z.object({ channel: channelText, month: monthText }).strict()).max(10_000);
const previewBody = z.object({ cells }).strict();
/** silent: they posted nothing. Otherwise what was said of them is taken back. */
const sayBody = z.object({ cells, silent: z.boolean() }).strict();
type Cells = z.output<typeof cells>;

/** A month of which no file with several channels speaks, or that is read in, stays as it is. 404 for a channel that is not there. */
export function silenceRoutes(deps: Deps) {
  const { db, now } = deps.instance;
  const said = (writer: Sqlite): Stated => ({ actor: readSettings(writer).actor, at: now().toISOString() });
  return new Hono()
    .put("/silences", valid("json", sayBody), async (c) => {
      const sent = c.req.valid("json");
      const changed = await db.exclusively((writer) =>
        writer.transaction(() => saySilences(writer, db.personKey, sent.cells, sent.silent, said(writer)))(),
      );
      return c.json({ changed });
    })
    .post("/silences/preview", valid("json", previewBody), async (c) => {
      const sent = c.req.valid("json");
      const months = [...new Set(sent.cells.map(({ month }) => month))].sort();
      const goals = await db.exclusively((writer) => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          // Both in the transaction, so that nothing that is rolled back is remembered.
          const before = wholeMonths(readWorld(writer, db.personKey), months);
          saySilences(writer, db.personKey, sent.cells, true, said(writer));
          return madeWhole(before, wholeMonths(readWorld(writer, db.personKey), months));
        } finally {
          writer.exec("ROLLBACK");
        }
      });
      return c.json({ goals });
    });
}

/** Says of the cells that nothing was posted, or takes that back. Answers how many it has changed. The caller holds the transaction. */
export function saySilences(writer: Sqlite, personKey: Buffer, sent: Cells, silent: boolean, by: Stated): number {
  const world = readWorld(writer, personKey);
  const byKey = channelsByAnyKey(world.channels);
  let changed = 0;
  for (const { channel: key, month } of sent) {
    const channel = byKey.get(key) ?? notFound();
    const standing = silencesIn(world, channel, month);
    const isChanged = silent
      ? sayPostedNothing(writer, channel.key, openDays(world, channel, month), standing, by)
      : takeBackSilences(writer, standing, by);
    if (isChanged) changed++;
  }
  if (changed > 0) {
    refoldAfter(writer, null, null);
    bumpRevision(writer);
  }
  return changed;
}
