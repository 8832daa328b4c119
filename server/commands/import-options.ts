// What the options of `maltal import` say, as answers about a file. Throws a UsageError where one is not understood.
import type { FileAnswers } from "../imports/file.ts";
import { isDay } from "../../shared/period.ts";
import { UsageError } from "./command.ts";

export function dayOption(option: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isDay(value))
    throw new UsageError(`${option} wants a date such as 2026-02-05, not ${value}.`);
  return value;
}

export function periodOption(value: string | undefined): FileAnswers["period"] {
  if (value === undefined || value === "lifetime") return value;
  const [from, to, ...more] = value.split("..");
  if (from === undefined || to === undefined || more.length > 0 || !isDay(from) || !isDay(to) || from > to)
    throw new UsageError(`--period wants FROM..TO, such as 2026-02-01..2026-02-28, or lifetime, not ${value}.`);
  return { from, to };
}

export function encodingOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    new TextDecoder(value);
    return value;
  } catch {
    throw new UsageError(`--encoding wants a name such as windows-1252, not ${value}.`);
  }
}

/** Channels by name, or all; of `--posted-nothing` and `--take-back`. */
export function channelsOption(option: string, values: string[] | undefined): string[] | "all" | undefined {
  if (values === undefined) return undefined;
  if (values.length === 1 && values[0] === "all") return "all";
  const word = values.find((value) => value === "all" || value.trim() === "");
  if (word !== undefined)
    throw new UsageError(`${option} wants all, or names of channels, one each time, not ${word} with others.`);
  return values;
}

export function dateOrderOption(value: string | undefined): FileAnswers["dateOrder"] {
  if (value === undefined || value === "dmy" || value === "mdy" || value === "ymd") return value;
  throw new UsageError(`--date-order wants dmy, mdy or ymd, not ${value}.`);
}
