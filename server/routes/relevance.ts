// The relevant share: audits, ratings, and what was learnt from them. All months are "2026-01", days "2026-01-31", shares and
// guesses fractions; a month left out is the newest one with comments. Failures have the one shape of the API.
//
//   GET  /relevance?month            RelevanceMonth: the page, from committed ratings alone.
//   GET  /relevance/model?month      LearntMonth: what the learner thinks. May take seconds after an import; ask for it apart.
//   GET  /relevance/explain?channel&key[&month]
//                                    { guess, reasons } of one comment; guess null without a model. 409 "in-audit" for a comment of an
//                                    audit's sample that its rater has not answered yet: a guess would sway the rater.
//   POST /audits {month, size?, rater?}
//                                    Begins the month's audit: seed, size and the model's guesses are fixed now. `size` left out is
//                                    `proposedSize`; `rater` left out is the name in settings. 409 "audit-exists" while the topics
//                                    are those of the month's audit; 422 "no-comments" for a month without comments with words,
//                                    "no-rater" where neither names anybody: the number is counted from one person's answers.
//                                    Answers RelevanceMonth.
//   GET  /rating?queue=audit|teach&month&rater&count
//                                    RatingBatch: the next questions, `count` (10) at most. Ask again for more when few are left, and
//                                    leave out what was answered meanwhile. Empty `items` in an audit: all is rated. 409 "no-audit".
//                                    `rater` left out is the name in settings; another name than `audit.rater` is a second rater, who
//                                    rates the same comments in the same order. Never mix queues in one session.
//   POST /ratings {queue, month, rater?, channel, key, pass, answer, topics?, milliseconds?}
//                                    channel: `item.channel.key`; pass: `item.pass`. `topics` (ids) only with "relevant"; where the
//                                    strategy has one topic it is filled in, where it has several they may be left out, and
//                                    the share by topic then takes them as open. The same question again replaces the answer. Answers
//                                    { progress } at once; learning goes on behind it.
//                                    404 for no such comment in the month, 409 "no-audit", "not-in-queue" (an audit's question in the
//                                    teach queue or the other way round), 400 "topic-unknown".
//   POST /ratings/undo {queue, month, rater?}
//                                    Takes back the rater's newest answer in the queue: { item, progress }; item null when there was none.
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { findChannel } from "../db/channels.ts";
import { type Audit, startAudit } from "../db/audits.ts";
import { saveRating, undoRating } from "../db/ratings.ts";
import type { Month } from "../../shared/period.ts";
import { sampleSize } from "../../shared/relevance/sample.ts";
import { fail, notFound } from "../answer.ts";
import { sizingOf } from "../views/audit-sizing.ts";
import { auditOf } from "../views/audited-month.ts";
import { commentName, monthComments, namesNow } from "../views/month-comments.ts";
import {
  auditedNames,
  auditQuestions,
  commentNamed,
  planOf,
  type Progress,
  type Queue,
  ratingItem,
  type RatingItem,
  teachProgress,
} from "../views/rating.ts";
import { relevanceMonth } from "../views/relevance.ts";
import { remembered } from "../views/remember.ts";
import { definitionMark, definitionOf, type RatedTopic, ratedTopics, topicsOf } from "../views/topics.ts";
import type { World } from "../views/world.ts";
import { commentMonthAsked } from "./asked.ts";
import { type Deps, worldOf } from "./deps.ts";
import { explainComment, freezeModel, learnInBackground, learntMonth, teachQuestions } from "./learned.ts";
import { channelText, monthText, valid } from "./validate.ts";

const name = z.string().trim().max(200);
const queue = z.enum(["audit", "teach"]);
const monthQuery = z.object({ month: monthText.optional() });
const explainQuery = z.object({ month: monthText.optional(), channel: name, key: z.string().max(2000) });
const auditBody = z
  .object({ month: monthText, size: z.number().int().min(1).max(10_000).optional(), rater: name.optional() })
  .strict();
const ratingQuery = z.object({
  queue,
  month: monthText.optional(),
  rater: name.optional(),
  count: z.coerce.number().int().min(1).max(50).default(10),
});
const ratingBody = z
  .object({
    queue,
    month: monthText,
    rater: name.optional(),
    channel: channelText,
    key: z.string().max(2000),
    pass: z.union([z.literal(1), z.literal(2)]),
    answer: z.enum(["relevant", "not-relevant", "unsure", "skipped"]),
    topics: z.array(z.string().max(200)).max(100).default([]),
    milliseconds: z.number().int().min(0).max(86_400_000).optional(),
  })
  .strict()
  .refine(({ answer, topics }) => answer === "relevant" || topics.length === 0, { message: "topics" });
const undoBody = z.object({ queue, month: monthText, rater: name.optional() }).strict();

/** What the rating screen works on. */
export interface RatingBatch {
  queue: Queue;
  month: Month;
  rater: string;
  items: RatingItem[];
  progress: Progress;
  /** For the rubric and the topic keys; those of an audit are as they were when it began. */
  topics: RatedTopic[];
  /** Null in the teach queue. */
  audit: { rater: string; size: number } | null;
}

/** Audits, ratings and the page about the relevant share. */
export function relevanceRoutes(deps: Deps) {
  const { db, now, today } = deps.instance;
  const monthAsked = (world: World, month: Month | undefined): Month => commentMonthAsked(deps, world, month);
  const raterAsked = (world: World, rater: string | undefined): string => rater ?? world.settings.actor;
  const page = (month: Month | undefined) =>
    remembered(db.reader, `relevance ${month ?? today()}`, () => {
      const world = worldOf(deps);
      return relevanceMonth(world, monthAsked(world, month));
    });
  /** The audit that the queue asks for; null for the teach queue. Answers 409 where the month has none. */
  const auditAsked = (world: World, { queue: asked, month }: { queue: Queue; month: Month }): Audit | null =>
    asked === "audit" ? (auditOf(world, month) ?? fail(409, { code: "no-audit" })) : null;
  const progressOf = (world: World, asked: { queue: Queue; month: Month }, rater: string): Progress => {
    const audit = auditAsked(world, asked);
    return audit === null ? teachProgress(world, rater) : auditQuestions(world, audit, rater, 0).progress;
  };
  return new Hono()
    .get("/relevance", valid("query", monthQuery), (c) => c.json(page(c.req.valid("query").month)))
    .get("/relevance/model", valid("query", monthQuery), async (c) => {
      const { month } = c.req.valid("query");
      return c.json(await learntMonth(deps, monthAsked(worldOf(deps), month)));
    })
    .get("/relevance/explain", valid("query", explainQuery), async (c) => {
      const { month, channel, key } = c.req.valid("query");
      const world = worldOf(deps);
      const found = findChannel(world.channels, channel) ?? notFound();
      const asked = monthAsked(world, month);
      const comment = commentName(found, key);
      if (commentNamed(world, asked, comment) === null) notFound();
      const audit = auditOf(world, asked);
      if (audit !== null) {
        const open = auditQuestions(world, audit, audit.rater, Number.POSITIVE_INFINITY).asked;
        if (open.some((each) => each.name === comment)) fail(409, { code: "in-audit" });
      }
      return c.json(await explainComment(deps, asked, comment));
    })
    .post("/audits", valid("json", auditBody), async (c) => {
      const { month, size, rater: named } = c.req.valid("json");
      const world = worldOf(deps);
      const rater = raterAsked(world, named).trim();
      if (rater === "") fail(422, { code: "no-rater" });
      const definition = definitionOf(topicsOf(world, month));
      if (auditOf(world, month)?.definition === definition) fail(409, { code: "audit-exists" });
      const comments = monthComments(world, month).filter((each) => each.class === "text");
      if (comments.length === 0) fail(422, { code: "no-comments" });
      const frozen = await freezeModel(
        deps,
        month,
        comments.map((each) => each.name),
      );
      const audit = {
        month,
        seed: randomUUID(),
        size: sampleSize(size ?? sizingOf(world, month).proposedSize, comments.length),
        definition,
        rater,
        startedAt: now().toISOString(),
        model: frozen?.model ?? null,
      };
      const rows = comments.map(({ name: each, channel, comment }) => ({
        channelKey: channel.key,
        key: comment.key,
        guess: frozen?.guesses.get(each) ?? null,
      }));
      const started = await db.exclusively((writer) =>
        startAudit(
          writer,
          audit,
          rows,
          (others) => others.findLast((each) => each.month === month)?.definition === definition,
        ),
      );
      if (started === null) fail(409, { code: "audit-exists" });
      return c.json(page(month));
    })
    .get("/rating", valid("query", ratingQuery), async (c) => {
      const asked = c.req.valid("query");
      const world = worldOf(deps);
      const month = monthAsked(world, asked.month);
      const rater = raterAsked(world, asked.rater);
      const audit = auditAsked(world, { queue: asked.queue, month });
      const items =
        audit === null
          ? await teachQuestions(deps, month, rater, asked.count)
          : auditQuestions(world, audit, rater, asked.count).asked.flatMap(
              (each) => ratingItem(world, month, each, null) ?? [],
            );
      const batch: RatingBatch = {
        queue: asked.queue,
        month,
        rater,
        items,
        progress: progressOf(worldOf(deps), { queue: asked.queue, month }, rater),
        topics: ratedTopics(topicsOf(world, month), audit?.definition ?? null),
        audit: audit === null ? null : { rater: audit.rater, size: audit.size },
      };
      return c.json(batch);
    })
    .post("/ratings", valid("json", ratingBody), async (c) => {
      const sent = c.req.valid("json");
      const world = worldOf(deps);
      const { month, key, pass, answer } = sent;
      const rater = raterAsked(world, sent.rater);
      const channel = findChannel(world.channels, sent.channel) ?? notFound();
      const comment = commentName(channel, key);
      if (commentNamed(world, month, comment) === null) notFound();
      const audit = auditAsked(world, sent);
      const today = topicsOf(world, month);
      const topics = ratedTopics(today, audit?.definition ?? null);
      if (sent.topics.some((id) => !topics.some((topic) => topic.id === id))) fail(400, { code: "topic-unknown" });
      const belongs =
        audit === null
          ? !auditedNames(world, month).has(comment)
          : planOf(world, audit, rater).some((each) => each.name === comment && each.pass === pass);
      if (!belongs) fail(409, { code: "not-in-queue" });
      const [only] = topics;
      const fits = answer === "relevant" && topics.length === 1 && only !== undefined ? [only.id] : sent.topics;
      await db.exclusively((writer) =>
        saveRating(writer, {
          channelKey: channel.key,
          key,
          auditId: audit?.id ?? null,
          rater,
          pass,
          answer,
          topics: [...new Set(fits)],
          definition: definitionMark(audit?.definition ?? definitionOf(today)),
          milliseconds: sent.milliseconds ?? null,
          ratedAt: now().toISOString(),
        }),
      );
      learnInBackground(deps, month);
      return c.json({ progress: progressOf(worldOf(deps), sent, rater) });
    })
    .post("/ratings/undo", valid("json", undoBody), async (c) => {
      const asked = c.req.valid("json");
      const world = worldOf(deps);
      const rater = raterAsked(world, asked.rater);
      const audit = auditAsked(world, asked);
      const undone = await db.exclusively((writer) =>
        undoRating(writer, audit?.id ?? null, rater, now().toISOString()),
      );
      const comment = undone === null ? null : namesNow(world)(undone.channelKey, undone.key);
      const item =
        undone === null || comment === null
          ? null
          : ratingItem(world, asked.month, { name: comment, pass: undone.pass }, null);
      return c.json({ item, progress: progressOf(worldOf(deps), asked, rater) });
    });
}
