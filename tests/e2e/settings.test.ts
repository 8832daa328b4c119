// The strategy's rules in a real browser: hours, promise, what wants an answer and a topic, changed by keyboard alone and saved; and how it looks.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { desktop, openScreen, overflow, phone, type Screen, settled, tabTo, violations } from "./screen.ts";
import { type RunningServer, startWithSample } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startWithSample(), openBrowser()]);
  screen = await openScreen(browser, { reducedMotion: "reduce" });
  ({ page } = screen);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = (key: string) => page.keyboard.press(key);
const type = async (text: string) => {
  await press("ControlOrMeta+a");
  await page.keyboard.type(text);
};
const newest = async () => {
  const { current } = (await (await fetch(`${server.url}/api/strategy`)).json()) as {
    current: { version: number; document: Record<string, never> };
  };
  return current;
};

test("words of a topic show what they catch while they are typed", async () => {
  await page.goto(`${server.url}/settings`);
  await settled(page);
  await tabTo(page, ".topic textarea");
  await type("tält, bra");
  await page.getByText(/^Catches \d[\d,]* of \d[\d,]* comments$/).waitFor();
  await page.locator(".catches .chip", { hasText: /^bra \d/ }).waitFor();
  const marks = async () =>
    new Set((await page.locator(".catches mark").allInnerTexts()).map((mark) => mark.toLowerCase()));
  await page.locator(".catches mark").first().waitFor();
  const strangers = async () => [...(await marks())].filter((mark) => !["tält", "bra"].includes(mark));
  await expect.poll(strangers).toEqual([]);
  expect((await marks()).size).toBeGreaterThan(0);
});

test("hours, holidays and the promise", async () => {
  await tabTo(page, '[aria-labelledby="answering-title"] button');
  await press("Enter");
  await tabTo(page, ".day", "Fri");
  await press("Space");
  await expect.poll(() => page.locator(".day", { hasText: "Fri" }).getAttribute("aria-pressed")).toBe("false");
  await tabTo(page, ".span input");
  await type("8.15");
  await press("Tab");
  await expect.poll(() => page.locator(".span input").first().inputValue()).toBe("08:15");
  await tabTo(page, ".promise input");
  await type("6");
  await page
    .getByText(/We answer Monday–Thursday 08:15–.*within 6 hours of answering time\. A question on Friday/)
    .waitFor();
});

test("what wants an answer, tried on a message and on a month", async () => {
  await tabTo(page, '[aria-labelledby="rule-title"] button');
  await press("Enter");
  await tabTo(page, "#rule-fields input[type=checkbox] >> nth=1");
  await press("Space");
  await page.getByText(/^A message wants an answer when it begins a sentence with a question word/).waitFor();
  await page.getByRole("heading", { name: /^On the messages of/ }).waitFor();
  await page.getByText(/^\d+ of \d+ first messages want an answer\. By the saved rule \d+\./).waitFor();
  await tabTo(page, "#rule-fields textarea >> nth=-1");
  await page.keyboard.type("Snygg!");
  await page.getByText("nothing in it asks for one.", { exact: false }).first().waitFor();
});

test.each([
  ["wide and light", desktop, "light"],
  ["narrow and dark", phone, "dark"],
] as const)("with all of it open, %s", async (_, viewport, colorScheme) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => part.setAttribute("open", "")));
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
  await settled(page);
  expect([...(await overflow(page)), ...(await violations(page))]).toEqual([]);
});

test("it is saved as one version", async () => {
  await page.setViewportSize(desktop);
  const before = await newest();
  await tabTo(page, ".draft button", `Save as version ${before.version + 1}`);
  await press("Enter");
  await page.getByText(`Version ${before.version + 1} is saved.`).waitFor();
  const { version, document } = await newest();
  expect(version).toBe(before.version + 1);
  expect(document).toMatchObject({
    topics: [{ words: ["tält", "bra"] }, ...(before.document as unknown as { topics: object[] }).topics.slice(1)],
    answering: { hours: [{ days: ["mon", "tue", "wed", "thu"], from: "08:15" }], promiseMinutes: 360 },
    wantsAnswer: { questionMark: false, mentionOfUs: true },
  });
});

test("all the way nothing was said to the console", () => {
  expect(screen.complaints).toEqual([]);
});
