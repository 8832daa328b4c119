// What every command of the command line is given, and how it ends.
import type { Instance } from "../instance.ts";

/** 0: all went well. 1: something could not be taken or found. 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface CommandContext {
  /** Opened on first use, so that wrong usage touches no data folder. */
  instance: () => Instance;
  /** Arguments after the command's name. */
  args: string[];
  /** Data that was asked for: JSON, CSV. */
  out: (text: string) => void;
  /** Words for a person. */
  say: (text: string) => void;
  readStdin: () => Promise<string>;
  sampleDir: string;
}

export type Command = (context: CommandContext) => Promise<ExitStatus>;

/** Wrong usage: one sentence, and exit status 2. */
export class UsageError extends Error {}
