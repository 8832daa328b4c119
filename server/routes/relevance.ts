// The relevant share: audits, ratings, what was learnt from them, and what a topic catches.
import { Hono } from "hono";
import type { Deps } from "./deps.ts";

export function relevanceRoutes(_deps: Deps) {
  return new Hono();
}
