// Which windows of the list are needed for the rows in sight, and which row of them is which.
import { useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { pageSize, postsPageQuery, type PostRow, type PostsQuestion } from "./api.ts";

/** The windows that hold rows first to last, both included. */
export function pagesOf(first: number, last: number): number[] {
  const pages: number[] = [];
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) pages.push(page);
  return pages;
}

/** How long the scroll must rest before a window is asked for: flying past 50,000 rows asks for none of them. */
const restMilliseconds = 60;

/** Rows by index as far as they have arrived; undefined is on its way. Null `range` asks for nothing. */
export function useRows(
  question: PostsQuestion,
  range: { first: number; last: number } | null,
): (index: number) => PostRow | undefined {
  const pages = range === null ? [] : pagesOf(range.first, range.last);
  const wanted = useRested(pages.join(","))
    .split(",")
    .filter((text) => text !== "")
    .map(Number);
  const results = useQueries({ queries: wanted.map((page) => postsPageQuery(question, page)) });
  return (index) => {
    const at = wanted.indexOf(Math.floor(index / pageSize));
    return results[at]?.data?.rows[index % pageSize];
  };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
