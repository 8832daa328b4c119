// Rating by keyboard alone, in the built product: from the first question to the number, with undo, and on a phone without keys.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openScreen, overflow, phone, send, settled, violations } from "./screen.ts";
import { cli, type RunningServer, startServer } from "./server.ts";

let browser: Browser;
let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), "maltal-rating-"));

/** Ninety comments of February, every third about repairs. */
const texts = Array.from({ length: 90 }, (_, at) =>
  at % 3 === 0 ? `Kan ni laga cykeln nummer ${at}?` : `Vilken fin dag nummer ${at}`,
);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const rows = texts.map(
    (text, at) => `c${at + 100_000_000},p1,Kund ${at},2026-02-${String((at % 28) + 1).padStart(2, "0")} 10:00,${text}`,
  );
  const file = join(folder, "comments_2026-02-01_2026-02-28.csv");
  writeFileSync(file, ["id,post,author,time,text", ...rows].join("\n"));
  const { exit, stderr } = await cli(["import", file, "--channel", "facebook:Nordcykel"], { data: server.dataDir });
  expect(exit, stderr).toBe(0);
  const topics = [
    { id: "repairs", name: "Repairs", words: ["laga"] },
    { id: "tours", name: "Tours", words: ["tur"] },
  ];
  await send(server.url, "POST", "/api/strategy", { document: { effectiveFrom: "2026-02", topics } });
  await send(server.url, "POST", "/api/audits", { month: "2026-02", size: 60, rater: "A" });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Share {
  estimate: { share: number; sampled: number; open: number } | null;
}
const relevance = async () => (await (await fetch(`${server.url}/api/relevance?month=2026-02`)).json()) as Share;

test("a whole sample is rated by keys, taken back and mended, and the number is there", async () => {
  const { page, complaints } = await openScreen(browser);
  await page.goto(`${server.url}/comments/rate?queue=audit&month=2026-02&rater=A`);
  const words = page.locator(".rate-words");
  await words.waitFor();
  await expect.poll(() => page.locator(".rate-card").evaluate((card) => card === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);

  // One answer by mistake, taken back: the same comment stands there again.
  const first = await words.innerText();
  await page.keyboard.press("u");
  await expect.poll(() => words.innerText()).not.toBe(first);
  await page.keyboard.press("z");
  await expect.poll(() => words.innerText()).toBe(first);

  let pressed = 0;
  const end = page.getByRole("link", { name: "See the number" });
  for (;;) {
    await words.or(end).first().waitFor();
    if (await end.isVisible()) break;
    const text = await words.innerText();
    const before = await page.locator(".rate-head [role=status]").innerText();
    // A number is a topic, and relevant; the arrow says no.
    await page.keyboard.press(text.includes("laga") ? "1" : "ArrowLeft");
    pressed += 1;
    await expect.poll(() => page.locator(".rate-head [role=status]").innerText()).not.toBe(before);
  }
  // Sixty, and some of them a second time without a word of it.
  expect(pressed).toBeGreaterThanOrEqual(60);
  await expect.poll(async () => (await relevance()).estimate?.sampled).toBe(60);
  const { estimate } = await relevance();
  expect(estimate?.open).toBe(0);
  expect(estimate?.share).toBeGreaterThan(0.15);
  expect(estimate?.share).toBeLessThan(0.5);
  await end.click();
  await page.waitForURL(/\/comments\/relevance/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("teaching on a phone: large buttons, no keys, nothing wider than the window", async () => {
  const { page, complaints } = await openScreen(browser, { viewport: phone });
  await page.goto(`${server.url}/comments/rate?queue=teach&month=2026-02&rater=A`);
  const words = page.locator(".rate-words");
  await words.waitFor();
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const first = await words.innerText();
  await page.getByRole("button", { name: "Not relevant" }).click();
  await expect.poll(() => words.innerText()).not.toBe(first);
  await page.getByRole("button", { name: "Back one" }).click();
  await expect.poll(() => words.innerText()).toBe(first);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("without a sample the screen says so, and where one is drawn", async () => {
  const { page } = await openScreen(browser);
  await page.goto(`${server.url}/comments/rate?queue=audit&month=2026-01`);
  await page.getByRole("heading", { name: "This month has no sample to audit yet." }).waitFor();
  await page.context().close();
});
