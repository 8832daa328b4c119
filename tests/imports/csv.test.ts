import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { problemOf, readRows } from "./read-rows.ts";
import { runs } from "../properties.ts";

const summary = async (text: string): Promise<[number, string[], string?][]> =>
  (await readRows(text)).map(({ line, cells, problem }) => (problem ? [line, cells, problem.code] : [line, cells]));

describe("rows and their lines", () => {
  test("a quoted cell over several lines counts them all and keeps its own line ends", async () => {
    expect(await summary('a,b\r\n1,"x\r\ny\r\n\r\nz"\r\n2,w\r\n')).toEqual([
      [1, ["a", "b"]],
      [2, ["1", "x\r\ny\r\n\r\nz"]],
      [6, ["2", "w"]],
    ]);
  });

  test("blank lines are rows without cells, so that stacked tables stay apart", async () => {
    expect(await summary("a,b\n1,2\n\nc,d\n3,4")).toEqual([
      [1, ["a", "b"]],
      [2, ["1", "2"]],
      [3, []],
      [4, ["c", "d"]],
      [5, ["3", "4"]],
    ]);
  });

  test("a header of Object's own names is text like any other", async () => {
    expect(await summary("__proto__,constructor\n1,2\n")).toEqual([
      [1, ["__proto__", "constructor"]],
      [2, ["1", "2"]],
    ]);
  });
});

describe("an unclosed quote costs its own line", () => {
  test.each([
    ["at the end of the file", 'a,b\n1,"x\n2,y\n3,z\n'],
    ["before a line with sound quotes", 'a,b\n1,"x\n2,"y"\n3,z\n'],
    ["before a line of quotes within text", 'a,b\n1,"x\n2,y "or" not\n3,z\n'],
  ])("%s", async (_name, text) => {
    const rows = await readRows(text);
    expect(rows.map((row) => [row.line, row.problem?.code])).toEqual([
      [1, undefined],
      [2, "unclosed-quote"],
      [3, undefined],
      [4, undefined],
    ]);
    expect(rows[1]?.cells).toEqual(['1,"x']);
  });

  test("every row of a long file may hold one", async () => {
    const rows = await readRows(`a,b\n${'1,"x\n'.repeat(20_000)}2,y\n`);
    expect(rows.filter((row) => row.problem?.code === "unclosed-quote")).toHaveLength(20_000);
    expect(rows.at(-1)).toEqual({ line: 20_002, cells: ["2", "y"] });
  });

  test("undoubled quotes that pair up inside a cell are text; those that do not are a problem", async () => {
    expect(await summary('a,b,c\n"say "hi" now",1,2\n"x "y", z",1,2\n')).toEqual([
      [1, ["a", "b", "c"]],
      [2, ['say "hi" now', "1", "2"]],
      [3, ['"x "y", z",1,2'], "unclosed-quote"],
    ]);
  });
});

describe("delimiter", () => {
  test.each([",", ";", "\t", "|"])(
    "%j by consistent width, with the others in quoted and bare text",
    async (delimiter) => {
      const others = [",", ";", "\t", "|"].filter((other) => other !== delimiter).join(" ");
      const lines = Array.from({ length: 8 }, (_, index) => [
        String(index),
        `"${others.repeat(index)}"`,
        "text, text",
        "9",
      ]);
      const text = lines.map((cells) =>
        cells.map((cell) => (delimiter === "," ? cell.replace("text, text", "text") : cell)).join(delimiter),
      );
      for (const row of await readRows(text.join("\n"))) expect(row.cells).toHaveLength(4);
    },
  );

  test("a preamble and ragged rows do not mislead", async () => {
    const text = "# Report; all | of it\n# Start: 2026-01-01\n\nid,text,n,m\n1,a; b; c,5\n2,d; e; f,5,6\n3,g; h; i\n";
    expect((await readRows(text)).at(-1)?.cells).toEqual(["3", "g; h; i"]);
  });

  test("sep= decides and is no row", async () => {
    expect(await summary("sep=;\na;b,c\n1;2,3")).toEqual([
      [2, ["a", "b,c"]],
      [3, ["1", "2,3"]],
    ]);
  });
});

describe("limits", () => {
  test("a cell that is too long costs its row", async () => {
    const rows = await readRows(`a,b\n1,${"x".repeat(100_001)}\n2,y\n`);
    expect(rows.map((row) => row.problem?.code)).toEqual([undefined, "long-cell", undefined]);
    expect(rows[1]?.problem).toMatchObject({ line: 2, column: "2" });
    expect(rows[1]?.cells[1]).toHaveLength(1000);
  });

  test("a line without end costs its row", async () => {
    const rows = await readRows(`a,b\n${"x".repeat(3_000_000)},1\n2,y\n`);
    expect(rows.map((row) => [row.line, row.problem?.code])).toEqual([
      [1, undefined],
      [2, "long-cell"],
      [3, undefined],
    ]);
  });

  test("too many columns at the top refuse the file, further down the row", async () => {
    expect(await problemOf(readRows(`${"a,".repeat(2000)}a\n`))).toMatchObject({
      code: "too-many-columns",
      value: "2001",
    });
    const rows = await readRows(`${"a,b\n".repeat(50)}${",".repeat(5000)}\n`);
    expect(rows.at(-1)?.problem).toMatchObject({ code: "wrong-width", line: 51, value: "5001" });
  });
});

test("whatever Papa Parse writes is read back, with every row on its own line", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "å", '"', ",", ";", "\n", "\r\n", " ", "🚲"), maxLength: 12 });
  const table = fc.array(fc.tuple(fc.constant("id"), cell, cell), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const read = await readRows(`sep=,\n${Papa.unparse(rows, { newline: "\n", quotes: true })}\n`);
      expect(read.map((row) => row.cells)).toEqual(rows);
      let line = 2;
      for (const [index, row] of rows.entries()) {
        expect(read[index]?.line).toBe(line);
        line += row.join("").split("\n").length;
      }
    }),
    { numRuns: runs(100) },
  );
});
