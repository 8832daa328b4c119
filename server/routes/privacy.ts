// Privacy: erasing a person, and how long words are kept.
import { Hono } from "hono";
import type { Deps } from "./deps.ts";

export function privacyRoutes(_deps: Deps) {
  return new Hono();
}
