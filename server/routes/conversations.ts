// Conversations, answers and criticism: what is read and what people mark of comments.
import { Hono } from "hono";
import type { Deps } from "./deps.ts";

export function conversationRoutes(_deps: Deps) {
  return new Hono();
}
