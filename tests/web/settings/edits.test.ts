// What a review puts into the draft of the strategy, worked by hand.
import { describe, expect, test } from "vitest";
import { strategySchema } from "../../../shared/strategy.ts";
import { withHoursChecked, withoutChannel, withTargetFrom } from "../../../web/ui/strategy/edits.ts";

const document = strategySchema.parse({
  effectiveFrom: "2026-01",
  channels: ["facebook:1", "x:2"],
  groups: [
    { id: "both", name: "Both", channels: ["facebook:1", "x:2"] },
    { id: "alone", name: "Alone", channels: ["x:2"] },
  ],
  hoursPublished: { where: "On the page" },
  goals: [
    {
      id: "posts",
      metric: "posts",
      direction: "at-least",
      targets: [{ from: "2026-01", value: 8 }],
      scope: { channels: ["x:2"] },
    },
    {
      id: "views",
      metric: "views",
      direction: "at-least",
      targets: [{ from: "2026-01", value: 9 }],
      scope: { channels: ["facebook:1", "x:2"] },
    },
  ],
});

describe("a new target", () => {
  test("begins in its month, and months before keep theirs", () => {
    const [posts, views] = withTargetFrom(document, "posts", 10, "2026-05").goals ?? [];
    expect(posts?.targets).toEqual([
      { from: "2026-01", value: 8 },
      { from: "2026-05", value: 10 },
    ]);
    expect(views).toEqual(document.goals[1]);
  });

  test("takes the place of one that begins in the same month", () => {
    const again = { ...document, ...withTargetFrom(document, "posts", 10, "2026-05") };
    expect(withTargetFrom(again, "posts", 11, "2026-05").goals?.[0]?.targets.map(({ value }) => value)).toEqual([
      8, 11,
    ]);
  });
});

test("a closed channel leaves lists, groups and goals; a goal on it alone goes with it", () => {
  const { channels, groups, goals } = withoutChannel(document, "x:2");
  expect(channels?.map(({ channel }) => channel)).toEqual(["facebook:1"]);
  expect(groups?.map(({ id, channels }) => [id, channels])).toEqual([["both", ["facebook:1"]]]);
  expect(goals?.map(({ id, scope }) => [id, scope.channels])).toEqual([["views", ["facebook:1"]]]);
});

test("hours that are right are dated", () => {
  expect(withHoursChecked(document, "2026-04-02").hoursPublished).toEqual({
    where: "On the page",
    checkedOn: "2026-04-02",
  });
});
