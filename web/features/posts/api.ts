// The posts screen's requests: windows of a long list.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { monthOf } from "../../../shared/period.ts";
import { answer, api } from "../../api.ts";
import type { PostsSearch } from "../../routes/search.ts";

export type PostPage = InferResponseType<typeof api.posts.$get, 200>;
export type PostRow = PostPage["rows"][number];

/** Rows of one request; the list asks for the windows that are in sight. */
export const pageSize = 100;

/** What decides which rows there are and in which order; the open post does not. */
export type PostsQuestion = Omit<PostsSearch, "post">;

export const postsPageQuery = (question: PostsQuestion, page: number) =>
  queryOptions({
    queryKey: ["posts", question, page],
    queryFn: () => {
      // The address holds days, so that it can one day hold any; the list is asked for by month.
      const asked = {
        ...question,
        from: question.from && monthOf(question.from),
        to: question.to && monthOf(question.to),
      };
      const stated = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "");
      const window = { offset: String(page * pageSize), limit: String(pageSize) };
      return answer(api.posts.$get({ query: { ...Object.fromEntries(stated), ...window } }));
    },
    staleTime: 60_000,
  });
