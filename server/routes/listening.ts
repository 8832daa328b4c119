// Listening: mentions elsewhere, the log, and what is decided of each place.
import { Hono } from "hono";
import type { Deps } from "./deps.ts";

export function listeningRoutes(_deps: Deps) {
  return new Hono();
}
