import { expect, test } from "vitest";
import { linkedIds, wholeId, yesOrNo } from "../../server/imports/linked-ids.ts";
import { collectRows } from "./collect.ts";

test.each([
  ["", []],
  ["nan", []],
  ["3.0", ["3"]],
  ["5,7", ["5", "7"]],
  ["5, 7,5", ["5", "7"]],
  ["[5, 7]", ["5", "7"]],
  ["['a'; \"b\"]", ["a", "b"]],
  ["101.0,nan", ["101"]],
  ["UgxK.9x,18", ["UgxK.9x", "18"]],
  ["1582098765432109876", ["1582098765432109876"]],
])("ids in %s", (cell, ids) => {
  expect(linkedIds(cell)).toEqual(ids);
});

test("only ids that are whole numbers lose their decimals", () => {
  expect(["12.00", "1.5", "v1.0", "9.2e+17"].map(wholeId)).toEqual(["12", "1.5", "v1.0", "9.2e+17"]);
});

test("yes, no and neither", () => {
  expect(["True", "TRUE", "1", "False", "0.0", "", "kanske"].map(yesOrNo)).toEqual([
    true,
    true,
    true,
    false,
    false,
    null,
    null,
  ]);
});

const answers = { channel: { platform: "x", name: "Nordcykel" } } as const;

test("a table of comments that names what each answers is a chain, with its posts", async () => {
  const { tables } = await collectRows(
    [
      ["comment_id", "post_id", "author", "created_at", "text", "in_reply_to_id"],
      ["c1", "p1", "Kund 1", "2026-02-03 10:00", "Hej?", ""],
      ["c2", "p1", "Nordcykel", "2026-02-03 11:00", "Hej!", "c1"],
    ],
    { answers },
  );
  expect(tables[0]!.report).toMatchObject({ source: "comments-reply-chain", state: "read", read: 2 });
  expect(tables[0]!.drafts[1]).toMatchObject({ id: "c2", post: "p1", parents: ["c1"], authorName: "Nordcykel" });
});

test("without a channel it asks for one", async () => {
  const { tables, file } = await collectRows([
    ["tweet_id", "author_id", "inbound", "created_at", "text", "in_response_to_tweet_id"],
    ["1", "kund1", "True", "Tue Oct 31 22:10:47 +0000 2017", "Hej?", ""],
  ]);
  expect(tables[0]!.report.state).toBe("question");
  expect(file.questions).toEqual(["channel"]);
});
