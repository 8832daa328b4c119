// What people say of a comment, saved at once.
import { answer, api } from "../api.ts";

type Marks = (typeof api.comments)[":key"]["marks"][":name"]["$put"];
export type CommentMarkName = Parameters<Marks>[0]["param"]["name"];

/** Marks a comment ("channel id/comment key"); null takes the mark back. */
export async function markComment(key: string, name: CommentMarkName, value: string | null): Promise<void> {
  await answer(
    api.comments[":key"].marks[":name"].$put({ param: { key: encodeURIComponent(key), name }, json: { value } }),
  );
}
