// Every screen in a real browser: wide and narrow, light and dark, in both languages; and what moves while it loads.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Language, languages } from "../../shared/format.ts";
import { facebookCsv, februaryName, februaryRows } from "../server/samples.ts";
import { openBrowser } from "./browser.ts";
import { desktop, importFiles, openScreen, overflow, phone, send, settled, strategyOf } from "./screen.ts";
import { violations, type Screen } from "./screen.ts";
import { type RunningServer, startServer, startWithSample } from "./server.ts";

let browser: Browser;
/** The sample company; nothing at all; one month of one file. */
let servers: { full: RunningServer; empty: RunningServer; oneMonth: RunningServer };

beforeAll(async () => {
  const [opened, full, empty, oneMonth] = await Promise.all([
    openBrowser(),
    startWithSample(),
    startServer(),
    startServer(),
  ]);
  browser = opened;
  servers = { full, empty, oneMonth };
  await fillOneMonth(oneMonth.url);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers ?? {}).map((server) => server.stop()));
});

async function fillOneMonth(base: string) {
  await importFiles(base, { [februaryName]: facebookCsv(februaryRows(12)) });
  const goals = [
    { id: "posts", metric: "posts", value: 10 },
    { id: "comments", metric: "comments-on-posts", value: 40 },
  ];
  await send(base, "POST", "/api/strategy", { document: strategyOf(goals, "Closer to customers") });
}

const screens: [name: string, server: keyof typeof servers, address: string][] = [
  ["overview", "full", "/?month=2026-08"],
  ["overview, partial month", "full", "/?month=2026-09"],
  ["overview, nothing imported", "empty", "/"],
  ["overview, one month", "oneMonth", "/"],
  ["goal", "full", "/goals/engagemang-facebook?month=2026-08"],
  ["goal that is not about posts", "full", "/goals/besok-fran-sociala-medier?month=2026-08"],
  ["goal, table", "full", "/goals/svar-i-tid?month=2026-08&tab=table"],
  ["posts", "full", "/posts"],
  ["kinds of message", "full", "/posts/kinds"],
  ["posts, nothing imported", "empty", "/posts"],
  ["imports", "full", "/imports"],
  ["one import", "full", "/imports?open=%221%22"],
  ["imports, nothing imported", "empty", "/imports"],
  ["answers", "full", "/comments?month=2026-08"],
  ["answers, nothing imported", "empty", "/comments"],
  ["conversations", "full", "/comments/conversations"],
  ["relevance", "full", "/comments/relevance?month=2026-08"],
  ["rate", "full", "/comments/rate?month=2026-08"],
  ["criticism", "full", "/comments/criticism?month=2026-08&show=all"],
  ["listening", "full", "/comments/listening?quarter=2026-Q3"],
  ["where comments come from", "full", "/comments/sources"],
  ["review", "full", "/review"],
  ["review, nothing imported", "empty", "/review"],
  ["settings", "full", "/settings"],
  ["settings, nothing imported", "empty", "/settings"],
  ["not found", "full", "/nothing/here"],
];

/** Keys that the texts lack (they are printed as they are), and places in texts that were not filled. */
function unsaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spaces =
      "shell|verdict|sentence|chart|overview|goal|measure|metric|imports|post|posts|settings|answering|topics|problem|export|comments|commentSources|relevance|rating|criticism|listening|notes|review";
    const spoken = [...document.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((element) =>
      ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    );
    const words = [document.title, document.body.innerText, ...spoken].join("\n");
    return words.match(new RegExp(`\\b(?:${spaces})(?:\\.[\\w-]+)+|\\{\\w+[},]|\\b(?:undefined|NaN)\\b`, "g")) ?? [];
  });
}

/** A page of its own for each language, so that both are looked at at the same time. */
const pages = {} as Record<Language, Screen>;
beforeAll(async () => {
  // Without transitions, so that no colour is measured half way.
  for (const language of languages) pages[language] = await openScreen(browser, { language, reducedMotion: "reduce" });
});

/** What axe finds hangs on no language, and looking takes long: it looks once wide and light, once narrow and dark. */
const lookedAt: Record<Language, typeof desktop> = { en: desktop, sv: phone };

/** What is wrong with a screen in one language, one line each. */
async function faults(language: Language, address: string): Promise<string[]> {
  const { page, complaints } = pages[language];
  const found: string[] = [];
  complaints.length = 0;
  await page.goto(address);
  for (const viewport of [desktop, phone]) {
    await page.emulateMedia({ colorScheme: viewport === desktop ? "light" : "dark" });
    await page.setViewportSize(viewport);
    await settled(page);
    const seen = lookedAt[language] === viewport ? await violations(page) : [];
    const here = [...(await overflow(page)), ...(await unsaid(page)), ...seen];
    found.push(...here.map((each) => `${language}, ${viewport.width}: ${each}`));
  }
  return [...found, ...complaints];
}

test.each(screens)("%s", async (_, server, address) => {
  const found = await Promise.all(languages.map((language) => faults(language, servers[server].url + address)));
  expect(found.flat()).toEqual([]);
});

describe("while the data is on its way", () => {
  const late = 350;

  /** Opens an address; no data is on its way before the reader has seen that there is none, and each answer takes its time. */
  async function openLate(address: string, options: Parameters<typeof openScreen>[1]) {
    const { page } = await openScreen(browser, options);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] };
          const moved = sources.map(({ node }) => node?.className || node?.nodeName).join(", ");
          shifts.push(`${value.toFixed(4)} ${moved}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    let seen = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (seen = resolve));
    await page.route("**/api/**", async (route) => {
      await waiting;
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.continue();
    });
    await page.goto(servers.full.url + address);
    await page.locator(".skeleton").first().waitFor();
    return { page, seen };
  }

  test.each([
    ["overview, wide", "/?month=2026-08", desktop],
    ["overview, phone", "/?month=2026-08", phone],
  ])("nothing moves when it arrives: %s", async (_, address, viewport) => {
    const { page, seen } = await openLate(address, { viewport });
    seen();
    await settled(page);
    await page.locator(".month-chart svg").first().waitFor();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    await page.context().close();
  });

  test("nothing is animated for those who want less motion", async () => {
    const { page, seen } = await openLate("/?month=2026-08", { reducedMotion: "reduce" });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    seen();
    await settled(page);
    await page.locator(".month-chart svg").first().waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });
});
