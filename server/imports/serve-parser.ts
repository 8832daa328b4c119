// The parsing process at work: takes one job at a time and sends what it finds, never more than two messages ahead of the server.
// It writes nothing but the members of a zip, and never sees the database.
import type { Grid, ParseEvent, ParseJob } from "./types.ts";
import { openGrids } from "./open-grids.ts";
import type { FromParser, ToParser } from "./parser-messages.ts";
import { ProblemError } from "./problem-error.ts";
import { sniff } from "./sniff.ts";
import { isPlainZip, unzip } from "./zip.ts";

export type ReadGrids = (
  grids: AsyncIterable<Grid>,
  job: ParseJob,
  emit: (event: ParseEvent) => void | Promise<void>,
) => Promise<void>;

/** Enough for this process to work while the server stores, and little enough for memory to stay flat. */
const ahead = 2;
const progressStep = 1024 * 1024;

/** Serves jobs that arrive over the IPC channel until the server closes it. */
export function serveParser(readGrids: ReadGrids): void {
  let untaken = 0;
  let wake: (() => void) | null = null;

  const send = (message: FromParser): void => {
    process.send?.(message);
  };
  const sendAndWait = async (message: FromParser): Promise<void> => {
    send(message);
    untaken += 1;
    while (untaken >= ahead) await new Promise<void>((resolve) => (wake = resolve));
  };
  const emit = (event: ParseEvent): Promise<void> => sendAndWait({ type: "event", event });

  const parse = async (job: ParseJob): Promise<void> => {
    let reported = 0;
    const progress = (bytes: number, of: number): void => {
      if (bytes - reported < progressStep) return;
      reported = bytes;
      send({ type: "event", event: { type: "progress", bytes, of } });
    };
    const content = await sniff(job.path);
    await readGrids(openGrids(job, progress), job, emit);
    // A workbook goes through a large library that a hostile file may have upset: its process is not used again.
    send({ type: "done", spent: content.kind !== "text", plainZip: false });
  };

  const unpack = async (path: string, spoolDir: string): Promise<void> => {
    const plainZip = (await sniff(path)).kind === "zip" && (await isPlainZip(path));
    if (plainZip) for await (const member of unzip(path, spoolDir)) await sendAndWait({ type: "member", member });
    send({ type: "done", spent: false, plainZip });
  };

  const serve = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof ProblemError) send({ type: "problem", problem: error.problem });
      else send({ type: "fault", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    untaken = 0;
  };

  process.on("message", (message: ToParser) => {
    if (message.type === "parse") void serve(parse(message.job));
    else if (message.type === "unzip") void serve(unpack(message.path, message.spoolDir));
    else {
      untaken = Math.max(0, untaken - 1);
      wake?.();
    }
  });
  process.on("disconnect", () => process.exit(0));
  send({ type: "ready" });
}
