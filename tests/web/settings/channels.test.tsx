// Channels and versions in the settings screen: through the real router and the real requests, over answers made here.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import { type StrategyInput, strategySchema } from "../../../shared/strategy.ts";
import { type KnownChannel, withKnownKeys } from "../../../web/channels.ts";
import type { SavedVersion } from "../../../web/features/settings/api.ts";
import { matching } from "../../../web/features/settings/channel-search.ts";
import { createAppRouter } from "../../../web/routes/router.tsx";
import type { Start } from "../../../web/start.ts";
import { inLanguage } from "../inLanguage.tsx";

const start: Start = {
  empty: false,
  demo: { state: "none", done: 0, of: 0 },
  settings: {
    companyName: "Nordcykel",
    timeZone: "Europe/Stockholm",
    cutOffDay: 5,
    language: "en",
    ownAuthors: [],
    namedAuthors: [],
    keepTexts: true,
    retentionMonths: null,
    actor: "",
  },
  months: { first: "2026-01", last: "2026-10" },
  hasStrategy: true,
  today: "2026-11-27",
};

const page = (n: number, part: Partial<KnownChannel> = {}): KnownChannel => ({
  id: n,
  key: `facebook:${n}`,
  platform: "facebook",
  name: `Shop ${n}`,
  ownName: `Shop ${n}`,
  hidden: false,
  endedOn: null,
  merged: [],
  owner: "",
  firstMonth: "2026-01",
  lastMonth: "2026-10",
  supplies: ["posts", "engagement-rate-by-reach"],
  sources: [],
  ...part,
});
const forty = Array.from({ length: 40 }, (_, index) => page(index + 1));

const goal = (id: string, value: number) => ({
  id,
  metric: id,
  direction: "at-least" as const,
  targets: [{ from: "2026-01", value }],
});
const version = (number: number, document: Partial<StrategyInput>, part: Partial<SavedVersion> = {}): SavedVersion => ({
  version: number,
  savedAt: "2026-06-30T10:00:00Z",
  author: "Anna",
  sample: false,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnWhy: null,
  document: strategySchema.parse({ effectiveFrom: "2026-01", ...document }),
  ...part,
});

let sent: { method: string; path: string; body: unknown }[];
let known: KnownChannel[];
let versions: SavedVersion[];

beforeEach(() => {
  sessionStorage.clear();
  sent = [];
  known = [page(1), page(2)];
  versions = [version(1, {})];
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname: path } = new URL(String(input), location.href);
    if (init?.method !== undefined && init.method !== "GET") {
      sent.push({ method: init.method, path, body: JSON.parse(String(init.body)) });
      return Response.json({});
    }
    const answers: Record<string, unknown> = {
      "/api/start": start,
      "/api/channels": { channels: known },
      "/api/strategy": { current: versions.findLast(({ withdrawnAt }) => withdrawnAt === null) ?? null, versions },
    };
    return path in answers
      ? Response.json(answers[path])
      : Response.json({ error: { code: "not-found" } }, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function openSettings(language: Language = "en", address = "/settings"): Promise<void> {
  history.replaceState(null, "", address);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <RouterProvider router={createAppRouter(queries)} />
    </QueryClientProvider>,
  );
  await screen.findByRole("region", { name: language === "en" ? "Where we are" : "Var vi finns" });
}

const region = (name: string) => within(screen.getByRole("region", { name }));
/** Opens the first channel's line. */
async function openFirst(name: string): Promise<void> {
  fireEvent.click(region(name).getByText("Shop 1"));
  await waitFor(() => expect(region(name).getAllByRole("textbox").length).toBeGreaterThan(3));
}
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe("a channel's line", () => {
  test("opens to a name that is saved at once, and taken back by the message", async () => {
    await openSettings();
    const section = region("Where we are");
    await openFirst("Where we are");
    type(section.getAllByLabelText("Name")[0] as HTMLElement, "Harbour");
    fireEvent.click(section.getAllByRole("button", { name: "Save the name", hidden: true })[0] as HTMLElement);
    await screen.findByText("The channel is called Harbour.");
    expect(sent).toEqual([{ method: "PUT", path: "/api/channels", body: { channel: "facebook:1", name: "Harbour" } }]);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Taken back.");
    expect(sent.at(-1)?.body).toEqual({ channel: "facebook:1", name: null });
  });

  test.each([
    ["Last day", "2026-03-31", "Save the day", { endedOn: "2026-03-31" }, { endedOn: null }],
    ["Part of", "facebook:2", "Merge", { mergedInto: "facebook:2" }, { mergedInto: null }],
    [null, "", "Hide", { hidden: true }, { hidden: false }],
  ])("%s: what is said can be undone", async (label, value, button, part, before) => {
    await openSettings();
    const section = region("Where we are");
    await openFirst("Where we are");
    if (label) type(section.getAllByLabelText(label)[0] as HTMLElement, value);
    fireEvent.click(section.getAllByRole("button", { name: button, hidden: true })[0] as HTMLElement);
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ channel: "facebook:1", ...part }));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ channel: "facebook:1", ...before }));
  });

  test("once its line is gone, the keyboard goes on from the heading of the list", async () => {
    await openSettings();
    const section = region("Where we are");
    await openFirst("Where we are");
    const hide = section.getAllByRole("button", { name: "Hide", hidden: true })[0] as HTMLElement;
    hide.focus();
    known = [page(1, { hidden: true }), page(2)];
    fireEvent.click(hide);
    await waitFor(() => expect(document.activeElement).toBe(section.getByRole("heading", { name: "Where we are" })));
  });

  test("what the strategy says of it goes into the next version; what is no number is marked and not taken", async () => {
    await openSettings("sv");
    const section = region("Var vi finns");
    await openFirst("Var vi finns");
    type(section.getAllByLabelText("Sköts av")[0] as HTMLElement, "Anna");
    type(section.getAllByLabelText("Utlovade inlägg i veckan")[0] as HTMLElement, "2,5");
    type(section.getAllByLabelText("Timmar i veckan")[0] as HTMLElement, "många");
    expect(section.getByText("Skriv ett tal upp till 1 000, eller ingenting.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Spara som version 2" }));
    await waitFor(() => expect(sent.at(-1)?.path).toBe("/api/strategy"));
    expect(sent.at(-1)?.body).toMatchObject({
      document: { channels: [{ channel: "facebook:1", owner: "Anna", postsPerWeek: 2.5, hoursPerWeek: null }] },
    });
  });

  test("hidden and merged ones are folded away, each with its way back", async () => {
    known = [page(1, { merged: [{ key: "facebook:9", name: "Old shop" }] }), page(2, { hidden: true })];
    await openSettings();
    const section = region("Where we are");
    expect(section.getByText("Hidden and merged (2)")).toBeDefined();
    fireEvent.click(section.getByRole("button", { name: "Show again: Shop 2", hidden: true }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ channel: "facebook:2", hidden: false }));
    fireEvent.click(section.getByRole("button", { name: "Separate: Old shop, from Shop 1", hidden: true }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ channel: "facebook:9", mergedInto: null }));
  });
});

describe("forty pages", () => {
  test("are searched, and a group takes several at once", async () => {
    known = forty;
    versions = [version(1, { groups: [{ id: "g", name: "North", channels: ["facebook:7"] }] })];
    await openSettings();
    const section = region("Where we are");
    expect(section.getByRole("button", { name: "Show all 40 channels" })).toBeDefined();
    type(section.getByLabelText("Find a channel"), "shop 3");
    expect(section.getByText("13 of 40 channels")).toBeDefined();
    type(section.getByLabelText("Find channels for North"), "shop 2");
    fireEvent.click(section.getByRole("button", { name: "Choose all 13" }));
    expect(section.getByText("14 channels are chosen")).toBeDefined();
    fireEvent.click(section.getByLabelText("Shop 7"));
    expect(section.getByText("13 channels are chosen")).toBeDefined();
  });

  test.each([
    ["", 40],
    ["  SHOP 12 ", 1],
    ["facebook 4", 5],
    ["linkedin", 0],
  ])("“%s” finds %i", (words, count) => expect(matching(forty, words)).toHaveLength(count));
});

test("a document that names a merged channel is read with the one that it is part of, once", () => {
  const document = strategySchema.parse({
    effectiveFrom: "2026-01",
    channels: [
      { channel: "facebook:9", owner: "Bo" },
      { channel: "facebook:1", owner: "Anna" },
    ],
    groups: [{ id: "g", name: "G", channels: ["facebook:9", "facebook:1"] }],
    goals: [{ ...goal("posts", 1), scope: { channels: ["facebook:9"] } }],
  });
  const found = withKnownKeys(document, [page(1, { merged: [{ key: "facebook:9", name: "Old" }] })]);
  expect(found.channels).toMatchObject([{ channel: "facebook:1", owner: "Anna" }]);
  expect(found.groups[0]?.channels).toEqual(["facebook:1"]);
  expect(found.goals[0]?.scope.channels).toEqual(["facebook:1"]);
});

describe("versions", () => {
  beforeEach(() => {
    versions = [
      version(1, { goals: [goal("engagement-rate-by-reach", 0.03), goal("posts", 8)] }),
      version(2, {
        effectiveFrom: "2026-07",
        goals: [
          {
            ...goal("engagement-rate-by-reach", 0.03),
            targets: [
              { from: "2026-01", value: 0.03 },
              { from: "2026-07", value: 0.035 },
            ],
          },
        ],
      }),
      version(
        3,
        { effectiveFrom: "2026-07", reason: "Typing error" },
        {
          withdrawnAt: "2026-08-02T09:00:00Z",
          withdrawnBy: "Bo",
          withdrawnWhy: "Wrong number",
        },
      ),
    ];
  });

  test("the newest is compared with the one before in sentences, withdrawn ones aside; any two can be chosen", async () => {
    await openSettings();
    const section = region("Versions");
    expect(section.getByText(/, target from July 2026: 3\.0% → 3\.5%$/)).toBeDefined();
    expect(section.getByText(/^Archived goal: .* at least 8\b/)).toBeDefined();
    expect(section.getByText("Withdrawn on 2 August 2026 by Bo: Wrong number")).toBeDefined();
    type(section.getByLabelText("From"), "2");
    expect(section.getByText("These two say the same.")).toBeDefined();
  });

  test("a channel that has got another key since is no difference between two versions", async () => {
    known = [page(1, { merged: [{ ...page(9), key: "facebook:9" } as KnownChannel["merged"][number]] })];
    const about = (channel: string) => ({ channels: [{ channel, owner: "Anna" }] });
    versions = [version(1, about("facebook:9")), version(2, about("facebook:1"))];
    await openSettings();
    expect(region("Versions").getByText("These two say the same.")).toBeDefined();
  });

  test("withdrawing says which months would be judged by which version, and wants a reason", async () => {
    await openSettings();
    expect(region("Versions").queryByRole("button", { name: "Withdraw version 3" })).toBeNull();
    fireEvent.click(region("Versions").getByRole("button", { name: "Withdraw version 2" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText("July 2026 and later: judged by version 1 instead.")).toBeDefined();
    const yes = dialog.getByRole("button", { name: "Withdraw version 2" });
    expect(yes).toHaveProperty("disabled", true);
    type(dialog.getByLabelText("Why is it withdrawn?"), "Too early");
    fireEvent.click(yes);
    await waitFor(() =>
      expect(sent).toEqual([{ method: "POST", path: "/api/strategy/2/withdraw", body: { why: "Too early" } }]),
    );
  });

  test("an archived goal is brought back into the draft", async () => {
    await openSettings();
    const section = region("What we want");
    expect(section.getByText("Archived goals (1)")).toBeDefined();
    expect(section.getByText("Last in version 1")).toBeDefined();
    fireEvent.click(section.getByRole("button", { name: /^Bring back/, hidden: true }));
    expect(section.queryByText("Archived goals (1)")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Save as version 4" }));
    await waitFor(() => expect(sent.at(-1)?.path).toBe("/api/strategy"));
    expect(sent.at(-1)?.body).toMatchObject({
      document: { goals: [{ id: "engagement-rate-by-reach" }, { id: "posts" }] },
    });
  });
});

describe("the long page", () => {
  test.each<[Language, string]>([
    ["en", "On this page"],
    ["sv", "På den här sidan"],
  ])("lists its parts, each a link to the heading that it names: %s", async (language, name) => {
    await openSettings(language);
    const links = within(screen.getByRole("navigation", { name })).getAllByRole("link");
    const headings = [...document.querySelectorAll("section > h2[id]")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual(
      headings.map((heading) => [`#${heading.id}`, heading.textContent]),
    );
  });

  test("an address that names a part shows it", async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this.id);
    };
    await openSettings("en", "/settings#goals-title");
    await waitFor(() => expect(shown).toContain("goals-title"));
  });

  test("a goal for a whole year says so in its sentence", async () => {
    versions = [version(1, { goals: [{ ...goal("posts", 500), spread: "year-linear" }] })];
    await openSettings();
    expect(region("What we want").getByText(/in a year, from/)).toBeDefined();
  });
});
