import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createParser, type Parser } from "../../server/imports/parser.ts";
import type { ParseEvent, ParseJob, Rejected } from "../../server/imports/types.ts";
import { buildChild } from "../build-child.ts";
import { fileOf, problemOf } from "./read-rows.ts";
import { zipOf } from "./zips.ts";

let childPath: string;
let parser: Parser;
beforeAll(async () => {
  childPath = await buildChild(join(import.meta.dirname, "raw-rows-child.ts"));
  parser = createParser({ childPath, heapMb: 64, wallClockMs: 20_000 });
});
afterAll(() => parser.close());

const job = (content: string | Buffer, name = "a.csv"): ParseJob => ({
  path: fileOf(content),
  name,
  modifiedOn: null,
  today: "2026-03-03",
  companyZone: "Europe/Stockholm",
  answers: {},
});
async function rowsOf(parse: ParseJob): Promise<Rejected[]> {
  const rows: Rejected[] = [];
  await parser.parse(parse, (event) => {
    if (event.type === "rows") rows.push(...event.drafts.filter((draft) => draft.kind === "rejected"));
  });
  return rows;
}

test("rows arrive in order, in batches of at most 1,000", async () => {
  const sizes: number[] = [];
  const lines: number[] = [];
  await parser.parse(job(`a,b\n${"1,2\n".repeat(4_999)}`), (event) => {
    if (event.type !== "rows") return;
    sizes.push(event.drafts.length);
    lines.push(...event.drafts.map((draft) => draft.line));
  });
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
  expect(lines).toEqual(Array.from({ length: 5_000 }, (_, index) => index + 1));
});

test("an event is dealt with before the next, and the time that takes is not the file's", async () => {
  const hasty = createParser({ childPath, wallClockMs: 3_000 });
  let running = 0;
  let most = 0;
  await hasty.parse(job(`a,b\n${"1,2\n".repeat(3_500)}`), async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    running -= 1;
  });
  hasty.close();
  expect(most).toBe(1);
});

test("jobs wait for each other", async () => {
  const ends: string[] = [];
  const parse = (name: string, rows: number): Promise<unknown> =>
    rowsOf(job("a,b\n1,2\n".repeat(rows), name)).then(() => ends.push(name));
  const all = [parse("first", 5_000), parse("second", 1), parse("third", 100)];
  expect(parser.waiting()).toBe(3);
  await Promise.all(all);
  expect(ends).toEqual(["first", "second", "third"]);
  expect(parser.waiting()).toBe(0);
});

describe("trouble in one file is that file's, and the next one is read", () => {
  test.each([
    ["wrong data", job("", "empty"), "empty-file"],
    ["a file that fills the memory", job("a,b\n", "fill"), "parser-stopped"],
  ])(
    "%s",
    async (_name, bad, code) => {
      expect((await problemOf(rowsOf(bad)))?.code).toBe(code);
      expect(await rowsOf(job("a,b\n1,2\n"))).toHaveLength(2);
    },
    30_000,
  );

  test("a file that never ends", async () => {
    const hasty = createParser({ childPath, wallClockMs: 3_000 });
    expect((await problemOf(hasty.parse(job("a,b\n", "hang"), () => undefined)))?.code).toBe("parser-too-slow");
    await hasty.parse(job("a,b\n1,2\n"), () => undefined);
    hasty.close();
  });

  test("wrong code is an exception that says where", async () => {
    await expect(rowsOf(job("a,b\n", "fault"))).rejects.toThrow(/TypeError: wrong code/);
    expect(await rowsOf(job("a,b\n1,2\n"))).toHaveLength(2);
  });

  test("a receiver that throws ends the job with what it threw", async () => {
    const receive = (_event: ParseEvent): void => {
      throw new Error("disk full");
    };
    await expect(parser.parse(job("a,b\n1,2\n"), receive)).rejects.toThrow("disk full");
    expect(await rowsOf(job("a,b\n1,2\n"))).toHaveLength(2);
  });
});

describe("unzip", () => {
  test("members, and null for what is no plain zip", async () => {
    const folder = mkdtempSync(join(tmpdir(), "maltal-unzip-"));
    const members = await parser.unzip(fileOf(await zipOf({ "a.csv": "a\n", "b.csv": "b\n" })), folder);
    expect(members?.map((member) => member.name)).toEqual(["a.csv", "b.csv"]);
    expect(await parser.unzip(fileOf("a,b\n1,2\n"), folder)).toBeNull();
  });

  test("a refused zip leaves no member behind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "maltal-unzip-"));
    const bytes = await zipOf({ "a.csv": "a\n", "inner.zip": await zipOf({ "b.csv": "b\n" }) });
    expect((await problemOf(parser.unzip(fileOf(bytes), folder)))?.code).toBe("nested-zip");
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("after close nothing is parsed", async () => {
  const closing = createParser({ childPath });
  const running = problemOf(closing.parse(job("a,b\n", "hang"), () => undefined));
  await new Promise((resolve) => setTimeout(resolve, 300));
  closing.close();
  expect((await running)?.code).toBe("parser-stopped");
  expect((await problemOf(closing.parse(job("a,b\n"), () => undefined)))?.code).toBe("parser-stopped");
});
