// An upload on its way to a file on disk.
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Problem } from "../../shared/problem.ts";
import { ProblemError } from "./problem-error.ts";

const longestUpload = 512 * 1024 * 1024;

/** Streams to a file of our own name while counting, so that an endless upload ends. Throws ProblemError for one that is too large. */
export async function spool(content: Readable, path: string): Promise<void> {
  let size = 0;
  const count = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      size += chunk.length;
      const problem: Problem = { code: "too-large", wanted: String(longestUpload) };
      if (size > longestUpload) throw new ProblemError(problem);
      yield chunk;
    }
  };
  await pipeline(content, count, createWriteStream(path));
}
