// A file of monthly series with their futures: a JSON array of {id, h, train, test}, oldest value first, as the M3 competition's.
import { readFileSync } from "node:fs";
import { z } from "zod";

const number = z.number().finite();
const schema = z.array(
  z.object({
    id: z.string().optional(),
    h: z.number().int().min(1).optional(),
    train: z.array(number),
    test: z.array(number).min(1),
  }),
);

export interface Series {
  train: number[];
  /** What came next: the first `h` of the file's `test`. */
  test: number[];
}

/** Throws where the file is not of that shape. */
export function readSeries(path: string): Series[] {
  return schema
    .parse(JSON.parse(readFileSync(path, "utf8")))
    .map(({ h, train, test }) => ({ train, test: test.slice(0, h) }));
}
