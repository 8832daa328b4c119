// The goals of the guided start where nothing can be proposed yet: it says what a proposal needs, and names what the chosen purpose waits for.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { strategySchema } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../../web/channels.ts";
import { GoalsStep } from "../../../web/features/start/GoalsStep.tsx";
import { inLanguage } from "../inLanguage.tsx";

afterEach(() => vi.unstubAllGlobals());

const waiting = (metric: string, purpose: string) => ({
  metric,
  purpose,
  scope: {},
  channels: [],
  proposed: null,
  missing: { kind: "months", until: "2026-11" },
});

test.each([
  ["one month", [{ key: "facebook:1" }], "Ett förslag behöver minst tre hela månader att utgå från."],
  ["no file", [], "Ingen fil är inläst än, så det finns inget att utgå från."],
])("with %s", async (_, known, words) => {
  const proposals = [waiting("share-of-posts-with-comment", "engagement"), waiting("net-growth", "brand")];
  vi.stubGlobal("fetch", async () => Response.json({ proposals }));
  inLanguage(
    "sv",
    <QueryClientProvider client={new QueryClient()}>
      <GoalsStep
        document={strategySchema.parse({ effectiveFrom: "2026-09", purposes: ["engagement"] })}
        known={known as KnownChannel[]}
        from="2026-09"
        onChange={() => undefined}
      />
    </QueryClientProvider>,
  );
  expect(await screen.findByText((text) => text.startsWith(words))).toBeDefined();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Andel inlägg med kommentarFör få hela månader. Samla tills november 2026 är inläst.",
  ]);
});
