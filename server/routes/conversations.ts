// Conversations and answers: what is read, and what people mark of comments.
import { Hono } from "hono";
import { z } from "zod";
import { type CommentMarkName, commentMarkNames, markComment } from "../db/marks.ts";
import { conversationKinds } from "../../shared/conversations/kinds.ts";
import { fail, notFound } from "../answer.ts";
import { answersOf } from "../views/answers.ts";
import { conversationRows } from "../views/conversation-list.ts";
import { conversationThread } from "../views/conversation-thread.ts";
import { remembered } from "../views/remember.ts";
import { commentPlace, shownComment } from "../views/shown-comments.ts";
import { commentsOf, type Comment } from "../views/comments.ts";
import { waitingList } from "../views/waiting.ts";
import { commentedChannelsAsked, commentMonthAsked } from "./asked.ts";
import { learnCriticalInBackground } from "./criticism.ts";
import { type Deps, worldOf } from "./deps.ts";
import { saveMark } from "./save-mark.ts";
import { channelText, monthText, valid } from "./validate.ts";

const windowed = {
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
const answersQuery = z.object({ month: monthText.optional(), channel: channelText.optional() });
const waitingQuery = z.object({
  month: monthText.optional(),
  channel: channelText.optional(),
  span: z.enum(["recent", "all"]).default("recent"),
  ...windowed,
});
const conversationsQuery = z.object({
  month: monthText.optional(),
  channel: channelText.optional(),
  kind: z.enum(conversationKinds).default("all"),
  q: z.string().trim().max(200).default(""),
  ...windowed,
});

const markParam = z.object({ key: z.string().max(600), name: z.enum(commentMarkNames) });
const markBody = z.object({ value: z.string().max(1200).nullable() }).strict();
const removal = z
  .object({ by: z.enum(["us", "platform", "author", "unknown"]), why: z.string().max(1000).default("") })
  .strict();
const yesOrNo = z.enum(["yes", "no"]);
/** What each mark may say. */
const markValues: Record<CommentMarkName, z.ZodType> = {
  critical: yesOrNo,
  done: z.enum(["answered", "hidden", "passed-on", "nothing"]),
  answered: z.literal("yes"),
  "wants-answer": yesOrNo,
  removed: z.string().refine((text) => removal.safeParse(asJson(text)).success, { message: "removal" }),
  tone: z.enum(["helpful", "neutral", "unhelpful"]),
};

export function conversationRoutes(deps: Deps) {
  const { db, today } = deps.instance;
  return new Hono()
    .get("/answers", valid("query", answersQuery), (c) => {
      const { month, channel } = c.req.valid("query");
      const answer = remembered(db.reader, `answers ${month ?? today()} ${channel ?? ""}`, () => {
        const world = worldOf(deps);
        return answersOf(world, commentMonthAsked(deps, world, month), commentedChannelsAsked(world, channel));
      });
      return c.json(answer);
    })
    .get("/answers/waiting", valid("query", waitingQuery), (c) => {
      const { month, channel, ...query } = c.req.valid("query");
      const world = worldOf(deps);
      return c.json(
        waitingList(world, { ...query, month: month ?? null, channels: commentedChannelsAsked(world, channel) }),
      );
    })
    .get("/conversations", valid("query", conversationsQuery), (c) => {
      const { month, channel, ...query } = c.req.valid("query");
      const world = worldOf(deps);
      return c.json(
        conversationRows(world, { ...query, month: month ?? null, channels: commentedChannelsAsked(world, channel) }),
      );
    })
    .get("/conversations/:key", (c) => c.json(conversationThread(worldOf(deps), c.req.param("key")) ?? notFound()))
    .put("/comments/:key/marks/:name", valid("param", markParam), valid("json", markBody), async (c) => {
      const { key, name } = c.req.valid("param");
      const { value } = c.req.valid("json");
      if (value !== null && !markValues[name].safeParse(value).success)
        fail(400, { code: "bad-request", issues: [{ path: "value", code: `mark-${name}` }] });
      const place = commentPlace(worldOf(deps), key) ?? notFound();
      await saveMark(deps, (writer, by) =>
        markComment(writer, { channelId: place.channelId, key: place.key, name }, { value, ...by }),
      );
      if (name === "critical") learnCriticalInBackground(deps);
      const world = worldOf(deps);
      const comment = commentsOf(world, place.channel)[place.index] as Comment;
      return c.json(shownComment(world, place.channel, comment));
    });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
