// Sentiment and stars as exports write them.
import { expect, test } from "vitest";
import { sentimentOf, starsOf } from "../../server/imports/words.ts";

test.each([
  ["4", 4],
  ["4,5", 4.5],
  ["4.0", 4],
  ["4/5", 4],
  ["8/10", 4],
  ["8 of 10", 4],
  ["FOUR", 4],
  ["★★★★☆", 4],
  ["⭐⭐", 2],
  ["☆☆☆☆☆", 0],
  ["1 star", 1],
  ["3 stjärnor", 3],
  ["", null],
  ["-", null],
  ["9", "bad"],
  ["great", "bad"],
  ["-1", "bad"],
  ["★★★★★★", "bad"],
])("%j is %s", (cell, stars) => {
  expect(starsOf(cell)).toBe(stars);
});

test.each([
  ["Negative", "negative"],
  ["negativt", "negative"],
  ["Myönteinen", "positive"],
  ["neutral", "neutral"],
  ["Not Rated", null],
  ["", null],
])("%j is %s", (cell, sentiment) => {
  expect(sentimentOf(cell)).toBe(sentiment);
});
