// Two people edit the strategy at the same time: whoever saves second loses nothing, and takes nothing away.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openScreen, settled } from "./screen.ts";
import { type RunningServer, startWithSample } from "./server.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [server, browser] = await Promise.all([startWithSample(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const purpose = (page: Page) => page.getByLabel("The purpose of our presence in social media");
const voice = (page: Page) => page.getByLabel("How do we sound, in one line?");
const save = (page: Page, version: number) => page.getByRole("button", { name: `Save as version ${version}` }).click();

async function openSettings(): Promise<Page> {
  const { page } = await openScreen(browser, { reducedMotion: "reduce" });
  await page.goto(`${server.url}/settings`);
  await settled(page);
  return page;
}

test("the second is told, keeps what they wrote, and saves it on top of the first's", async () => {
  const [first, second] = [await openSettings(), await openSettings()];
  await purpose(second).fill("So that more people mend what they have.");
  await voice(first).fill("Plain and warm.");
  await purpose(first).fill("So that people ask us first.");
  await save(first, 2);
  await first.getByText("Version 2 is saved.").waitFor();

  await save(second, 2);
  await second.getByText("Another version has been saved since you began.", { exact: false }).waitFor();
  await second.getByText("Both of you have changed purpose: if you save, yours hold.", { exact: false }).waitFor();
  // A reload loses neither the draft nor what it stands on.
  await second.reload();
  await settled(second);
  await second.getByText("Both of you have changed purpose", { exact: false }).waitFor();
  await expect.poll(() => voice(second).inputValue()).toBe("Plain and warm.");
  await expect.poll(() => purpose(second).inputValue()).toBe("So that more people mend what they have.");
  await save(second, 3);
  await second.getByText("Version 3 is saved.").waitFor();

  const answer = await fetch(`${server.url}/api/strategy`);
  const { current } = (await answer.json()) as { current: { version: number; document: object } };
  expect(current).toMatchObject({
    version: 3,
    document: { purpose: "So that more people mend what they have.", voice: "Plain and warm." },
  });
  await expect.poll(() => second.locator(".draft").count()).toBe(0);
});

test("over the API, a version that was edited must be the newest still", async () => {
  const current = (await (await fetch(`${server.url}/api/strategy`)).json()) as {
    current: { version: number; document: Record<string, unknown> };
  };
  const { version, document } = current.current;
  const { version: _version, ...rest } = document;
  const post = (edited: number) =>
    fetch(`${server.url}/api/strategy`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ document: rest, edited }),
    });
  const refused = await post(version - 1);
  expect([refused.status, await refused.json()]).toEqual([409, { error: { code: "saved-meanwhile" } }]);
  expect((await post(version)).status).toBe(200);
});
