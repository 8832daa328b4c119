// One sitting of rating: the questions at hand, the answers on their way. The next question is always there before it is needed.
import { useCallback, useEffect, useRef, useState } from "react";
import {
  fetchBatch,
  type GivenAnswer,
  type Progress,
  type RatingAnswer,
  type RatingBatch,
  type RatingItem,
  sendAnswer,
  type Session,
  takeBack,
} from "./rating-api.ts";

/** With fewer questions than this at hand, more are asked for. */
const fewest = 8;

export interface Sitting {
  /** Null until the first questions are here. */
  batch: RatingBatch | null;
  current: RatingItem | null;
  progress: Progress | null;
  /** Answered in this sitting, and the milliseconds that it took. */
  answered: number;
  milliseconds: number;
  isOver: boolean;
  error: unknown;
  /** An answer did not arrive; its question stands again. */
  hasFailed: boolean;
  rate: (answer: RatingAnswer, topics: readonly string[], milliseconds: number) => void;
  undo: () => void;
  retry: () => void;
}

const nameOf = (item: RatingItem) => `${item.channel.key} ${item.key} ${item.pass}`;

/** The session must not change while the hook lives: another one is another screen. */
export function useSession(session: Session): Sitting {
  const [batch, setBatch] = useState<RatingBatch | null>(null);
  const [items, setItems] = useState<RatingItem[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [hasFailed, setFailed] = useState(false);
  const [given, setGiven] = useState<{ milliseconds: number }[]>([]);
  const asking = useRef(false);
  /** Questions that were answered and may still come back in a batch that was made before. */
  const answeredNames = useRef(new Set<string>());
  /** Answers go one after the other, so that undo meets the right one. */
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const ask = useCallback(() => {
    if (asking.current) return;
    asking.current = true;
    setError(null);
    line.current
      .then(() => fetchBatch(session))
      .then(
        (found) => {
          setBatch((before) => before ?? found);
          setProgress((before) => before ?? found.progress);
          const fresh = found.items.filter((item) => !answeredNames.current.has(nameOf(item)));
          setOver(fresh.length === 0);
          setItems((before) => {
            const known = new Set(before.map(nameOf));
            return [...before, ...fresh.filter((item) => !known.has(nameOf(item)))];
          });
        },
        (reason: unknown) => setError(reason),
      )
      .finally(() => (asking.current = false));
  }, [session]);

  useEffect(ask, [ask]);

  const rate = (answer: RatingAnswer, topics: readonly string[], milliseconds: number) => {
    const [item, ...rest] = items;
    if (item === undefined || batch === null) return;
    const said: GivenAnswer = { item, answer, topics, milliseconds };
    answeredNames.current.add(nameOf(item));
    setFailed(false);
    setItems(rest);
    setGiven((before) => [...before, { milliseconds }]);
    setProgress((before) => before && { ...before, done: before.done + 1 });
    line.current = line.current
      .then(() => sendAnswer(session, batch.month, said))
      .then(
        () => undefined,
        () => {
          answeredNames.current.delete(nameOf(item));
          setItems((before) => [item, ...before]);
          setGiven((before) => before.slice(0, -1));
          setProgress((before) => before && { ...before, done: before.done - 1 });
          setFailed(true);
        },
      );
    if (rest.length < fewest && !isOver) ask();
  };

  const undo = () => {
    if (batch === null || given.length === 0) return;
    line.current = line.current
      .then(() => takeBack(session, batch.month))
      .then(
        ({ item, progress: now }) => {
          if (item === null) return;
          answeredNames.current.delete(nameOf(item));
          setItems((before) => [item, ...before]);
          setGiven((before) => before.slice(0, -1));
          setProgress(now);
        },
        () => setFailed(true),
      );
  };

  return {
    batch,
    current: items[0] ?? null,
    progress,
    answered: given.length,
    milliseconds: given.reduce((sum, each) => sum + each.milliseconds, 0),
    isOver: isOver && items.length === 0,
    error,
    hasFailed,
    rate,
    undo,
    retry: ask,
  };
}
