// A line of long work, one piece at a time. Who asks again for what still waits takes its place, and all who asked get the newer result.

interface Waiting {
  work: () => Promise<unknown>;
  result: Promise<unknown>;
}

/** Gives the function that lines work up: `what` names the work, so that a newer request of the same replaces a waiting one. */
export function newestWins(): <Result>(what: string, work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Map<string, Waiting>();
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    let mine = waiting.get(what);
    if (mine) mine.work = work;
    else {
      const lined: Waiting = {
        work,
        result: last.then(() => {
          waiting.delete(what);
          return lined.work();
        }),
      };
      waiting.set(what, (mine = lined));
      last = lined.result.catch(() => undefined);
    }
    return mine.result as Promise<Result>;
  };
}
