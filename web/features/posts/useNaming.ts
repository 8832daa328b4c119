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
  retry: () => void;
  /** The id of a message type, "" for none of them. */
  say: (type: string) => void;
  skip: () => void;
  /** Goes back to the post before, and takes back what was said of it. */
  undo: () => void;
}

interface Step {
  key: string;
  said: boolean;
}

/** The search must not change while the hook lives. */
export function useNaming({ from, to, channel }: KindsSearch): Naming {
  const [round, setRound] = useState(0);
  const [steps, setSteps] = useState<Step[]>([]);
  const [error, setError] = useState<unknown>(null);
  const skipped = steps.filter(({ said }) => !said).length;
  // Those that were skipped stand first again: the next window begins behind them.
  const query = useQuery({
    queryKey: ["posts without kind", from, to, channel, round],
    queryFn: () => fetchPosts({ from, to, channel, named: "no" }, Math.floor(skipped / pageSize)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  /** Answers go one after the other, so that undo meets the right one. */
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const inLine = (job: () => Promise<unknown>, onFailure: () => void) => {
    setError(null);
    line.current = line.current.then(job).catch((thrown: unknown) => {
      setError(thrown);
      onFailure();
    });
  };
  const { data } = query;
  const seen = new Set(steps.map(({ key }) => key));
  const current = data?.rows.find(({ key }) => !seen.has(key));
  const askNext = (stepsAfter: readonly Step[]) => {
    const after = new Set(stepsAfter.map(({ key }) => key));
    // The window is used up and there were more: what was said must have arrived before they are asked for.
    if (data !== undefined && data.total > data.rows.length && data.rows.every(({ key }) => after.has(key)))
      void line.current.then(() => setRound((before) => before + 1));
  };
  const step = (said: boolean) => {
    if (current === undefined) return;
    const after = [...steps, { key: current.key, said }];
    setSteps(after);
    askNext(after);
  };
  const saidInWindow =
    data === undefined ? 0 : data.rows.filter(({ key }) => steps.some((each) => each.said && each.key === key)).length;
  return {
    current: data === undefined ? undefined : (current ?? (query.isFetching ? undefined : null)),
    messageTypes: data?.messageTypes ?? [],
    left: data === undefined ? 0 : data.total - saidInWindow,
    canUndo: steps.length > 0,
    error: error ?? query.error,
    retry: () => {
      setError(null);
      void query.refetch();
    },
    say: (type) => {
      if (current === undefined) return;
      const { key } = current;
      inLine(
        () => saveTypes({ changes: [{ type, posts: [key] }] }),
        () => setSteps((before) => before.filter((each) => each.key !== key)),
      );
      step(true);
    },
    skip: () => step(false),
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      if (last.said)
        inLine(
          () => saveTypes({ changes: [{ type: null, posts: [last.key] }] }),
          () => setSteps((before) => [...before, last]),
        );
    },
  };
}
