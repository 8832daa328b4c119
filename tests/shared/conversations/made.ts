// Made-up comments for the tests of conversations: only what a test is about has to be said.
import type { ConversationComment } from "../../../shared/conversations/comment.ts";
import { dayIn } from "../../../shared/zone.ts";

export const stockholm = "Europe/Stockholm";

/** `time`: an ISO instant, or a civil date alone. The author "us" is ours. */
export function made(key: string, time: string, more: Partial<ConversationComment> = {}): ConversationComment {
  const at = time.length === 10 ? null : Date.parse(time);
  const author = more.author === undefined ? key : more.author;
  return {
    key,
    id: key,
    channel: "x:1",
    post: null,
    parents: [],
    children: [],
    author,
    ours: author === "us",
    mentions: [],
    at,
    day: at === null ? time : dayIn(at, stockholm),
    ...more,
  };
}
