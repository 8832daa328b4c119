// Answers and conversations by keyboard alone, and as axe sees them at both widths.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chainCsv, february, files, january, march, officeHours } from "../server/conversations-office.ts";
import { openBrowser } from "./browser.ts";
import { desktop, openScreen, overflow, phone, type Screen, send, settled, tabTo, violations } from "./screen.ts";
import { cli, newDataDir, startServer, type RunningServer } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let empty: RunningServer;
let screen: Screen;
let page: Page;
let data: string;
let exports: string;

beforeAll(async () => {
  data = newDataDir();
  exports = mkdtempSync(join(tmpdir(), "maltal-exports-"));
  for (const [name, rows, day] of [
    [files.january, january, "2026-02-02"],
    [files.february, february, "2026-03-02"],
    [files.march, march, "2026-03-20"],
  ] as const) {
    writeFileSync(join(exports, name), chainCsv(rows));
    const options = ["--channel", "facebook:Nordcykel", "--observed-on", day];
    expect(await cli(["import", join(exports, name), ...options], { data })).toMatchObject({ exit: 0 });
  }
  [server, empty, browser] = await Promise.all([startServer({ data }), startServer(), openBrowser()]);
  await send(server.url, "PUT", "/api/settings", { ownAuthors: ["Anna", "Bo"], namedAuthors: ["Anna"] });
  const document = { schemaVersion: 1, effectiveFrom: "2026-01", purpose: "", answering: officeHours, goals: [] };
  await send(server.url, "POST", "/api/strategy", { document });
  screen = await openScreen(browser, { reducedMotion: "reduce" });
  ({ page } = screen);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.stop(), empty?.stop()]);
  for (const folder of [data, exports]) rmSync(folder, { recursive: true, force: true });
});

const go = async (address: string) => {
  await page.goto(server.url + address);
  await settled(page);
};
const press = (key: string) => page.keyboard.press(key);
/** Figures and their units are held together by spaces that do not break. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const sentence = async () => plain(await page.locator(".answers-sentence").innerText());
const waits = (on: Page) => on.locator(".answers-waiting-head [role=status]").innerText();

/** Both widths, and what is too wide for them. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await settled(page);
    const here = [...(await overflow(page)), ...(await violations(page))];
    found.push(...here.map((each) => `${viewport.width}: ${each}`));
  }
  await page.setViewportSize(desktop);
  return found;
}

test("the month stands in a sentence, and what waits is marked and taken back by keyboard", async () => {
  await go("/comments?month=2026-02&span=month");
  await expect
    .poll(sentence)
    .toBe(
      "6 of 9 messages that wanted an answer got one, and one more since the cut-off; the middle one waited 1 hour of your answering hours; 2 still wait.",
    );
  await expect.poll(() => waits(page)).toBe("2 messages from February 2026 waiting");
  await tabTo(page, ".comment button", "Answered elsewhere");
  await press("Enter");
  await page.getByText("Marked as answered elsewhere.").waitFor();
  await expect.poll(() => waits(page)).toBe("One message from February 2026 waiting");
  // The line is gone, and the reading goes on in the list.
  await expect
    .poll(() => page.locator(".comment-list").evaluate((list) => list.contains(document.activeElement)))
    .toBe(true);
  await expect.poll(sentence).toMatch(/^7 of 9 .*; one still waits\.$/);
  await tabTo(page, ".toast button", "Undo");
  await press("Enter");
  await page.getByText("The mark is taken back.").waitFor();
  await expect.poll(() => waits(page)).toBe("2 messages from February 2026 waiting");

  await tabTo(page, ".comment:nth-child(2) button", "Mark as critical");
  await press("Enter");
  await expect.poll(() => waits(page)).toBe("2 messages from February 2026 waiting, one of them critical");
  await expect
    .poll(() => page.locator(".comment").first().innerText())
    .toMatch(/^Critical\s+Person [0-9a-f]{6}[^]*lördag/);
});

test("a conversation opens over the list by keyboard, and the focus comes back", async () => {
  await go("/comments?month=2026-02&span=month");
  await tabTo(page, ".comment button", "The conversation");
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: "Conversation" });
  await dialog.waitFor();
  await page.locator(".message").first().waitFor();
  expect(await page.locator(".message").nth(1).innerText()).toMatch(
    /Nordcykel \(us\)\s*13 Feb 2026 12:00 · automatic answer/,
  );
  expect(await faults()).toEqual([]);
  await press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("The conversation");
});

test("the hours, their two looks and their table", async () => {
  await go("/comments?month=2026-02");
  const cell = page.locator(".hours tbody tr").first().locator("td").nth(10);
  await expect.poll(() => cell.innerText()).toBe("2");
  await tabTo(page, ".answers button", "Answered in time");
  await press("Enter");
  await expect.poll(() => cell.innerText()).toBe("50");
  expect(await faults()).toEqual([]);
  await tabTo(page, ".answers button[aria-pressed]", /^Table$/);
  await press("Enter");
  const line = page
    .getByRole("table", { name: /by weekday and hour/ })
    .locator("tbody tr")
    .first();
  expect((await line.innerText()).split(/\s+/)).toEqual(["Monday", "09:00–10:00", "1", "1", "1", "1"]);
  await press("Enter");
  await page.setViewportSize(phone);
  await expect.poll(() => page.locator(".hours thead th").count()).toBe(5);
  await page.setViewportSize(desktop);
});

test("conversations are found by their words, by kind and by person", async () => {
  await go("/comments/conversations");
  const count = () => page.locator(".conversation-count [role=status]").innerText();
  await expect.poll(count).toBe("13 conversations");
  expect(await faults()).toEqual([]);
  await tabTo(page, ".conversation-filters input");
  await page.keyboard.type("STORLEKAR");
  await expect.poll(count).toBe("One conversation");
  await page.getByText("Found in: Ja, i två storlekar.").waitFor();
  await tabTo(page, ".conversation-open");
  await press("Enter");
  await page.locator(".message").nth(1).waitFor();
  const messages = (await page.locator(".message").allInnerTexts()).map(plain);
  expect(messages[0]).toMatch(
    /Answered after 30 minutes, within the promise\.[^]*comments_2026-02-01_2026-02-28\.csv, line \d+/,
  );
  expect(messages[1]).toContain("Anna (us)");
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.goto(`${server.url}/comments/conversations?kind=returning`);
  await settled(page);
  await expect.poll(count).toBe("2 conversations");
  await page.locator(".comment-person").first().press("Enter");
  await page.waitForURL(/q=/);
  await expect.poll(count).toBe("2 conversations");
  expect(await page.locator("body").innerText()).not.toContain("kund_");
});

test("after a mark on criticism the keyboard goes on at the next comment, and after the last at what the month says", async () => {
  const rows = february.filter(([, who]) => who.startsWith("kund_")).slice(-2);
  const address = ([id]: (typeof rows)[number]) => `/api/comments/${encodeURIComponent(`1/${id}`)}/marks/critical`;
  for (const row of rows) await send(server.url, "PUT", address(row), { value: "yes" });
  await go("/comments/criticism?month=2026-02");
  const keys = () =>
    page.locator(".comment[data-key]").evaluateAll((items) => items.map((each) => each.dataset["key"]));
  await page.locator(".comment[data-key]").nth(1).waitFor();
  const listed = await keys();
  for (let at = 0; at < listed.length; at += 1) {
    await tabTo(page, ".comment button", "Not critical");
    await press("Enter");
    await expect.poll(keys).toEqual(listed.slice(at + 1));
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? document.activeElement?.tagName);
    await expect.poll(focused).toBe(listed[at + 1] ?? "SECTION");
    await page.getByRole("button", { name: "Undo" }).first().waitFor();
  }
  for (const key of listed)
    await send(server.url, "PUT", `/api/comments/${encodeURIComponent(key ?? "")}/marks/critical`, { value: null });
});

test("without comments the screens say which file brings them", async () => {
  for (const address of ["/comments", "/comments/conversations"]) {
    await page.goto(empty.url + address);
    await settled(page);
    await page.getByRole("heading", { name: "No comments have been read in yet" }).waitFor();
    expect(await page.locator(".empty a").allInnerTexts()).toEqual(["Read in a file", "Where comments come from"]);
    expect(await faults()).toEqual([]);
  }
});

test("all the way nothing was said to the console", () => {
  expect(screen.complaints).toEqual([]);
});
