// The company's channels, and what people say of them.
import { Hono } from "hono";
import { z } from "zod";
import { type ChannelMark, channelMarks, markChannel, unmarked } from "../db/channel-marks.ts";
import { findChannel, listChannels } from "../db/channels.ts";
import type { Sqlite } from "../db/open.ts";
import { refoldAfter } from "../db/posts-cache.ts";
import { bumpRevision } from "../db/revision.ts";
import { readSettings } from "../db/settings.ts";
import { fail, notFound } from "../answer.ts";
import { channelRows } from "../views/coverage.ts";
import { type Deps, worldOf } from "./deps.ts";
import { channelText, dayText, valid } from "./validate.ts";

/** What is left out stays as it is; null takes it back. */
const markBody = z
  .object({
    channel: channelText,
    name: z.string().trim().min(1).max(200).nullable().optional(),
    hidden: z.boolean().optional(),
    mergedInto: channelText.nullable().optional(),
    endedOn: dayText.nullable().optional(),
  })
  .strict();
type Sent = z.output<typeof markBody>;

export function channelRoutes(deps: Deps) {
  const { db, now } = deps.instance;
  return new Hono()
    .get("/channels", (c) => c.json({ channels: channelRows(worldOf(deps)) }))
    .put("/channels", valid("json", markBody), async (c) => {
      const sent = c.req.valid("json");
      const mark = await db.exclusively((writer) =>
        writer.transaction(() => {
          const after = markedWith(writer, sent);
          markChannel(writer, sent.channel, after, {
            actor: readSettings(writer).actor,
            markedAt: now().toISOString(),
          });
          refoldAfter(writer, null, null);
          bumpRevision(writer);
          return after;
        })(),
      );
      return c.json({ channel: sent.channel, ...mark });
    });
}

/** The channel's mark with what was sent. Ends the request where the channel is not there, or cannot be merged into the one named. */
function markedWith(db: Sqlite, { channel: key, name, hidden, mergedInto, endedOn }: Sent): ChannelMark {
  const channels = listChannels(db);
  const channel = channels.find((each) => each.key === key || each.aliasKeys.includes(key)) ?? notFound();
  const before = channelMarks(db).get(key) ?? unmarked;
  const after: ChannelMark = {
    name: name === undefined ? before.name : name,
    hidden: hidden ?? before.hidden,
    mergedInto: mergedInto === undefined ? before.mergedInto : mergedInto,
    endedOn: endedOn === undefined ? before.endedOn : endedOn,
  };
  if (mergedInto !== undefined && mergedInto !== null) {
    const into = findChannel(channels, mergedInto);
    if (into === null) fail(409, { code: "merge-unknown" });
    if (into.platform !== channel.platform) fail(409, { code: "merge-other-platform" });
    // Itself, one that is part of it, or one that it is part of already by another way.
    if (into === channel) fail(409, { code: "merge-same" });
    after.mergedInto = into.key;
  }
  return after;
}
