// A labelled file is read whole however it was written.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readLabelled } from "./labelled.ts";

const folder = mkdtempSync(join(tmpdir(), "maltal-labelled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(content: string) {
  const path = join(folder, "file.tsv");
  writeFileSync(path, content);
  return readLabelled(path);
}

test.each<[string, string, string[]]>([
  ["bare", "text\tlabel\tsplit\nhej\t1\ttrain\nnej, du\t0\ttest\n", ["hej", "nej, du"]],
  ["with the byte order mark and CR LF", "\ufefftext\tlabel\tsplit\r\nhej\t1\ttrain\r\n", ["hej"]],
  ["columns in another order", "split\ttext\tlabel\ntest\thej\t1\n", ["hej"]],
  ["quotes of its own, left open", 'text\tlabel\tsplit\n"hej\t1\ttrain\nnej\t0\ttest\n', ['"hej', "nej"]],
  [
    "quoted where needed",
    'text\tlabel\tsplit\n"sa ""hej"""\t1\ttrain\n"två\nrader"\t0\ttest\n',
    ['sa "hej"', "två\nrader"],
  ],
  [
    "with tabs of its own in a text, at the front and at the back",
    "text\tlabel\tsplit\nhej\tdu\t1\ttrain\n\tnej\t\t0\ttest\n",
    ["hej\tdu", "\tnej\t"],
  ],
  ["commas", 'text,label,split\n"hej, du",1,train\nnej,0,test\n', ["hej, du", "nej"]],
])("%s", (_, content, texts) => {
  const { comments, unreadable } = read(content);
  expect(comments.map(({ text }) => text)).toEqual(texts);
  expect(unreadable).toBe(0);
});

test("rows without a label or split are counted", () => {
  expect(read("text\tlabel\tsplit\nhej\t1\ttrain\nhej\t2\ttrain\nhej\t1\tdev\nhej\n")).toEqual({
    comments: [{ text: "hej", label: 1, split: "train" }],
    unreadable: 3,
  });
});

test("no such column, no such row", () => {
  expect(() => read("text\tlabel\nhej\t1\n")).toThrow("split");
  expect(() => read("text\tlabel\tsplit\n")).toThrow("no row");
});
