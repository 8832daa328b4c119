// The posts screen's requests: windows of a long list.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { monthOf } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";
import type { PostsSearch } from "../../routes/search.ts";

export type PostPage = InferResponseType<typeof api.posts.$get, 200>;
export type PostRow = PostPage["rows"][number];
export type MessageType = PostPage["messageTypes"][number];

/** Rows of one request; the list asks for the windows that are in sight. */
export const pageSize = 100;

export const fundings = ["organic", "boosted", "not-stated"] as const;

/** What decides which rows there are and in which order; the open post does not. */
export type PostsQuestion = Omit<PostsSearch, "post">;

/** Something narrows the list. */
export function isFiltered({ sort: _sort, direction: _direction, ...filters }: PostsQuestion): boolean {
  return Object.values(filters).some((each) => each !== undefined && each !== "");
}

/** What narrows the list, as requests say it. */
export function filtersOf({ from, to, channel, format, funding, type, named, q }: PostsQuestion) {
  // The address holds days, so that it can one day hold any; the list is asked for by month.
  return stated({ from: from && monthOf(from), to: to && monthOf(to), channel, format, funding, type, named, q });
}

function stated(parts: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ""));
}

/** One window of the list. */
export function fetchPosts(question: PostsQuestion, page: number) {
  const { sort, direction } = question;
  const window = { offset: String(page * pageSize), limit: String(pageSize) };
  return answer(api.posts.$get({ query: { ...filtersOf(question), ...stated({ sort, direction }), ...window } }));
}

export const postsPageQuery = (question: PostsQuestion, page: number) =>
  queryOptions({
    queryKey: ["posts", question, page],
    queryFn: () => fetchPosts(question, page),
    staleTime: 60_000,
  });
