// Posts: the list, one post with its readings, and what people say of posts: paid for or not, and which message type.
import { Hono } from "hono";
import { z } from "zod";
import { findChannel, idsOf } from "../db/channels.ts";
import { markPosts, type NewMark, noMessageType, type PostMarkName, type PostPlace } from "../db/marks.ts";
import { refoldPosts } from "../db/posts-cache.ts";
import type { Sqlite } from "../db/open.ts";
import { postOrders, postPlaces, type PostsAsked } from "../db/posts.ts";
import { bumpRevision } from "../db/revision.ts";
import { groupBy } from "../../shared/group.ts";
import { messageTypesOf } from "../../shared/message-types.ts";
import { monthEnd, monthStart } from "../../shared/period.ts";
import { mostMarkedAtOnce } from "../../shared/post.ts";
import { fail, notFound } from "../answer.ts";
import { postDetail, postList, postPlace, typeChanges, typesBefore } from "../views/posts.ts";
import { readWorld, type World } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";
import { saveMark } from "./save-mark.ts";
import { channelText, monthText, valid } from "./validate.ts";

const fundingBody = z.object({ funding: z.enum(["organic", "boosted"]).nullable() }).strict();

/** Which posts; `type` is the id of a message type; `named` "no" are those of which nobody has said it, "none" those that no type fits. */
const filters = {
  from: monthText.optional(),
  to: monthText.optional(),
  channel: channelText.optional(),
  format: z.string().max(100).optional(),
  funding: z.enum(["organic", "boosted", "not-stated"]).optional(),
  type: z.string().min(1).max(80).optional(),
  named: z.enum(["no", "none"]).optional(),
  q: z.string().max(200).default(""),
};
const filtersSchema = z.object(filters).strict();
const postsQuery = z.object({
  ...filters,
  sort: z.enum(postOrders).default("date"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** The id of a message type, "" for none of them, null to take back what was said. */
const messageType = z.string().max(80).nullable();
const typesBody = z.union([
  z
    .object({
      changes: z
        .array(z.object({ type: messageType, posts: z.array(z.string().max(2000)).max(mostMarkedAtOnce) }).strict())
        .max(100),
    })
    .strict(),
  z.object({ type: messageType, where: filtersSchema }).strict(),
]);

export function postRoutes(deps: Deps) {
  return new Hono()
    .get("/posts", valid("query", postsQuery), (c) => {
      const world = worldOf(deps);
      const { sort, direction, offset, limit, ...query } = c.req.valid("query");
      const posts = asked(world, query);
      return c.json(postList(world, { ...posts, order: sort, descending: direction === "desc", offset, limit }));
    })
    .get("/posts/:key", (c) => c.json(postDetail(worldOf(deps), c.req.param("key")) ?? notFound()))
    .put("/posts/:key/funding", valid("json", fundingBody), async (c) => {
      const place = postPlace(worldOf(deps), c.req.param("key")) ?? notFound();
      const { funding } = c.req.valid("json");
      await saveMark(deps, (writer, by) => mark(writer, [place], "funding", { value: funding, ...by }), bumpRevision);
      return c.json(postDetail(worldOf(deps), c.req.param("key")) ?? notFound());
    })
    .put("/posts/types", valid("json", typesBody), async (c) => {
      const body = c.req.valid("json");
      const { personKey } = deps.instance.db;
      return c.json(await saveMark(deps, (writer, by) => sayTypes(writer, personKey, body, by), bumpRevision));
    });
}

function asked(world: World, query: z.output<typeof filtersSchema>): PostsAsked {
  const { from, to, channel, format, funding, type, named, q } = query;
  const chosen =
    channel === undefined
      ? world.channels.filter(({ hidden }) => !hidden)
      : [findChannel(world.channels, channel) ?? notFound()];
  return {
    channelIds: chosen.flatMap(idsOf),
    from: from === undefined ? null : monthStart(from),
    to: to === undefined ? null : monthEnd(to),
    format: format ?? null,
    funding: funding === undefined ? null : [funding],
    messageTypes: named !== undefined ? [named === "no" ? null : noMessageType] : type === undefined ? null : [type],
    ownReplies: false,
    search: q,
    order: "date",
    descending: true,
  };
}

/**
 * Says which message type posts are, and answers how many that changes and what would undo it. Which posts fit is found in the transaction
 * that marks them: what an import has brought meanwhile is among them, and counted.
 */
function sayTypes(
  writer: Sqlite,
  personKey: Buffer,
  body: z.output<typeof typesBody>,
  by: Omit<NewMark, "value">,
): { changed: number; undo: ReturnType<typeof typesBefore> } {
  const world = readWorld(writer, personKey);
  const wanted =
    "changes" in body
      ? body.changes.map(({ type, posts }) => ({
          value: type,
          posts: posts.map((key) => postPlace(world, key) ?? notFound()),
        }))
      : [{ value: body.type, posts: postPlaces(writer, asked(world, body.where)) }];
  const known = new Set(messageTypesOf(world.versions).map(({ id }) => id));
  if (wanted.some(({ value }) => value !== null && value !== noMessageType && !known.has(value)))
    fail(400, { code: "bad-request", issues: [{ path: "type", code: "message-type-unknown" }] });
  if (wanted.reduce((count, { posts }) => count + posts.length, 0) > mostMarkedAtOnce)
    fail(400, { code: "bad-request", issues: [{ path: "where", code: "too-many-posts" }] });
  const changes = typeChanges(world, wanted);
  for (const [value, each] of groupBy(changes, (change) => change.value)) {
    const posts = each.map(({ post }) => post);
    mark(writer, posts, "message-type", { value, ...by });
  }
  return { changed: changes.length, undo: typesBefore(changes) };
}

/** Marks posts and folds them again. */
function mark(writer: Sqlite, posts: readonly PostPlace[], name: PostMarkName, said: NewMark): void {
  markPosts(writer, posts, name, said);
  refoldPosts(writer, posts);
}
