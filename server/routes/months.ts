// What management opens: the start, the overview and goals.
import { Hono } from "hono";
import { z } from "zod";
import { findChannel } from "../db/channels.ts";
import { hasLiveImport, hasSampleImport } from "../db/imports.ts";
import { monthOf } from "../../shared/period.ts";
import { notFound } from "../answer.ts";
import { goalChange } from "../views/change.ts";
import { coverageGrid } from "../views/coverage.ts";
import { goalDetail, goalPosts } from "../views/goal-detail.ts";
import { goalRows } from "../views/goal-rows.ts";
import { defaultMonth, overview } from "../views/overview.ts";
import { remembered } from "../views/remember.ts";
import { monthsWithData, type World } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";
import { channelText, monthText, valid } from "./validate.ts";

const monthQuery = z.object({ month: monthText.optional() });
const behindQuery = z.object({ month: monthText, channel: channelText.optional() });
const changeQuery = z.object({ month: monthText, against: monthText.optional() });

/** Everything that is read of months, goals and coverage; without a month asked for, the newest that some channel has whole. */
export function monthRoutes(deps: Deps) {
  const monthAsked = (world: World, month: string | undefined) =>
    month ?? defaultMonth(world) ?? monthOf(deps.instance.today());
  const channelAsked = (world: World, channel: string | undefined) =>
    channel === undefined ? null : (findChannel(world.channels, channel)?.id ?? notFound());
  return new Hono()
    .get("/start", (c) => {
      const world = worldOf(deps);
      const { beforeSample: _, ...settings } = world.settings;
      const { loading, done, of } = deps.demo;
      const loaded = hasSampleImport(world.db);
      return c.json({
        empty: !hasLiveImport(world.db),
        demo: { state: loading ? "loading" : loaded ? "loaded" : "none", done, of } as const,
        settings,
        months: monthsWithData(world),
        hasStrategy: world.versions.length > 0,
        today: deps.instance.today(),
      });
    })
    .get("/overview", valid("query", monthQuery), (c) => {
      const { month } = c.req.valid("query");
      const answer = remembered(deps.instance.db.reader, `overview ${month ?? deps.instance.today()}`, () => {
        const world = worldOf(deps);
        return overview(world, monthAsked(world, month));
      });
      return c.json(answer);
    })
    .get("/goals/:id", valid("query", monthQuery), (c) => {
      const { month } = c.req.valid("query");
      const id = c.req.param("id");
      const answer = remembered(deps.instance.db.reader, `goal ${month ?? deps.instance.today()} ${id}`, () => {
        const world = worldOf(deps);
        return goalDetail(world, id, monthAsked(world, month), monthsWithData(world));
      });
      return c.json(answer ?? notFound());
    })
    .get("/goals/:id/posts", valid("query", behindQuery), (c) => {
      const world = worldOf(deps);
      const { month, channel } = c.req.valid("query");
      return c.json(goalPosts(world, c.req.param("id"), month, channelAsked(world, channel)) ?? notFound());
    })
    .get("/goals/:id/rows", valid("query", behindQuery), (c) => {
      const world = worldOf(deps);
      const { month, channel } = c.req.valid("query");
      return c.json(goalRows(world, c.req.param("id"), month, channelAsked(world, channel)) ?? notFound());
    })
    .get("/goals/:id/change", valid("query", changeQuery), (c) => {
      const { month, against } = c.req.valid("query");
      return c.json(goalChange(worldOf(deps), c.req.param("id"), month, against ?? null) ?? notFound());
    })
    .get("/coverage", (c) => c.json(coverageGrid(worldOf(deps))));
}
