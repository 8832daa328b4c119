// What the settings screen asks of people who comment: counts, words, erasing.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Platform } from "../../../shared/platform.ts";
import { answer, api } from "../../api.ts";

export type Erasure = InferResponseType<typeof api.privacy.erasure.$post, 200>;

export const privacyQuery = queryOptions({
  queryKey: ["privacy"],
  queryFn: () => answer(api.privacy.$get()),
});

/** How many rows have words from before the limit, and its day. */
export function olderWords(months: number) {
  return answer(api.privacy.older.$get({ query: { months: String(months) } }));
}

export function removeWords(): Promise<{ removed: number }> {
  return answer(api.privacy.words.$delete());
}

export interface Person {
  name: string;
  /** Null: wherever they write. */
  platform: Platform | null;
}

export function previewErasure(person: Person): Promise<Erasure> {
  return answer(api.privacy.erasure.preview.$post({ json: person }));
}

export function erasePerson(person: Person): Promise<Erasure> {
  return answer(api.privacy.erasure.$post({ json: person }));
}
