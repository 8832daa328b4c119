// Every screen by keyboard alone: what can be clicked is reached by Tab, shows that it is reached, and answers.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { facebookCsv, februaryName, februaryRows } from "../server/samples.ts";
import { openBrowser } from "./browser.ts";
import { importFiles, openScreen, send, settled, strategyOf, tabTo } from "./screen.ts";
import { startServer, type RunningServer } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let page: Page;

const january = februaryRows(8).map((row) => ({ ...row, id: row.id + 100, at: row.at.replace(/^02/, "01") }));

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const files = {
    "Jan-01-2026_Jan-31-2026_1.csv": facebookCsv(january),
    [februaryName]: facebookCsv(februaryRows(12)),
  };
  await importFiles(server.url, files);
  const document = strategyOf([{ id: "posts", metric: "posts", value: 10 }]);
  await send(server.url, "POST", "/api/strategy", { document });
  ({ page } = await openScreen(browser));
  // From now on, so that the first chooser is not missed.
  page.on("filechooser", () => undefined);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
// A key pressed before the page listens would be lost.
beforeEach(() => page.mouse.move(0, 0));

const press = (key: string) => page.keyboard.press(key);
const month = () => new URL(page.url()).searchParams.get("month");
const focusInside = (selector: string) =>
  page.locator(selector).evaluate((element) => element.contains(document.activeElement));
const go = async (address: string) => {
  await page.goto(server.url + address);
  await settled(page);
};

test("the overview: past the menu, to another month, along the chart, to its table, and into a goal", async () => {
  await go("/?month=2026-02");
  await press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await press("Enter");
  await press("Tab");
  await expect.poll(() => focusInside("main")).toBe(true);

  await tabTo(page, ".months button");
  await press("Enter");
  await page.waitForURL(/month=2026-01/);
  await settled(page);
  await tabTo(page, ".months select");
  await press("ArrowUp");
  await page.waitForURL(/month=2026-02/);
  await settled(page);

  await tabTo(page, '.column[tabindex="0"]');
  await page.getByText(/February 2026: 12/).waitFor();
  await press("ArrowLeft");
  await page.getByText(/January 2026: 8/).waitFor();
  await press("Escape");
  await expect.poll(() => page.locator(".card").count()).toBe(0);
  await tabTo(page, ".figure-tools button, .figure-head button", "Table");
  await press("Enter");
  await page.getByRole("table").waitFor();
  await press("Enter");
  await page.getByRole("table").waitFor({ state: "detached" });
  await tabTo(page, '.column[tabindex="0"]');
  await press("ArrowLeft");
  await press("Enter");
  await page.waitForURL(/\/goals\/posts/);
  expect(month()).toBe("2026-01");
});

test("a goal: between the tabs by arrow keys, and down to the readings of a post and back", async () => {
  await go("/goals/posts?month=2026-02");
  await tabTo(page, '[role="tab"][aria-selected="true"]');
  await press("ArrowRight");
  await page.waitForURL(/tab=change/);
  await press("ArrowLeft");
  await page.waitForURL(/tab=posts/);
  await tabTo(page, ".goal-panel tbody button");
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement));
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.querySelector(".goal-panel tbody")?.contains(document.activeElement));
});

test("imports: a file is chosen, opened, imported, and its import undone", async () => {
  await go("/imports");
  await tabTo(page, ".drop button", "Choose files");
  const choosing = page.waitForEvent("filechooser");
  await press("Enter");
  const march = facebookCsv([{ id: 501, at: "03/04/2026 10:00" }]);
  const name = "Mar-01-2026_Mar-31-2026_1.csv";
  await (await choosing).setFiles([{ name, mimeType: "text/csv", buffer: Buffer.from(march) }]);
  await page.locator('.file[data-state="preview"]').waitFor();
  await tabTo(page, ".file-name", name);
  await press("Enter");
  await page.locator(".file-detail").waitFor();
  await tabTo(page, ".files-foot button", "Import 1 file");
  await press("Enter");
  await page.getByText("1 file imported.").waitFor();
  // The focus goes to what was done, where the way on is: the button that was pressed is gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("1 file imported.");
  await tabTo(page, `[aria-label="Undo the import of ${name}"]`);
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement));
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tabTo(page, `[aria-label="Undo the import of ${name}"]`);
  await press("Enter");
  await tabTo(page, '[role="dialog"] button', "Undo the import");
  await press("Enter");
  await page.getByText(`${name} is undone.`).waitFor();
});

test("posts: sorted, searched and opened", async () => {
  await go("/posts");
  const head = '[role="columnheader"]';
  await tabTo(page, `${head} button`, "Comments");
  await press("Enter");
  await page.waitForURL(/sort=comments/);
  await page.locator(`${head}[aria-sort="descending"]`, { hasText: "Comments" }).waitFor();
  await tabTo(page, ".post-open");
  await press("Enter");
  await page.getByRole("dialog", { name: "Where the numbers come from" }).waitFor();
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tabTo(page, 'input[type="search"]');
  await page.keyboard.type("Post 103");
  await page.getByText("1 post", { exact: true }).waitFor();
});

test("settings: a target is changed and saved as a new version", async () => {
  await go("/settings");
  await tabTo(page, "input.part");
  await press("ControlOrMeta+a");
  await page.keyboard.type("14");
  await tabTo(page, ".draft button", "Save as version 2");
  await press("Enter");
  await page.getByText("Version 2 is saved.").waitFor();
});
