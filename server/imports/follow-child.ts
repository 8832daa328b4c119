// One job of the parsing process, seen from the server: its messages in order, its time, its end.
import type { ChildProcess } from "node:child_process";
import type { FromParser, ToParser } from "./parser-messages.ts";
import { ProblemError } from "./problem-error.ts";

export interface JobEnd {
  /** Whether an "unzip" job met a plain zip. */
  plainZip: boolean;
  /** Whether the process may serve another file. */
  keep: boolean;
}

/** Hands the child's messages on in order, answers each, and holds the child to its time while it is the child that works. */
export function followChild(
  child: ChildProcess,
  job: ToParser,
  onMessage: (message: FromParser) => void | Promise<void>,
  wallClockMs: number,
): Promise<JobEnd> {
  return new Promise<JobEnd>((resolve, reject) => {
    let left = wallClockMs;
    let since = 0;
    let timer: NodeJS.Timeout | undefined;
    let handling = 0;
    let finished = false;
    let order: Promise<void> = Promise.resolve();

    const watch = (): void => {
      if (finished) return;
      since = performance.now();
      timer = setTimeout(() => finish(() => reject(new ProblemError({ code: "parser-too-slow" }))), Math.max(1, left));
    };
    const rest = (): void => {
      clearTimeout(timer);
      left -= performance.now() - since;
    };
    const finish = (settle: () => void): void => {
      finished = true;
      clearTimeout(timer);
      child.off("message", receive);
      child.off("exit", died);
      child.off("error", died);
      settle();
    };
    const died = (): void => {
      // What it sent before it died has arrived, but is only half of a file.
      finish(() => reject(new ProblemError({ code: "parser-stopped" })));
    };
    const fail = (error: unknown): void =>
      finish(() => reject(error instanceof Error ? error : new Error(String(error))));
    const receive = (message: unknown): void => {
      if (handling === 0) rest();
      handling += 1;
      order = order.then(async () => {
        await handle(message as FromParser);
        handling -= 1;
        if (handling === 0) watch();
      });
      order.catch(fail);
    };
    const handle = async (message: FromParser): Promise<void> => {
      switch (message.type) {
        case "ready":
          return;
        case "event":
        case "member":
          await onMessage(message);
          // Progress is not waited for, so it is not answered either.
          if (message.type === "member" || message.event.type !== "progress")
            child.send({ type: "taken" } satisfies ToParser, ignore);
          return;
        case "done":
          return finish(() => resolve({ plainZip: message.plainZip, keep: !message.spent }));
        case "problem":
          return finish(() => reject(new ProblemError(message.problem)));
        case "fault":
          return fail(new Error(`The parsing process failed: ${message.stack}`));
      }
    };
    child.on("message", receive);
    child.on("exit", died);
    child.on("error", died);
    watch();
    child.send(job, ignore);
  });
}

/** A message that cannot be sent means that the child is gone, and its end is told by "exit". */
function ignore(): void {
  return;
}
