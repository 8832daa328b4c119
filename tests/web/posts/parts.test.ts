// The rules behind the posts table: which windows of the list are asked for, and that unknown is never zero.
import { expect, test } from "vitest";
import { numberOf, sortColumnOf } from "../../../web/features/posts/columns.ts";
import { pagesOf } from "../../../web/features/posts/windows.ts";

test.each([
  [0, 0, [0]],
  [0, 99, [0]],
  [90, 110, [0, 1]],
  [49_950, 49_999, [499]],
  [150, 420, [1, 2, 3, 4]],
])("rows %i to %i are in windows %j", (first, last, pages) => {
  expect(pagesOf(first, last)).toEqual(pages);
});

test("a measure that the export does not report is unknown, and a zero stays a zero", () => {
  const row = { interactions: null, measures: { comments: 0 } };
  expect(numberOf(row, "interactions")).toBeNull();
  expect(numberOf(row, "comments")).toBe(0);
  expect(numberOf(row, "link-clicks")).toBeNull();
});

test("an address with an unknown order opens with the newest first", () => {
  expect(sortColumnOf("reach")).toBe("reach");
  expect(sortColumnOf("colour")).toBe("date");
  expect(sortColumnOf(undefined)).toBe("date");
});
