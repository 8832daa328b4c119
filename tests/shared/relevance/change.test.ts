// A change of the relevant share: found when it is there, seldom claimed when it is not, even if posts differ much.
import { describe, expect, test } from "vitest";
import { changeOf, type PostedComment } from "../../../shared/relevance/change.ts";
import { chanceFrom, pick } from "../../../shared/relevance/random.ts";

/** 30 posts with 20 comments each, 200 audited; a post's own share is 0 or 1 beside the month's, `clustered` of the time. */
function made(seed: string, share: number, clustered = 0, posts = 30): { comments: PostedComment[]; lambda: number } {
  const chance = chanceFrom(seed);
  const comments: PostedComment[] = [];
  for (let post = 0; post < posts; post++) {
    const alike = chance() < share ? 1 : 0;
    for (let n = 0; n < 20; n++) {
      const label = chance() < clustered ? alike : chance() < share ? 1 : 0;
      const guess = 0.3 + 0.3 * label + 0.2 * chance();
      comments.push({ post: `post ${post}`, guess, audited: pick(chance, 3) === 0 ? label : null });
    }
  }
  return { comments, lambda: 0.8 };
}

describe("changeOf", () => {
  test("a change of 40 points is clear, and said in shares", () => {
    const change = changeOf(made("a", 0.2), made("b", 0.6), "seed");
    if (change === "too-few-posts") throw new Error("there are 30 posts");
    expect(change.clear).toBe(true);
    expect(Math.abs(change.by - 0.4)).toBeLessThan(0.13);
    expect(change.detectable).toBeLessThan(0.2);
  });

  test("every comment audited: the change of the shares themselves, whatever the guesses", () => {
    const month = (seed: string, relevant: number) => {
      const whole = made(seed, 0.5).comments.map((each, n) => ({ ...each, audited: n % 10 < relevant ? 1 : 0 }));
      return { comments: whole, lambda: 0.8 };
    };
    expect(changeOf(month("a", 3), month("b", 5), "seed")).toMatchObject({ by: expect.closeTo(0.2, 12) });
  });

  test("repeatable, and no matter in which order the comments come", () => {
    const [before, after] = [made("a", 0.3), made("b", 0.4)];
    const turned = { ...before, comments: before.comments.toReversed() };
    const first = changeOf(before, after, "seed");
    const second = changeOf(turned, after, "seed");
    if (first === "too-few-posts" || second === "too-few-posts") throw new Error("there are 30 posts");
    expect(second.by).toBeCloseTo(first.by, 12);
    expect(second.z).toBeCloseTo(first.z ?? Number.NaN, 9);
  });

  test("nine posts are too few, ten are not", () => {
    expect(changeOf(made("a", 0.3, 0, 9), made("b", 0.3), "seed")).toBe("too-few-posts");
    expect(changeOf(made("a", 0.3, 0, 10), made("b", 0.3), "seed")).not.toBe("too-few-posts");
  });

  test("the like comments of a post make a change harder to see", () => {
    const apart = changeOf(made("a", 0.3), made("b", 0.3), "seed");
    const alike = changeOf(made("a", 0.3, 0.5), made("b", 0.3, 0.5), "seed");
    if (apart === "too-few-posts" || alike === "too-few-posts") throw new Error("there are 30 posts");
    expect(alike.detectable).toBeGreaterThan(1.4 * apart.detectable);
  });

  test("months that do not vary have no z", () => {
    const still = { comments: made("a", 0.3).comments.map((each) => ({ ...each, guess: 0, audited: 1 })), lambda: 0 };
    expect(changeOf(still, still, "seed")).toEqual({ by: 0, z: null, clear: false, detectable: 0 });
  });

  test("without any change, about one pair in twenty is called clear, although posts differ", () => {
    let clear = 0;
    const pairs = 120;
    for (let pair = 0; pair < pairs; pair++) {
      const change = changeOf(made(`b${pair}`, 0.3, 0.45), made(`a${pair}`, 0.3, 0.45), `${pair}`);
      if (change !== "too-few-posts" && change.clear) clear += 1;
    }
    // Nominal 5 %; counted as if comments were independent it is several times that.
    expect(clear / pairs).toBeLessThan(0.12);
  });
});
