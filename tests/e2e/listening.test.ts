// Listening in a real browser: both widths and languages without a fault, and the log, the decision and the competitors by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../shared/format.ts";
import { ga4Csv } from "../server/samples.ts";
import { openBrowser } from "./browser.ts";
import { desktop, importFiles, openScreen, overflow, phone, send, settled, tabTo, violations } from "./screen.ts";
import { startServer, type RunningServer } from "./server.ts";

let browser: Browser;
let servers: { full: RunningServer; empty: RunningServer };
const quarter = "/comments/listening?quarter=2026-Q1";

beforeAll(async () => {
  const [opened, full, empty] = await Promise.all([openBrowser(), startServer(), startServer()]);
  browser = opened;
  servers = { full, empty };
  const fixtures = join(import.meta.dirname, "../fixtures/exports/mentions-table");
  const read = (name: string) => readFileSync(join(fixtures, name), "utf8");
  await importFiles(full.url, {
    "query-with-preamble.csv": read("query-with-preamble.csv"),
    "anmeldelser.csv": read("anmeldelser.csv"),
    "visits.csv": `${ga4Csv}\nreddit.com / referral,40,20,0`,
  });
  const document = {
    effectiveFrom: "2026-01",
    competitors: ["Cykelhuset"],
    topics: [{ name: "Bromsar", words: ["broms"] }],
  };
  await send(full.url, "POST", "/api/strategy", { document });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers ?? {}).map((server) => server.stop()));
});

/** What axe finds hangs on no language: it looks once wide and light, once narrow and dark. */
const lookedAt = { en: desktop, sv: phone };

test.each([
  ["a quarter", "full", quarter],
  ["a quarter of which nothing is known", "full", "/comments/listening?quarter=2025-Q4"],
  ["nobody has listened yet", "empty", "/comments/listening"],
] as const)("%s, at both widths, in both languages", async (_, server, address) => {
  for (const language of languages) {
    const { page, complaints } = await openScreen(browser, { language, reducedMotion: "reduce" });
    await page.goto(servers[server].url + address);
    for (const viewport of [desktop, phone]) {
      await page.emulateMedia({ colorScheme: viewport === desktop ? "light" : "dark" });
      await page.setViewportSize(viewport);
      await settled(page);
      const seen = lookedAt[language] === viewport ? await violations(page) : [];
      expect([...(await overflow(page)), ...seen, ...complaints]).toEqual([]);
      const words = await page.evaluate(() => document.body.innerText);
      expect(words).not.toMatch(/\b(?:listening|comments|undefined|NaN)\.?\b(?=\.\w)|\{\w+[},]|undefined|NaN/);
    }
    await page.context().close();
  }
});

test("a line of the log is written by keyboard, undone and written again, and a place is decided about", async () => {
  const { page, complaints } = await openScreen(browser, {});
  await page.goto(servers.full.url + quarter);
  await settled(page);
  await page.locator("h2", { hasText: "Join, watch or leave?" }).waitFor();
  const line = page.locator(".listening-entry");

  await tabTo(page, "input[list]");
  await page.keyboard.press("Enter");
  await page.getByText("Write where.").waitFor();
  await page.keyboard.type("familjeliv.se");
  await page.keyboard.press("Enter");
  await line.filter({ hasText: "Familjeliv" }).waitFor();
  await page.locator(".toast button", { hasText: "Undo" }).click();
  await expect.poll(() => line.count()).toBe(0);
  await page.getByLabel("Where").fill("Familjeliv");
  await page.getByLabel("How many").fill("3");
  await page.getByLabel("Of them critical").fill("4");
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.getByText("Not more than how many there were.").waitFor();
  await page.getByLabel("Of them critical").fill("1");
  await page.getByRole("button", { name: "Write it down" }).click();
  await line.filter({ hasText: "3 mentions · Critical 1" }).waitFor();

  const choice = page.getByRole("group", { name: "Decision about Reddit" });
  await choice.getByRole("button", { name: "Join" }).click();
  await expect.poll(() => choice.getByRole("button", { name: "Join" }).getAttribute("aria-pressed")).toBe("true");
  await page.locator(".toast button", { hasText: "Undo" }).click();
  await expect.poll(() => choice.getByRole("button", { name: "Join" }).getAttribute("aria-pressed")).toBe("false");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a competitor written in the settings gathers in the draft, and is looked for on the page", async () => {
  const { page } = await openScreen(browser, {});
  await page.goto(`${servers.empty.url}/settings`);
  await settled(page);
  await page.getByLabel("Names under which competitors write").fill("Cykelhuset\nVelocity");
  await page.getByText("Changed: competitors").waitFor();
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await page.getByText("Version 1 is saved.").waitFor();
  await page.goto(`${servers.empty.url}/comments/listening`);
  await page.getByText("Cykelhuset and Velocity wrote nothing in your channels this quarter").waitFor();
  await page.context().close();
});
