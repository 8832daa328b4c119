import { describe, expect, test } from "vitest";
import { problemOf, readRows } from "./read-rows.ts";

const text = "datum,text\n2026-01-01,Vår i Åre 🚲\n2026-01-02,öppet\n";
const cells = [
  ["datum", "text"],
  ["2026-01-01", "Vår i Åre 🚲"],
  ["2026-01-02", "öppet"],
];
const cellsOf = async (bytes: Uint8Array): Promise<string[][]> => (await readRows(bytes)).map((row) => row.cells);

function utf16(content: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(content, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}
function utf32(content: string): Buffer {
  const points = [...`\uFEFF${content}`].map((character) => character.codePointAt(0) ?? 0);
  return Buffer.from(new Uint32Array(points).buffer);
}

describe("encodings that the bytes themselves tell", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16LE with a mark", utf16(`\uFEFF${text}`, false)],
    ["UTF-16BE with a mark", utf16(`\uFEFF${text}`, true)],
    ["UTF-16LE without a mark", utf16(text, false)],
    ["UTF-16BE without a mark", utf16(text, true)],
    ["UTF-32LE", utf32(text)],
    ["UTF-8 with a tail of NULs", Buffer.concat([Buffer.from(text), Buffer.alloc(300_000)])],
  ])("%s", async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual(cells);
  });

  test("UTF-16LE with a mark and a sep= line", async () => {
    const rows = await readRows(utf16('\uFEFFsep=,\r\nViews\r\n\r\n"Date","Primary"\r\n"2026-01-01","5"\r\n', false));
    expect(rows).toEqual([
      { line: 2, cells: ["Views"] },
      { line: 3, cells: [] },
      { line: 4, cells: ["Date", "Primary"] },
      { line: 5, cells: ["2026-01-01", "5"] },
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("line ends %j", async (eol) => {
    expect(await cellsOf(Buffer.from(text.replaceAll("\n", eol)))).toEqual(cells);
  });
});

describe("encodings that only the user can tell", () => {
  const latin = Buffer.from("datum,text\n2026-01-01,Vår\n", "latin1");

  test("asks, with a proposal and a line read that way", async () => {
    expect(await problemOf(readRows(latin))).toEqual({
      code: "undecided-encoding",
      wanted: "windows-1252",
      value: "2026-01-01,Vår",
      line: 2,
    });
  });

  test("reads by the answer", async () => {
    expect((await readRows(latin, { encoding: "windows-1252" }))[1]?.cells).toEqual(["2026-01-01", "Vår"]);
  });

  test("an answer that is no encoding asks again", async () => {
    expect((await problemOf(readRows(latin, { encoding: "nonsense" })))?.code).toBe("undecided-encoding");
  });

  test("an answer does not overrule what the bytes say", async () => {
    expect((await readRows(Buffer.from(text), { encoding: "windows-1252" }))[2]?.cells).toEqual([
      "2026-01-02",
      "öppet",
    ]);
  });
});

describe("broken lines cost their row, not the file", () => {
  test("a file cut inside a character", async () => {
    const rows = await readRows(Buffer.concat([Buffer.from("a,b\n1,2\n3,4"), Buffer.from([0xe2, 0x82])]));
    expect(rows.map((row) => row.problem?.code)).toEqual([undefined, undefined, "bad-encoding"]);
    expect(rows[2]?.line).toBe(3);
  });

  test("a Latin-1 line among UTF-8 lines", async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n1,å\n2,"ö\nö"\n'),
      Buffer.from("3,é\n", "latin1"),
      Buffer.from("4,ä\n"),
    ]);
    const rows = await readRows(bytes);
    expect(rows.map((row) => [row.line, row.problem?.code])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [5, "bad-encoding"],
      [6, undefined],
    ]);
  });

  test("a replacement character that the platform itself wrote is text", async () => {
    expect((await readRows("a,b\n1,cut \uFFFD\n"))[1]).toEqual({ line: 2, cells: ["1", "cut \uFFFD"] });
  });
});

describe("what is no text", () => {
  test.each([
    ["nothing", Buffer.alloc(0), { code: "empty-file" }],
    ["blank lines", Buffer.from("\n\n \n"), { code: "empty-file" }],
    ["NULs", Buffer.alloc(5000), { code: "not-a-table" }],
    ["noise", Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)), { code: "not-a-table" }],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), { code: "wrong-content", value: "picture" }],
    ["a PDF", Buffer.from("%PDF-1.7\n"), { code: "wrong-content", value: "PDF" }],
    ["a web page", Buffer.from("\n<!DOCTYPE html><html></html>"), { code: "wrong-content", value: "web page" }],
    ["JSON", Buffer.from('{"error": "rate limit"}'), { code: "wrong-content", value: "JSON" }],
    ["JSON in UTF-16", utf16('[{"error": "rate limit"}]', false), { code: "wrong-content", value: "JSON" }],
    ["a program", Buffer.from("4d5a90000300", "hex"), { code: "wrong-content", value: "program" }],
    ["gzip", Buffer.from("1f8b0800", "hex"), { code: "wrong-content", value: "gzip" }],
  ])("%s", async (_name, bytes, problem) => {
    expect(await problemOf(readRows(bytes))).toEqual(problem);
  });
});
