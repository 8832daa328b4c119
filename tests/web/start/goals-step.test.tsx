// The goals of the guided start: what is missing where nothing can be proposed yet, and the answering hours that a proposal hangs on.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { type Strategy, strategySchema } from "../../../shared/strategy.ts";
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
  missing: { kind: "months", have: 1, until: "2026-11" },
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
    "Andel inlägg med kommentarEn hel månad är inläst, och minst tre behövs. Samla tills november 2026 är inläst.",
  ]);
});

const level = (value: number, times: number) => ({ value, reached: { count: times, of: 12 } });
const inTime = (hours: readonly unknown[]) => ({
  metric: "answered-in-promised-time",
  purpose: "dialogue",
  scope: {},
  channels: [],
  baseline: null,
  missing: null,
  proposed: {
    direction: "at-least",
    target: hours.length === 0 ? level(0.52, 0) : level(0.69, 5),
    hold: null,
    stretch: null,
  },
});

function Asked() {
  const [document, setDocument] = useState<Strategy>(
    strategySchema.parse({ effectiveFrom: "2026-09", purposes: ["dialogue"] }),
  );
  return (
    <GoalsStep
      document={document}
      known={[{ key: "facebook:1" }] as KnownChannel[]}
      from="2026-09"
      onChange={(part) => setDocument({ ...document, ...part })}
    />
  );
}

test("with a promise the answering hours are asked for before a goal is chosen by them, and the focus stays with the goal", async () => {
  vi.stubGlobal("fetch", async (_address: string, init: { body: string }) => {
    const sent = JSON.parse(init.body) as { document: { answering?: { hours: unknown[] } } };
    return Response.json({ proposals: [inTime(sent.document.answering?.hours ?? [])] });
  });
  inLanguage(
    "sv",
    <QueryClientProvider client={new QueryClient()}>
      <Asked />
    </QueryClientProvider>,
  );
  const promise = await screen.findByRole("checkbox", { name: "Vi lovar svar inom en viss tid" });
  expect(screen.queryByRole("button", { name: "Lägg till tider" })).toBeNull();
  fireEvent.click(promise);
  expect(await screen.findByText("minst 52 %")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Lägg till tider" }));
  expect(await screen.findByText("minst 69 %")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Välj målet" }));
  expect(document.activeElement).toBe(screen.getByRole("listitem", { name: /^Svar inom utlovad tid/ }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Förslag: minst 69/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Ta bort målet" }));
  expect(document.activeElement).toBe(screen.getByRole("listitem", { name: /^Svar inom utlovad tid/ }));
  fireEvent.click(screen.getByRole("button", { name: "Börja med det här målet" }));
  expect(document.activeElement?.textContent).toContain("1 mål valt.");
});

test("a goal with later steps stays as it is and is offered no second time; one that was chosen is never folded away", async () => {
  const offered = ["posts", "reactions", "comments", "shares", "saves", "views"].map((metric) => ({
    ...inTime([]),
    metric,
    purpose: "engagement",
    channels: [{ id: 1, key: "facebook:1", platform: "facebook", name: "Alfa" }],
  }));
  const goal = (metric: string, targets: object[]) => ({
    id: metric,
    metric,
    scope: { channels: ["facebook:1"] },
    direction: "at-least",
    targets,
  });
  vi.stubGlobal("fetch", async () => Response.json({ proposals: offered }));
  inLanguage(
    "en",
    <QueryClientProvider client={new QueryClient()}>
      <GoalsStep
        document={strategySchema.parse({
          effectiveFrom: "2026-09",
          purposes: ["engagement"],
          goals: [
            goal("posts", [
              { from: "2026-01", value: 4 },
              { from: "2026-06", value: 6 },
            ]),
            goal("views", [{ from: "2026-01", value: 900 }]),
          ],
        })}
        known={
          [
            { key: "facebook:1", platform: "facebook", name: "Alfa", supplies: ["posts", "views"] },
          ] as unknown as KnownChannel[]
        }
        from="2026-09"
        onChange={() => undefined}
      />
    </QueryClientProvider>,
  );
  const kept = await screen.findByRole("heading", { name: "Goals that you have already" });
  expect(
    within(kept.parentElement as HTMLElement)
      .getAllByRole("listitem")
      .map((each) => each.textContent),
  ).toEqual([expect.stringMatching(/^Posts.*: at least 6$/)]);
  const names = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent ?? "");
  expect(names.filter((name) => name.startsWith("Posts"))).toEqual([]);
  const views = screen.getByRole("heading", { name: /^Views/ });
  expect(views.closest("details")?.open ?? true).toBe(true);
});
