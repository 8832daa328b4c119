// Portions lose nothing, keep the order, stay small, and are read no further than needed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { portionsOf } from "../../../server/learning/portions.ts";
import { runs } from "../../properties.ts";

test("together they are the comments in order, each small", () => {
  // Lengths stand for texts, or this would fill the memory: a text of a million letters is made once.
  const long = "x".repeat(400_000);
  const run = fc.record({ text: fc.constantFrom("", "kort", long), times: fc.integer({ min: 1, max: 9_000 }) });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
      const texts = runs.flatMap(({ text, times }) => Array.from({ length: text === long ? 7 : times }, () => text));
      const comments = texts.map((text, n) => ({ key: String(n), text }));
      const portions = [...portionsOf(comments)];
      expect(portions.flatMap(({ keys, texts }) => keys.map((key, n) => ({ key, text: texts[n] })))).toEqual(comments);
      for (const { keys, texts } of portions) {
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(5_000);
        expect(texts.join("").length).toBeLessThan(1_400_000);
      }
    }),
    { numRuns: runs(20) },
  );
});

test("a portion is read when it is asked for", () => {
  let read = 0;
  function* comments() {
    for (; read < 20_000; read++) yield { key: String(read), text: "ord" };
  }
  portionsOf(comments()).next();
  expect(read).toBeLessThan(5_001);
});
