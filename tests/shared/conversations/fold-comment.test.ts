// Rows about one comment become one: what each field goes by, and that no order of rows matters.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CommentRow, foldComment } from "../../../shared/conversations/fold-comment.ts";

const bare: CommentRow = {
  nativeId: "m1",
  at: null,
  on: null,
  precision: "day",
  authorId: null,
  authorName: null,
  text: null,
  post: null,
  url: null,
  parents: [],
  children: [],
  inbound: null,
  mentions: null,
  observedOn: "2026-03-01",
  file: "a.csv",
  line: 2,
};
const newer = { observedOn: "2026-03-05", file: "b.csv" };

test("no rows are no comment", () => {
  expect(foldComment([])).toBeNull();
});

test.each<[string, Partial<CommentRow>, Partial<CommentRow>, Partial<CommentRow>]>([
  ["the newer value", { authorName: "z" }, { ...newer, authorName: "b" }, { authorName: "b" }],
  ["the larger of one day", { authorName: "a", file: "z.csv" }, { authorName: "b" }, { authorName: "b" }],
  [
    "parents that a newer row leaves blank",
    { parents: ["m0"] },
    { ...newer, text: "x" },
    { parents: ["m0"], text: "x" },
  ],
  [
    "whole parents before newer ones that a spreadsheet spoiled",
    { parents: ["m0"] },
    { ...newer, parents: ["1.2E+18"] },
    { parents: ["m0"] },
  ],
  [
    "a time before a newer bare date",
    { at: 5, precision: "second" },
    { ...newer, on: "1970-01-02" },
    { at: 5, on: null, precision: "second" },
  ],
  ["words before a newer empty text", { text: "x" }, { ...newer, text: "" }, { text: "x" }],
  ["an empty text before none", { text: "" }, newer, { text: "" }],
  ["no before not said", { inbound: false }, newer, { inbound: false }],
  ["nobody mentioned any more", { mentions: ["a"] }, { ...newer, mentions: [] }, { mentions: [] }],
  ["file and line of the newest", { line: 9 }, newer, { file: "b.csv", line: 2, observedOn: "2026-03-05" }],
])("%s", (_, one, other, wanted) => {
  for (const rows of [
    [one, other],
    [other, one],
  ])
    expect(foldComment(rows.map((row) => ({ ...bare, ...row })))).toMatchObject(wanted);
});

test("any order of rows, and any row twice, make the same comment", () => {
  const some = fc.constantFrom(null, "a", "b");
  const list = fc.constantFrom([], ["1"], ["1", "2"], ["1", "1.2E+18"], ["1.2E+18"]);
  const time = fc.constantFrom<Pick<CommentRow, "at" | "on" | "precision">[]>(
    { at: 1, on: null, precision: "second" },
    { at: 1, on: null, precision: "minute" },
    { at: 20, on: null, precision: "minute" },
    { at: null, on: "2026-01-01", precision: "day" },
    { at: null, on: "2026-01-02", precision: "day" },
  );
  const said = fc.record({
    nativeId: some,
    authorId: some,
    authorName: some,
    text: fc.constantFrom(null, "", "a"),
    post: some,
    url: some,
    parents: list,
    children: list,
    inbound: fc.constantFrom(null, true, false),
    mentions: fc.constantFrom(null, [], ["a"]),
    observedOn: fc.constantFrom("2026-03-01", "2026-03-05"),
    file: fc.constantFrom("a.csv", "b.csv"),
    line: fc.nat({ max: 3 }),
  });
  const row = fc.tuple(said, time).map(([one, other]) => ({ ...one, ...other }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (rows, places) => {
      const shuffled = [...rows, rows[0]!]
        .map((each) => ({ each, place: places.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each);
      expect(foldComment(shuffled)).toEqual(foldComment(rows));
    }),
  );
});
