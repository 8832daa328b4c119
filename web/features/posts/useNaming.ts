// Going through the posts that have no kind of message: which one is asked about, and what was said of those before it.
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { KindsSearch } from "../../routes/search.ts";
import { saveTypes } from "../../ui/message-types.ts";
import { type MessageType, fetchPosts, pageSize, type PostRow } from "./api.ts";

export interface Naming {
  /** Undefined while it is on its way; null when none is left. */
  current: PostRow | null | undefined;
  messageTypes: readonly MessageType[];
  /** Posts that have no kind yet, the one asked about and the skipped among them. */
  left: number;
  canUndo: boolean;
  error: unknown;
  /** Undefined where what failed was said of a post: it is asked about again. */
  retry: (() => void) | undefined;
  /** The id of a message type, "" for none of them. */
  say: (type: string) => void;
  skip: () => void;
  /** Goes back to the post before, and takes back what was said of it. */
  undo: () => void;
}

interface Step {
  post: PostRow;
  said: boolean;
}

/** The search must not change while the hook lives. */
export function useNaming(search: KindsSearch): Naming {
  const [round, setRound] = useState(0);
  const [steps, setSteps] = useState<Step[]>([]);
  /** Asked about again before all others, the last first: the window that is shown may hold them no more. */
  const [again, setAgain] = useState<PostRow[]>([]);
  /** So many more have a kind than when the window was asked for. */
  const [named, setNamed] = useState(0);
  /** The window is used up, and the next one is asked for as soon as all that was said has arrived. */
  const [isUsedUp, setUsedUp] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const skipped = steps.filter(({ said }) => !said).length;
  // Those that were skipped stand first again: the next window begins behind them.
  const query = useQuery({
    queryKey: ["posts without kind", search, round],
    queryFn: () => fetchPosts({ ...search, named: "no" }, Math.floor(skipped / pageSize)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  /** Answers go one after the other, so that undo meets the right one. */
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const inLine = (type: string | null, { key }: PostRow, onFailure: () => void) => {
    const change = type === null ? -1 : 1;
    setError(null);
    setNamed((before) => before + change);
    line.current = line.current
      .then(() => saveTypes({ changes: [{ type, posts: [key] }] }))
      .catch((thrown: unknown) => {
        setError(thrown);
        setNamed((before) => before - change);
        onFailure();
      });
  };
  const { data } = query;
  const seen = new Set(steps.map(({ post }) => post.key));
  const current = again.at(-1) ?? data?.rows.find(({ key }) => !seen.has(key));
  const askNext = (last: PostRow) => {
    if (data === undefined || data.total === data.rows.length) return;
    if (again.length > 1 || data.rows.some(({ key }) => key !== last.key && !seen.has(key))) return;
    setUsedUp(true);
    void line.current.then(() => {
      setRound((before) => before + 1);
      setNamed(0);
      setUsedUp(false);
    });
  };
  const step = (post: PostRow, said: boolean) => {
    setSteps([...steps, { post, said }]);
    setAgain(again.filter(({ key }) => key !== post.key));
    askNext(post);
  };
  const without = (post: PostRow) => (before: Step[]) => before.filter((each) => each.post.key !== post.key);
  return {
    current: data === undefined ? undefined : (current ?? (isUsedUp || query.isFetching ? undefined : null)),
    messageTypes: data?.messageTypes ?? [],
    left: data === undefined ? 0 : data.total - named,
    canUndo: steps.length > 0,
    error: error ?? query.error,
    retry: error === null ? () => void query.refetch() : undefined,
    say: (type) => {
      if (!current) return;
      inLine(type, current, () => {
        setSteps(without(current));
        setAgain((before) => [...before, current]);
      });
      step(current, true);
    },
    skip: () => {
      if (current) step(current, false);
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      setAgain([...again, last.post]);
      if (last.said)
        inLine(null, last.post, () => {
          setSteps((before) => [...without(last.post)(before), last]);
          setAgain((before) => before.filter(({ key }) => key !== last.post.key));
        });
    },
  };
}
