// The server's side of the learning thread: starts it at the first question, ends it when nobody asks, and tells of its death.
import { Worker } from "node:worker_threads";
import type { Call, Calls, FromLearner, ToLearner } from "./messages.ts";
import { NotHeldError } from "./not-held-error.ts";

export interface ThreadOptions {
  /** The built entry of the thread. */
  workerPath: string;
  /** Heap in megabytes. A thread that needs more dies alone. */
  heapMb: number;
  /** Milliseconds without a question after which the thread is ended. */
  idleMs: number;
  /** Hears that the thread, and with it all that it held, is gone. */
  onEnd: () => void;
}

export interface Thread {
  /** Rejects when the thread ends before it has answered, with a NotHeldError for what it does not hold, and for wrong code. */
  ask<Name extends Call>(call: Name, question: Calls[Name]["question"]): Promise<Calls[Name]["answer"]>;
  /** Ends the thread; what was not answered is rejected, and so is all that is asked later. */
  close(): Promise<void>;
}

interface Pending {
  resolve: (answer: Calls[Call]["answer"]) => void;
  reject: (error: Error) => void;
}

interface Running {
  worker: Worker;
  /** Its questions without an answer, by number. */
  pending: Map<number, Pending>;
}

export function createThread({ workerPath, heapMb, idleMs, onEnd }: ThreadOptions): Thread {
  let running: Running | null = null;
  let closed = false;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  const start = (): Running => {
    const worker = new Worker(workerPath, {
      // Nothing of the server's environment and options.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    const started: Running = { worker, pending: new Map() };
    let why = "";
    worker.on("message", (message: FromLearner) => receive(started, message));
    worker.on("error", (error) => (why = ` (${error instanceof Error ? error.message : String(error)})`));
    worker.on("exit", () => {
      forget(started);
      for (const { reject } of started.pending.values())
        reject(new Error(`The learning thread ended before it had answered${why}.`));
    });
    return started;
  };
  const forget = (ended: Running): void => {
    if (running !== ended) return;
    running = null;
    clearTimeout(idle);
    onEnd();
  };
  const receive = (from: Running, message: FromLearner): void => {
    const question = from.pending.get(message.id);
    from.pending.delete(message.id);
    if (message.type === "answer") question?.resolve(message.answer);
    else if (message.type === "not-held") question?.reject(new NotHeldError());
    else question?.reject(new Error(`The learning thread failed: ${message.stack}`));
    if (from.pending.size > 0) return;
    const end = (): void => {
      forget(from);
      void from.worker.terminate();
    };
    idle = setTimeout(end, idleMs).unref();
  };
  return {
    ask: <Name extends Call>(call: Name, question: Calls[Name]["question"]) =>
      new Promise<Calls[Name]["answer"]>((resolve, reject) => {
        if (closed) return reject(new Error("The learning thread was closed."));
        clearTimeout(idle);
        const { worker, pending } = (running ??= start());
        const id = ++asked;
        // The thread answers each question in kind.
        pending.set(id, { resolve: resolve as Pending["resolve"], reject });
        worker.postMessage({ id, call, question } as ToLearner);
      }),
    async close() {
      closed = true;
      clearTimeout(idle);
      await running?.worker.terminate();
    },
  };
}
