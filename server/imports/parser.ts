// The server's side of the parsing process: starts it, limits its memory and time, and turns its death into a problem of the file.
import { fork, type ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { followChild } from "./follow-child.ts";
import type { FromParser, ToParser } from "./parser-messages.ts";
import { ProblemError } from "./problem-error.ts";
import type { ParseEvent, ParseJob } from "./types.ts";
import type { Member } from "./zip.ts";

export interface ParserOptions {
  /** The built entry of the parsing process. */
  childPath: string;
  /** Heap of the parsing process in megabytes. */
  heapMb?: number;
  /** Time in milliseconds that the process may work on one file; waiting for the server does not count. */
  wallClockMs?: number;
}

export interface Parser {
  /** Parses one file; onEvent is awaited before the next event but one is made. Rejects with a ProblemError for wrong data. */
  parse(job: ParseJob, onEvent: (event: ParseEvent) => void | Promise<void>): Promise<void>;
  /** Unpacks a zip into spoolDir; null when the file is no plain zip (a workbook, say) and is to be parsed as it is. */
  unzip(path: string, spoolDir: string): Promise<Member[] | null>;
  /** Jobs that wait or run. */
  waiting(): number;
  /** Ends the process; a running job and waiting ones are rejected. */
  close(): void;
}

/** A process is replaced after so many files, whatever they were. */
const filesPerProcess = 100;

interface Worker {
  child: ChildProcess;
  served: number;
}

/** One process works at a time and stays for the next text file; it is started ahead, so that a file does not wait for it. */
export function createParser({ childPath, heapMb = 512, wallClockMs = 60_000 }: ParserOptions): Parser {
  let spare: Worker | null = null;
  let busy: Worker | null = null;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const start = (): Worker => {
    const child = fork(childPath, [], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${heapMb}`],
      // Nothing of the server's environment; the zone is fixed so that no date depends on the machine.
      env: { TZ: "UTC" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const worker = { child, served: 0 };
    // A spare that dies by itself is replaced when it is needed; one that could not start says so there.
    const forget = (): void => {
      if (spare === worker) spare = null;
    };
    child.on("exit", forget);
    child.on("error", forget);
    return worker;
  };
  const stop = (worker: Worker): void => {
    worker.child.kill("SIGKILL");
  };

  /** Sends one job and follows it to its end. */
  const run = async (job: ToParser, onMessage: (message: FromParser) => void | Promise<void>): Promise<boolean> => {
    if (closed) throw new ProblemError({ code: "parser-stopped" });
    const worker = spare ?? start();
    spare = null;
    busy = worker;
    worker.served += 1;
    let keep = false;
    try {
      const end = await followChild(worker.child, job, onMessage, wallClockMs);
      keep = end.keep && worker.served < filesPerProcess;
      return end.plainZip;
    } finally {
      busy = null;
      if (!keep) stop(worker);
      if (!closed) spare = keep ? worker : start();
    }
  };
  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const result = queue.then(work).finally(() => (waiting -= 1));
    queue = result.catch(() => undefined);
    return result;
  };

  spare = start();
  return {
    parse: (job, onEvent) =>
      enqueue(async () => {
        await run({ type: "parse", job }, (message) => (message.type === "event" ? onEvent(message.event) : undefined));
      }),
    unzip: (path, spoolDir) =>
      enqueue(async () => {
        const members: Member[] = [];
        try {
          const plainZip = await run({ type: "unzip", path, spoolDir }, (message) => {
            if (message.type === "member") members.push(message.member);
          });
          return plainZip ? members : null;
        } catch (error) {
          await Promise.all(members.map((member) => rm(member.path, { force: true })));
          throw error;
        }
      }),
    waiting: () => waiting,
    close: () => {
      closed = true;
      for (const worker of [spare, busy]) if (worker) stop(worker);
    },
  };
}
