// The goals of the letter: what no month can reach is marked, what is thrown away is gone from the fields, and a save shows nothing old.
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Strategy, strategySchema } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../../web/channels.ts";
import { StrategyLetter } from "../../../web/features/settings/StrategyLetter.tsx";
import type { Start } from "../../../web/start.ts";
import { type SavedVersion, strategyQuery } from "../../../web/strategy.ts";
import { inLanguage } from "../inLanguage.tsx";

const start = {
  settings: { ownAuthors: [], timeZone: "Europe/Stockholm" },
  months: { first: "2026-01", last: "2026-10" },
  today: "2026-11-27",
} as unknown as Start;
const known = (["facebook", "instagram"] as const).map((platform, index) => ({
  id: index,
  key: `${platform}:1`,
  platform,
  name: "Nordcykel",
  merged: [],
  hidden: false,
  supplies: ["engagement-rate-by-reach", "posts"],
})) as unknown as KnownChannel[];

const document = strategySchema.parse({
  effectiveFrom: "2026-01",
  goals: [
    {
      id: "rate",
      metric: "engagement-rate-by-reach",
      direction: "at-least",
      targets: [{ from: "2026-01", value: 0.03 }],
    },
  ],
});
const version = (number: number, of: Strategy) => ({ version: number, document: of }) as SavedVersion;

let versions: SavedVersion[];
/** Answers to a save wait for this. */
let isReachable: boolean;

beforeEach(() => {
  sessionStorage.clear();
  versions = [version(1, document)];
  isReachable = true;
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(String(input), location.href);
    if (pathname !== "/api/strategy") return Response.json({ error: { code: "not-found" } }, { status: 404 });
    if (!isReachable) throw new TypeError("Failed to fetch");
    if (init?.method !== "POST") return Response.json({ current: versions.at(-1), versions });
    const sent = JSON.parse(String(init.body)) as { document: Strategy };
    versions = [...versions, version(2, strategySchema.parse(sent.document))];
    return Response.json({ version: 2 });
  });
});
afterEach(() => vi.unstubAllGlobals());

function Letter() {
  const { data } = useQuery(strategyQuery);
  return data ? (
    <StrategyLetter start={start} current={data.current} versions={data.versions} channels={known} />
  ) : null;
}

async function openLetter() {
  inLanguage(
    "sv",
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Letter />
    </QueryClientProvider>,
  );
  await screen.findByLabelText("Målvärde", { selector: ".goal-sentence input" });
}
const target = () => screen.getByLabelText<HTMLInputElement>("Målvärde", { selector: ".goal-sentence input" });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
function write(text: string) {
  fireEvent.change(target(), { target: { value: text } });
  fireEvent.blur(target());
}

test.each([
  ["500", "Engagemang per räckvidd är en andel och kan inte bli mer än 100 %."],
  ["−5", "Engagemang per räckvidd kan inte bli mindre än noll."],
  ["tre", "Skriv ett tal, till exempel 3,0 %."],
])("%s is marked where it stands, and nothing can be saved", async (text, words) => {
  await openLetter();
  write(text);
  expect(screen.getByText(words)).toBeDefined();
  expect(target().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Spara som version 2" }).disabled).toBe(true);
  press("Kasta");
  const dialog = await screen.findByRole("dialog");
  fireEvent.click(within(dialog).getByRole("button", { name: "Kasta ändringarna" }));
  expect(target().value).toBe("3,0");
  expect(screen.queryByRole("button", { name: "Spara som version 2" })).toBeNull();
});

test("while a save is under way and after it, the field shows what was written, never the version before", async () => {
  await openLetter();
  const shown = new Set<string>();
  const watcher = new MutationObserver(() => shown.add(target().value));
  write("3,5");
  watcher.observe(window.document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  press("Spara som version 2");
  await screen.findByText("Version 2 är sparad.");
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Spara som version/ })).toBeNull());
  watcher.disconnect();
  expect([...shown]).toEqual(["3,5"]);
});

test("a save that fails says that nothing was saved, and keeps what was written", async () => {
  await openLetter();
  write("3,5");
  isReachable = false;
  press("Spara som version 2");
  const note = await screen.findByRole("alert");
  expect(note.textContent).toContain("Det gick inte att spara");
  expect(note.textContent).toContain("Måltal svarar inte.");
  expect(target().value).toBe("3,5");
});

describe("the channels of a goal", () => {
  test("are those that are ticked: none is chosen for anybody, and without one there is nothing to be done with", async () => {
    await openLetter();
    press(/^Kanaler: ?alla kanaler/);
    const dialog = within(await screen.findByRole("dialog"));
    const done = () => dialog.getByRole<HTMLButtonElement>("button", { name: "Klar" });
    fireEvent.click(dialog.getByRole("radio", { name: "Bara de här" }));
    expect(dialog.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([false, false]);
    expect(done().disabled).toBe(true);
    fireEvent.click(dialog.getByRole("checkbox", { name: "Nordcykel (Instagram)" }));
    expect(done().disabled).toBe(false);
    fireEvent.click(done());
    expect(screen.getByRole("button", { name: /^Kanaler: ?Nordcykel \(Instagram\)$/ })).toBeDefined();
  });
});

test.each([
  ["Lägg till en grupp", "Gruppens namn"],
  ["Lägg till ett ämne", "Ämne"],
])("%s: its name is written next", async (button, field) => {
  await openLetter();
  press(button);
  await waitFor(() => expect(window.document.activeElement).toBe(screen.getByLabelText(field)));
});

test("a new goal asks for its number next", async () => {
  await openLetter();
  press("Lägg till ett mål");
  const dialog = within(await screen.findByRole("dialog"));
  fireEvent.click(dialog.getByRole("button", { name: /^Inlägg(?! per)/ }));
  const fields = () => screen.getAllByLabelText("Målvärde", { selector: ".goal-sentence input" });
  await waitFor(() => expect(window.document.activeElement).toBe(fields()[1]));
});
