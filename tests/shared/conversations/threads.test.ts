import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConversationComment } from "../../../shared/conversations/comment.ts";
import { compareComments, mentionsIn } from "../../../shared/conversations/comment.ts";
import { buildThreads } from "../../../shared/conversations/threads.ts";
import { made } from "./made.ts";

const time = (minute: number): string => `2026-02-03T10:${String(minute).padStart(2, "0")}:00Z`;

/** Threads as keys, each in the order of telling, with what each comment answers: "a b>a". */
function shape(comments: ConversationComment[], isPost?: (channel: string, id: string) => boolean): string[] {
  const { threads, parentOf } = buildThreads(comments, isPost);
  return threads.map(({ members }) =>
    members
      .map((index) => {
        const parent = parentOf[index]!;
        return comments[index]!.key + (parent === -1 ? "" : `>${comments[parent]!.key}`);
      })
      .join(" "),
  );
}

describe("what hangs under what", () => {
  test.each<[string, ConversationComment[], string[]]>([
    ["nothing", [], []],
    [
      "a chain",
      [made("a", time(1)), made("b", time(2), { parents: ["a"] }), made("c", time(3), { parents: ["b"] })],
      ["a b>a c>b"],
    ],
    [
      "a list of all ancestors: the nearest is answered",
      [made("a", time(1)), made("b", time(2), { parents: ["a"] }), made("c", time(3), { parents: ["a", "b"] })],
      ["a b>a c>b"],
    ],
    [
      "answers that only the answered row names",
      [made("a", time(1), { children: ["b", "c", "gone"] }), made("b", time(2)), made("c", time(3))],
      ["a b>a c>a"],
    ],
    [
      "two answers to one missing message are one thread, two to different ones are two",
      [
        made("b", time(2), { parents: ["gone"] }),
        made("c", time(3), { parents: ["gone"] }),
        made("d", time(4), { parents: ["lost"] }),
      ],
      ["b c", "d"],
    ],
    [
      "missing ids that a spreadsheet has rounded join nobody",
      [made("b", time(2), { parents: ["9.2e+17"] }), made("c", time(3), { parents: ["9.2e+17"] })],
      ["b", "c"],
    ],
    [
      "ids of another channel are others",
      [made("a", time(1)), made("b", time(2), { channel: "x:2", parents: ["a"] })],
      ["a", "b"],
    ],
    [
      "a ring: the earliest answers none",
      [
        made("a", time(1), { parents: ["c"] }),
        made("b", time(2), { parents: ["a"] }),
        made("c", time(3), { parents: ["b"] }),
      ],
      ["a b>a c>b"],
    ],
    ["an answer to itself", [made("a", time(1), { parents: ["a"] })], ["a"]],
    [
      "an answer that a wrong clock puts first",
      [made("a", time(5)), made("b", time(1), { parents: ["a"] })],
      ["b>a a"],
    ],
    [
      "row numbers that begin anew under each post",
      [
        made("a", time(1), { id: "1", post: "p" }),
        made("b", time(2), { id: "1", post: "q" }),
        made("c", time(3), { id: "2", post: "q", parents: ["1"] }),
      ],
      ["a", "b c>b"],
    ],
    [
      "flat comments under a post, the parent being the post: each its own",
      [
        made("a", time(1), { post: "https://www.facebook.com/n/posts/7", parents: ["7"] }),
        made("b", time(2), { post: "https://www.facebook.com/n/posts/7", parents: ["7"] }),
        made("c", time(3), { post: "7", parents: ["7"] }),
      ],
      ["a", "b", "c"],
    ],
  ])("%s", (_name, comments, wanted) => {
    expect(shape(comments)).toEqual(wanted);
  });

  test("a parent that is a post of ours is no missing message", () => {
    const comments = [made("a", time(1), { parents: ["t1"] }), made("b", time(2), { parents: ["t1"] })];
    expect(shape(comments, (channel, id) => channel === "x:1" && id === "t1")).toEqual(["a", "b"]);
  });
});

describe("answers that only mention a name", () => {
  const post = "p";
  const by = (key: string, minute: number, author: string, ...mentions: string[]): ConversationComment =>
    made(key, time(minute), { post, author, mentions });

  test.each<[string, ConversationComment[], string[]]>([
    ["go to the person's comment", [by("a", 1, "anna"), by("b", 2, "bo"), by("c", 3, "us", "anna")], ["a c>a", "b"]],
    [
      "go to the latest that is open",
      [by("a", 1, "anna"), by("b", 2, "anna"), by("c", 3, "us", "anna"), by("d", 4, "us", "anna")],
      ["a d>a", "b c>b"],
    ],
    [
      "go to the latest where none is open",
      [by("a", 1, "anna"), by("b", 2, "us", "anna"), by("c", 3, "us", "anna")],
      ["a b>a c>a"],
    ],
    ["of someone who has not written stay alone", [by("a", 1, "anna"), by("b", 2, "us", "cecilia")], ["a", "b"]],
    ["do not reach back in time", [by("a", 1, "us", "anna"), by("b", 2, "anna")], ["a", "b"]],
    [
      "stay under their post",
      [by("a", 1, "anna"), made("b", time(2), { post: "q", author: "us", mentions: ["anna"] })],
      ["a", "b"],
    ],
    [
      "to us begin a conversation of their own, though we have written before",
      [by("a", 1, "us"), by("b", 2, "anna", "us")],
      ["a", "b"],
    ],
    [
      "to us go on with ours once we have answered that person",
      [by("a", 1, "anna"), by("b", 2, "us", "anna"), by("c", 3, "anna", "us"), by("d", 4, "bo", "us")],
      ["a b>a c>b", "d"],
    ],
    [
      "yield to a parent",
      [by("a", 1, "anna"), by("b", 2, "bo"), { ...by("c", 3, "us", "anna"), parents: ["b"] }],
      ["a", "b c>b"],
    ],
    ["of oneself mean nothing", [by("a", 1, "anna"), by("b", 2, "anna", "anna")], ["a", "b"]],
    [
      "need a post",
      [made("a", time(1), { author: "anna" }), made("b", time(2), { author: "us", mentions: ["anna"] })],
      ["a", "b"],
    ],
  ])("%s", (_name, comments, wanted) => {
    expect(shape(comments)).toEqual(wanted);
  });
});

test.each([
  ["@Anna.Berg tack, @bo_1! @Anna.Berg", ["Anna.Berg", "bo_1"]],
  ["skriv till info@nordcykel.example eller (@åsa)", ["åsa"]],
  ["@ ingen, https://x.example/@kund", []],
])("names in %s", (text, names) => {
  expect(mentionsIn(text)).toEqual(names);
});

test("levels and answers that were not read", () => {
  const comments = [
    made("a", time(1), { children: ["b", "x"] }),
    made("b", time(2)),
    made("c", time(3), { parents: ["b"] }),
  ];
  const { level, answersNotRead, orphan } = buildThreads(comments);
  expect(level).toEqual([1, 2, 3]);
  expect(answersNotRead).toEqual([1, 0, 0]);
  expect(orphan).toEqual([false, false, false]);
});

const comment = fc.record({
  minute: fc.nat(59),
  bare: fc.boolean(),
  post: fc.constantFrom(null, "p", "q"),
  parents: fc.array(fc.nat(14), { maxLength: 3 }),
  children: fc.array(fc.nat(14), { maxLength: 2 }),
  author: fc.constantFrom("us", "anna", "bo", null),
  mentions: fc.array(fc.constantFrom("us", "anna", "bo"), { maxLength: 2 }),
});
const comments = fc.array(comment, { maxLength: 12 }).map((list) =>
  list.map(({ minute, bare, parents, children, ...more }, index) =>
    made(`k${index}`, bare ? "2026-02-03" : time(minute), {
      ...more,
      parents: parents.map((each) => `k${each}`),
      children: children.map((each) => `k${each}`),
    }),
  ),
);

test("each comment is in exactly one thread, links stay inside it, and there are no rings, whatever the files say", () => {
  fc.assert(
    fc.property(comments, (list) => {
      const { threads, threadOf, parentOf, level } = buildThreads(list);
      expect(threads.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
      threads.forEach(({ root, members }, thread) => {
        expect(parentOf[root]).toBe(-1);
        expect(members).toEqual([...members].sort((a, b) => compareComments(list[a]!, list[b]!)));
        for (const index of members) expect(threadOf[index]).toBe(thread);
      });
      parentOf.forEach((parent, index) => {
        expect(level[index]).toBe(parent === -1 ? 1 : level[parent]! + 1);
        if (parent !== -1) expect(threadOf[parent]).toBe(threadOf[index]);
      });
    }),
  );
});

test("the order in which comments are read changes nothing", () => {
  fc.assert(
    fc.property(comments, fc.infiniteStream(fc.nat()), (list, random) => {
      const shuffled = list
        .map((each) => ({ each, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(shape(shuffled)).toEqual(shape(list));
    }),
  );
});

test("a chain of 50,000 answers is walked without a stack", () => {
  const chain = Array.from({ length: 50_000 }, (_, index) =>
    made(`k${index}`, "2026-02-03", { parents: index === 0 ? [] : [`k${index - 1}`] }),
  );
  const { threads, level } = buildThreads(chain);
  expect(threads).toHaveLength(1);
  expect(Math.max(...level.slice(-10))).toBeGreaterThan(1);
  expect(new Set(level).size).toBe(50_000);
});
