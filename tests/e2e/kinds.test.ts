// Kinds of message in a real browser: gone through by keyboard, chosen for all that a search shows, and a goal on one of them that waits for the rest.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { facebookCsv, februaryName, februaryRows } from "../server/samples.ts";
import {
  desktop,
  importFiles,
  openScreen,
  overflow,
  phone,
  type Screen,
  send,
  settled,
  tabTo,
  violations,
} from "./screen.ts";
import { type RunningServer, startServer, startWithSample } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let screen: Screen;
let page: Page;

// One story: each test goes on where the one before it ended.
beforeAll(async () => {
  [server, browser] = await Promise.all([startWithSample(), openBrowser()]);
  screen = await openScreen(browser);
  ({ page } = screen);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const go = async (address: string) => {
  await page.goto(server.url + address);
  await settled(page);
};
const left = (text: string | RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
/** As the server has it, which says that it is saved. */
const unnamed = async () => {
  const answer = (await (await fetch(`${server.url}/api/posts?named=no&limit=1`)).json()) as { total: number };
  return answer.total;
};
const words = () => page.locator(".kinds-words").innerText();

test("the posts that have none are gone through by keyboard: a number chooses, an arrow skips, Backspace goes back", async () => {
  await go("/posts");
  await page.getByText("23 have no kind of message yet.").waitFor();
  await tabTo(page, "a", "Go through them");
  await page.keyboard.press("Enter");
  await left("23 posts have no kind yet.");
  const first = await words();
  await page.keyboard.press("2");
  await left("22 posts have no kind yet.");
  await expect.poll(unnamed).toBe(22);
  const second = await words();
  expect(second).not.toBe(first);
  await page.keyboard.press("ArrowRight");
  await expect.poll(words).not.toBe(second);
  await left("22 posts have no kind yet.");
  await page.keyboard.press("Backspace");
  await expect.poll(words).toBe(second);
  await page.keyboard.press("Backspace");
  await left("23 posts have no kind yet.");
  expect(await words()).toBe(first);
  await expect.poll(unnamed).toBe(23);
});

test("a goal is limited to kinds of message where it is written", async () => {
  await go("/settings");
  const goal = page.locator(".goal-line").nth(2);
  await goal.locator(".goal-more summary").click();
  await goal.getByRole("checkbox", { name: "Fråga" }).check();
  await goal.getByRole("button", { name: /^Channels: .*, only Fråga$/ }).waitFor();
  await goal.getByRole("checkbox", { name: "Fråga" }).uncheck();
  await goal.getByRole("button", { name: /^Channels: [^,]*$/ }).waitFor();
});

test("a goal on one kind waits until every post has one, and leads to those that have none", async () => {
  const own = await startServer();
  try {
    await importFiles(own.url, { [februaryName]: facebookCsv(februaryRows(6)) });
    await page.goto(`${own.url}/posts/kinds`);
    await page.getByRole("heading", { name: "The strategy names no kinds of message yet" }).waitFor();
    await send(own.url, "POST", "/api/strategy", {
      document: {
        effectiveFrom: "2026-02",
        messageTypes: ["Tips", "Offer"],
        goals: [
          {
            metric: "posts",
            scope: { messageTypes: ["Tips"] },
            direction: "at-least",
            targets: [{ from: "2026-02", value: 8 }],
          },
        ],
      },
    });
    await page.goto(`${own.url}/?month=2026-02`);
    const band = page.locator(".band");
    await band.getByText("no kind of message is chosen yet for 6 posts in February").waitFor();
    await band.getByText("Facebook (only Tips)").waitFor();
    await band.getByRole("link", { name: "Choose the posts’ kinds of message" }).click();
    await left("6 posts have no kind yet.");
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(phone);
    expect(await overflow(page)).toEqual([]);
    for (const of of [6, 5, 4, 3, 2, 1]) {
      await left(new RegExp(`^${of} posts? ha(?:s|ve) no kind yet`));
      await page.getByRole("button", { name: of === 1 ? "Offer" : "Tips" }).click();
    }
    await page.getByRole("heading", { name: "Every post here has its kind" }).waitFor();
    await page.setViewportSize(desktop);
    await page.goto(`${own.url}/?month=2026-02`);
    await band.getByText("Target missed: 5 posts, 3 short of the target of at least 8.").waitFor();
  } finally {
    await own.stop();
  }
});

test("all that a search shows get one at once, and lose it again", async () => {
  await go("/posts?named=no&q=tuvlunda");
  const choose = page.getByRole("button", { name: /^Choose for all \d+$/ });
  await choose.waitFor();
  const count = Number((await choose.innerText()).replace(/\D/g, ""));
  await choose.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kind of message").selectOption({ label: "Tur" });
  await dialog.getByRole("button", { name: /^Choose it for/ }).click();
  await dialog.waitFor({ state: "detached" });
  await expect.poll(unnamed).toBe(23 - count);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(unnamed).toBe(23);
  expect(screen.complaints).toEqual([]);
});

test("an answer that does not arrive is said to be lost, and its post is asked about again", async () => {
  await go("/posts/kinds?q=tuvlunda");
  await page.getByText("Only with “tuvlunda” in the text.").waitFor();
  const before = await unnamed();
  const post = await words();
  await page.route("**/api/posts/types", (route) => route.abort());
  await page.keyboard.press("1");
  await page.getByRole("alert").getByText("Your last choice was not saved").waitFor();
  expect(await words()).toBe(post);
  expect(await unnamed()).toBe(before);
  await page.unroute("**/api/posts/types");
  await page.keyboard.press("1");
  await expect.poll(words).not.toBe(post);
  await page.getByRole("alert").waitFor({ state: "detached" });
  await page.keyboard.press("Backspace");
  await expect.poll(unnamed).toBe(before);
});
