// The way from a goal that waits for message types to the posts that lack them: the months, channel and funding that the goal's number is of.
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { UnnamedLink } from "../../web/ui/UnnamedLink.tsx";
import { inLanguage } from "./inLanguage.tsx";
import { point } from "./judged.ts";

const channel = { id: 1, key: "facebook:1", platform: "facebook", name: "Alfa" } as const;
const month = point({ month: "2026-02", value: 2, target: { direction: "at-least", min: 5 } });
const quarter = {
  quarter: "2026-Q1",
  value: 6,
  target: { direction: "at-least", min: 15 },
  verdict: "partial",
  coverage: "partial",
  through: null,
  counted: 6,
  of: 6,
  unknown: null,
} as const;
const waits = { channel, coverage: "partial", through: null, rows: null, unnamed: 3 } as const;

type Goal = Parameters<typeof UnnamedLink>[0]["goal"];
test.each<[string, Goal, Record<string, string> | null]>([
  ["nothing waits", { waiting: [], scope: {}, point: month }, null],
  ["a quarter not read in", { waiting: [], scope: {}, point: { ...month, quarter } }, null],
  [
    "a month",
    { waiting: [waits], scope: { funding: ["organic"] }, point: month },
    { from: "2026-02", to: "2026-02", channel: "facebook:1", funding: "organic" },
  ],
  [
    "a quarter",
    { waiting: [], scope: {}, point: { ...month, quarter: { ...quarter, unnamed: 3 } } },
    { from: "2026-01", to: "2026-03" },
  ],
])("%s", async (_, goal, search) => {
  const rootRoute = createRootRoute({ component: () => <main>{<UnnamedLink goal={goal} />}</main> });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  const { container } = inLanguage("en", <RouterProvider router={router as never} />);
  await waitFor(() => expect(container.querySelector("main")).not.toBeNull());
  const href = container.querySelector("a")?.getAttribute("href") ?? null;
  const asked = href === null ? null : Object.fromEntries(new URL(href, "http://localhost").searchParams);
  expect(asked).toEqual(search);
});
