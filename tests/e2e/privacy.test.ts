// "People who comment" in a real browser, by keyboard: a limit for words, an erasure with its preview, and what axe finds in both.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openScreen, overflow, phone, send, settled, tabTo, violations } from "./screen.ts";
import { cli, startServer, type RunningServer } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let page: Page;
let complaints: string[];

const told = [
  "post,author,time,text,id",
  "https://www.facebook.com/nordcykel/posts/1,Kund 1,2024-02-03 08:15,Zebra,9000001",
  "https://www.facebook.com/nordcykel/posts/1,Kund 2,2024-02-04 09:00,@Kund 1 ja,9000002",
].join("\n");

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const file = join(server.dataDir, "spool", "comments.csv");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, told);
  const imported = await cli(["import", file, "--channel", "facebook:Nordcykel"], { data: server.dataDir });
  expect(imported.exit).toBe(0);
  await send(server.url, "PUT", "/api/settings", { ownAuthors: ["Mia på Nordcykel"] });
  ({ page, complaints } = await openScreen(browser, { viewport: phone }));
  await page.goto(`${server.url}/settings`);
  await settled(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const section = "section[aria-labelledby=people-title]";
const privacy = async () => (await (await fetch(`${server.url}/api/privacy`)).json()) as { words: number };

test("whoever wants to be named is ticked", async () => {
  await tabTo(page, `${section} fieldset input`);
  await page.keyboard.press("Space");
  await page.getByText("Saved.").waitFor();
  const { namedAuthors } = (await (await fetch(`${server.url}/api/settings`)).json()) as { namedAuthors: string[] };
  expect(namedAuthors).toEqual(["Mia på Nordcykel"]);
});

test("an erasure shows what it changes, and happens when it is confirmed", async () => {
  await tabTo(page, `${section} input.input`);
  await page.keyboard.type("kund 1");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("1 comment loses its author, words and link.").waitFor();
  await expect
    .poll(() => dialog.getByRole("row").allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringMatching(/^People who replied[\s\S]*2\s+1$/)]));
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await privacy()).toMatchObject({ words: 2, erased: 0 });

  await tabTo(page, `${section} button`, "See what would be erased");
  await page.keyboard.press("Enter");
  await tabTo(page, "[role=dialog] button", "Erase for good");
  await page.keyboard.press("Enter");
  await page.getByText("kund 1 is erased.").waitFor();
  expect(await privacy()).toMatchObject({ words: 1, erased: 1 });
});

test("one of our own names is refused beside the field", async () => {
  await page.locator(`${section} input.input`).fill("Nordcykel");
  await page.keyboard.press("Enter");
  await page.getByText("This is one of our own names.").waitFor();
  // The browser itself tells its console of every refused request.
  expect(complaints.filter((each) => !each.includes("409"))).toEqual([]);
});

test("a shorter time says how many words go, and they go when it is confirmed", async () => {
  await tabTo(page, `${section} select`);
  await page.keyboard.press("3");
  await tabTo(page, `${section} button`, "Save");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("1 row from before").waitFor();
  expect(await violations(page)).toEqual([]);
  await tabTo(page, "[role=dialog] button", "Save and remove them");
  await page.keyboard.press("Enter");
  await page.getByText("none of them with its words").waitFor();
  expect(await privacy()).toMatchObject({ words: 0 });
});
