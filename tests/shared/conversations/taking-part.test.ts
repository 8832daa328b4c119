import { describe, expect, test } from "vitest";
import { depthOf, peopleOf, takingPart } from "../../../shared/conversations/taking-part.ts";
import { buildThreads } from "../../../shared/conversations/threads.ts";
import { made } from "./made.ts";

const march = { from: "2026-03-01", to: "2026-04-01" };

const comments = [
  // Asked in February, answered in March: taken part in, in March.
  made("a", "2026-02-27T10:00:00Z", { author: "anna" }),
  made("a1", "2026-03-02T10:00:00Z", { author: "us", parents: ["a"] }),
  // Two own replies in one conversation count once there, and twice as replies.
  made("b", "2026-03-03T10:00:00Z", { author: "anna" }),
  made("b1", "2026-03-03T11:00:00Z", { author: "us", parents: ["b"] }),
  made("b2", "2026-03-03T12:00:00Z", { author: "bo", parents: ["b1"] }),
  made("b3", "2026-03-03T13:00:00Z", { author: "us", parents: ["b2"] }),
  // Our own opening that nobody answered: neither a reply nor a conversation.
  made("c", "2026-03-04T10:00:00Z", { author: "us" }),
  // An own reply under someone else's post, to something that is in no file.
  made("d", "2026-03-05T10:00:00Z", { author: "us", parents: ["elsewhere"], post: "foreign" }),
  // Nobody answered.
  made("e", "2026-03-06T10:00:00Z", { author: "cecilia" }),
  made("f", "2026-03-07T10:00:00Z", { author: null }),
  // Answered in April only.
  made("g", "2026-03-30T10:00:00Z", { author: "bo" }),
  made("g1", "2026-04-02T10:00:00Z", { author: "us", parents: ["g"] }),
];
const threads = buildThreads(comments);
const isForeign = (index: number): boolean => comments[index]!.post === "foreign";

describe("March by hand", () => {
  test("own replies, conversations taken part in, joined elsewhere", () => {
    expect(takingPart(comments, threads, march, isForeign)).toEqual({
      ownReplies: 4,
      conversationsTakenPartIn: 2,
      joinedElsewhere: 1,
    });
  });

  test("automatic replies are none", () => {
    const isAutomatic = (index: number): boolean => comments[index]!.key === "a1";
    expect(takingPart(comments, threads, march, isForeign, isAutomatic)).toMatchObject({
      ownReplies: 3,
      conversationsTakenPartIn: 1,
    });
  });

  test("people, those who came back, and one who is not known", () => {
    expect(peopleOf(comments, march)).toEqual({ people: ["anna", "bo", "cecilia"], returning: ["anna"], nameless: 1 });
  });

  test("depth and participants of the conversations that began in the month", () => {
    // b: 4 levels, anna, bo and us. e and f: 1 level. g: 2 levels, bo and us.
    expect(depthOf(comments, threads, march)).toEqual({ levels: [4, 1, 1, 2], participants: [3, 1, 0, 2] });
  });

  test("a month without comments has no depth", () => {
    expect(depthOf(comments, threads, { from: "2027-01-01", to: "2027-02-01" })).toEqual({
      levels: [],
      participants: [],
    });
  });
});
