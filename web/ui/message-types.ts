// Saying which message type posts are, for one post or for many.
import type { InferRequestType } from "hono/client";
import { answer, api } from "../api.ts";

export type TypeChanges = InferRequestType<typeof api.posts.types.$put>["json"];

/** Saves it; the answer's `undo` says again what was said before. */
export const saveTypes = (json: TypeChanges) => answer(api.posts.types.$put({ json }));
