// A new user's first hour in a real browser: from an empty folder to a month against its goal, down to the line of the file and back.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { facebookCsv, februaryName, februaryRows, ga4Csv } from "../server/samples.ts";
import { openBrowser } from "./browser.ts";
import { openScreen, settled, tabTo, type Screen } from "./screen.ts";
import { startServer, type RunningServer } from "./server.ts";

let browser: Browser;
let server: RunningServer;
let screen: Screen;
let page: Page;

// One story: each test goes on where the one before it ended.
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
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
const role = (name: Parameters<Page["getByRole"]>[0], text: string | RegExp) => page.getByRole(name, { name: text });
/** Text of the cells of a table's rows, by the table's name, once it has rows. */
const cells = async (table: string | RegExp) => {
  const rows = role("table", table).locator("tbody tr");
  await rows.first().waitFor();
  return rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll<HTMLElement>("th, td")].map((cell) => cell.innerText.replace(/\s+/g, " ").trim()),
    ),
  );
};

/** Lets files fall on the window, as the file manager would. */
async function dropFiles(files: Record<string, string>) {
  const transfer = await page.evaluateHandle((contents) => {
    const made = new DataTransfer();
    for (const [name, text] of Object.entries(contents))
      made.items.add(new File([text], name, { lastModified: Date.parse("2026-03-03T12:00:00Z") }));
    return made;
  }, files);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

test("an empty folder: the first screen says what will stand there, where the files are, and offers the sample", async () => {
  await go("/");
  await expect.poll(() => page.locator("h1").innerText()).toBe("No files have been read in yet");
  await role("button", "Look at a sample company").waitFor();
  await page.locator(".steps li").nth(2).waitFor();
  await role("link", "Read in your own files").click();
  await role("heading", "Imports").waitFor();
});

test("two files dropped at once are recognised and previewed, and nothing counts yet", async () => {
  await dropFiles({ [februaryName]: facebookCsv(februaryRows(12)), "Traffic_acquisition.csv": ga4Csv });
  await page.locator('.file[data-state="preview"]').nth(1).waitFor();
  const rows = await page.locator(".file").allInnerTexts();
  expect(rows.find((row) => row.includes(februaryName))).toMatch(
    /Facebook posts · Nordcykel · February 2026 · 12 rows read[^]*12 new · 0 changed · 0 unchanged · 0 rejected/,
  );
  expect(rows.find((row) => row.includes("Traffic_acquisition"))).toMatch(
    /Google Analytics report · nordcykel\.example · February 2026 · 3 rows read/,
  );
  await page.locator(".file-name").first().click();
  await page.getByText("Known by the columns").first().waitFor();
  await go("/posts");
  await role("heading", "No posts yet").waitFor();
});

test("imported, both stand in the ledger and in the coverage", async () => {
  await go("/imports");
  await role("button", "Import 2 files").click();
  await page.getByText("2 files imported.").waitFor();
  const ledger = async () => (await cells(/Imports, newest first/)).map((row) => row.slice(3, 7));
  await expect.poll(ledger).toEqual([
    ["3", "0", "0", "0"],
    ["12", "0", "0", "0"],
  ]);
  const coverage = async () => (await cells("Channels and months")).map((row) => row.at(-1));
  await expect.poll(coverage).toEqual([expect.stringMatching(/whole/i), expect.stringMatching(/whole/i)]);
});

test("a goal is set by keyboard alone", async () => {
  await go("/");
  await expect.poll(() => page.locator("h1").innerText()).toBe("No goals yet");
  await tabTo(page, ".empty a", "Write it under Settings instead");
  await page.keyboard.press("Enter");
  await role("heading", "Settings").waitFor();
  await settled(page);
  await tabTo(page, "button", "Add a goal");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, ".picker-entry:has(strong:text-is('Posts'))");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tabTo(page, "input.part");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("10");
  await tabTo(page, ".draft button", "Save as version 1");
  await page.keyboard.press("Enter");
  await page.getByText("Version 1 is saved.").waitFor();
});

test("the month stands in a sentence; the goal, a point, a post, its file and its line follow", async () => {
  await go("/");
  const sentence = page.locator(".band h2 a");
  await expect.poll(() => sentence.innerText()).toMatch(/^Target met: 12 posts\b.*\b2 (?:above|more).*at least 10/);
  await sentence.click();
  await role("heading", /^Target met/).waitFor();
  expect(new URL(page.url()).searchParams.get("month")).toBe("2026-02");
  await settled(page);
  await page.locator(".goal-chart .column").last().click();
  await expect.poll(() => cells("Behind February 2026")).toHaveLength(12);
  await role("button", /1 Feb 19:00/).click();
  const dialog = page.getByRole("dialog", { name: "Where the numbers come from" });
  await dialog.waitFor();
  const readings = await cells("Where the numbers come from");
  expect(readings).toHaveLength(1);
  expect(readings[0]?.[0]).toBe(`${februaryName} line 2`);
  await dialog.getByRole("link", { name: februaryName }).click();
  await page.getByRole("dialog", { name: februaryName }).waitFor();
});

test("undone, the import's numbers are gone", async () => {
  await go("/imports");
  await role("button", new RegExp(`Undo.*${februaryName}`)).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo the import" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page
    .getByText(/undone/i)
    .first()
    .waitFor();
  await go("/posts");
  await role("heading", "No posts yet").waitFor();
  await go("/?month=2026-02");
  await expect.poll(() => page.locator(".band h2").innerText()).toMatch(/^Cannot be judged/);
});

test("the sample company is loaded, its months are walked, back and forward keep the view, and it is removed whole", async () => {
  const fresh = await startServer();
  await page.goto(fresh.url);
  await role("button", "Look at a sample company").click();
  await page.locator(".band").first().waitFor({ timeout: 30_000 });
  const month = () => new URL(page.url()).searchParams.get("month");
  const verdict = async () => {
    await page.locator(".band h2").first().waitFor();
    return (await page.locator(".band h2").allInnerTexts()).join("\n");
  };
  await page.goto(`${fresh.url}/?month=2026-03`);
  await settled(page);
  const march = await verdict();
  await role("button", "Next month").click();
  await page.waitForURL(/month=2026-04/);
  await settled(page);
  await expect.poll(verdict).not.toBe(march);
  const april = await verdict();
  await page.goBack();
  await expect.poll(verdict).toBe(march);
  expect(month()).toBe("2026-03");
  await page.goForward();
  await expect.poll(verdict).toBe(april);
  expect(month()).toBe("2026-04");
  await page.goto(`${fresh.url}/settings`);
  await role("button", "Remove the sample company").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove the sample company" }).click();
  await page.getByText("The sample company is removed.").waitFor();
  await page.goto(fresh.url);
  await settled(page);
  await expect.poll(() => page.locator("h1").innerText()).toBe("No files have been read in yet");
  expect(await (await fetch(`${fresh.url}/api/imports`)).json()).toEqual({ imports: [] });
  await fresh.stop();
});

test("all the way nothing was said to the console", () => {
  expect(screen.complaints).toEqual([]);
});
