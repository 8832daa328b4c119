// Notes and the review by hand in a real browser: written from a goal's month, marked in its chart, asked of a trial, checked, and reminded of.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../../shared/period.ts";
import { openBrowser } from "./browser.ts";
import { desktop, openScreen, overflow, phone, send, settled, tabTo, violations } from "./screen.ts";
import { type RunningServer, startWithSample } from "./server.ts";

let browser: Browser;
let server: RunningServer;
const goal = "/goals/kommentarer-per-inlagg?month=2026-08";

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startWithSample()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openScreen(browser, { language: "en", reducedMotion: "reduce" });
  await page.goto(server.url + address);
  await settled(page);
  return { page, complaints };
}

const today = async () => ((await (await fetch(`${server.url}/api/start`)).json()) as { today: string }).today;
const marks = (page: Page) =>
  page.locator(".goal-chart [data-note]").evaluateAll((all) => all.map((each) => each.getAttribute("data-note")));

test("a note is written from a goal's month by keyboard, stands in the chart, its card and its table, and is undone", async () => {
  const { page, complaints } = await open(goal);
  await expect.poll(() => marks(page)).toEqual(["2025-11", "2026-03", "2026-06"]);
  await tabTo(page, "button", "Add a note about this month");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kind").selectOption("trial");
  await expect.poll(() => dialog.getByLabel("First day").inputValue()).toBe("2026-08-01");
  await expect.poll(() => dialog.getByLabel("Last day").inputValue()).toBe("2026-08-31");
  await expect.poll(() => dialog.getByLabel("Goal that it should move").inputValue()).toBe("kommentarer-per-inlagg");
  await dialog.getByLabel("Last day").fill("2026-07-31");
  await dialog.getByRole("button", { name: "Save" }).click();
  const faults = ["Say in a few words", "The last day is before the first", "Say what is expected"];
  for (const fault of faults) await dialog.getByText(fault).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(phone);
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize(desktop);

  await dialog.getByLabel("Kind").selectOption("crisis");
  await dialog.getByLabel("What, in a few words").fill("Flooded workshop");
  await dialog.getByLabel("Last day").fill("2026-08-12");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("listitem").filter({ hasText: "Flooded workshop" }).first().waitFor();
  await expect.poll(() => marks(page)).toEqual(["2025-11", "2026-03", "2026-06", "2026-08"]);
  const august = page.getByRole("button", { name: /August 2026: .*In this month: Flooded workshop\./ }).first();
  await august.hover();
  await page.locator(".card-notes", { hasText: "Flooded workshop" }).waitFor();
  await page.getByRole("tab", { name: "Table" }).click();
  const row = page.getByRole("row").filter({ hasText: "August 2026" });
  await expect.poll(() => row.innerText()).toContain("Flooded workshop");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => marks(page)).toEqual(["2025-11", "2026-03", "2026-06"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("what was learnt is written in its place, changed, and taken away with a way back", async () => {
  const { page, complaints } = await open(goal);
  await page.getByRole("button", { name: "Write down what was learnt" }).click();
  await page.keyboard.type("Holidays are quiet.");
  await page.getByRole("button", { name: "Save" }).click();
  const notes = page.getByRole("region", { name: "Notes" });
  await notes.getByText("Holidays are quiet.").waitFor();
  await notes.getByRole("button", { name: "Change “Holidays are quiet.”" }).click();
  await notes.getByLabel("What was learnt").fill("August is quiet.");
  await notes.getByRole("button", { name: "Save" }).click();
  await notes.getByRole("button", { name: "Take away “August is quiet.”" }).click();
  await notes.getByText("Nothing is written about August 2026.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await notes.getByText("August is quiet.").waitFor();
  await page.goto(`${server.url}/?month=2026-08`);
  await page.getByRole("link", { name: "1 note about the month" }).click();
  await page.getByRole("region", { name: "What was learnt" }).getByText("August is quiet.").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a trial that has ended asks on the goal's page and on the review page, with months beside it", async () => {
  await send(server.url, "POST", "/api/annotations", {
    kind: "trial",
    title: "Questions on Fridays",
    from: "2026-07-01",
    to: "2026-07-31",
    goal: "kommentarer-per-inlagg",
    expected: "At least fifteen",
  });
  const { page, complaints } = await open(goal);
  const question = "The trial “Questions on Fridays” ended on 31 July 2026. Did it work?";
  const asked = page.getByRole("region", { name: question });
  for (const month of ["Apr 2026", "May 2026", "Jun 2026", "Jul 2026 12.9", "Aug 2026 14.4"])
    await expect.poll(() => asked.locator("dl").innerText()).toContain(month);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${server.url}/review`);
  await asked.getByLabel("In a sentence").fill("Holidays.");
  await asked.getByRole("button", { name: "Unclear" }).click();
  await asked.waitFor({ state: "detached" });
  const learnt = page.getByRole("region", { name: "What was learnt" });
  await learnt.getByText("Questions on Fridays Unclear. Holidays.").waitFor();
  // The next one begins there, with its kind and days written.
  await learnt.getByRole("button", { name: "Begin a trial" }).click();
  const dialog = page.getByRole("dialog");
  await expect.poll(() => dialog.getByLabel("Kind").inputValue()).toBe("trial");
  await expect.poll(() => dialog.getByLabel("First day").inputValue()).toBe(await today());
  await dialog.getByLabel("What, in a few words").fill("Shorter posts");
  await dialog.getByLabel("What is expected").fill("More answers");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  await learnt.getByText(/^Shorter posts Runs until /).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a channel is checked in its row, and the decision is proposed for the next version until it is undone", async () => {
  const { page, complaints } = await open("/review");
  await tabTo(page, "button[aria-label*='Instagram']", "Check");
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Check Tuvlunda Friluft on Instagram" });
  await form.getByLabel("Name").selectOption("right");
  await form.getByLabel("Link").selectOption("mend");
  await form.getByLabel("Decision").selectOption("close");
  expect(await violations(page)).toEqual([]);
  await form.getByRole("button", { name: "Save the check" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Tuvlunda Friluft on Instagram" }).first();
  await row.getByText("To be closed").waitFor();
  await expect
    .poll(() => row.innerText())
    .toContain("Name: right · Text about us: not looked at · Hours: not looked at · Link: to be mended");
  const change = page.getByRole("region", { name: "What we change" });
  await change.getByText("Tuvlunda Friluft on Instagram is to be closed.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await row.getByText("Never checked").waitFor();
  await change.getByText("is to be closed").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the day of the next review is set in a new version, and the overview reminds of it", async () => {
  const { page, complaints } = await open("/review");
  const head = page.getByRole("region", { name: "Next review" });
  await head.getByText("No day is set for the next review.").waitFor();
  await head.getByLabel("Next review").fill(await today());
  await head.getByRole("button", { name: "Set the day" }).click();
  await head.getByText("Choose a day after today.").waitFor();
  const day = addDays(await today(), 10);
  await head.getByLabel("Next review").fill(day);
  await head.getByRole("button", { name: "Set the day" }).click();
  await head.getByText("It is to be looked through by").waitFor();
  await page.goto(`${server.url}/`);
  await page.getByText("The strategy is to be looked through by").waitFor();
  await page.getByRole("link", { name: "To the review" }).click();
  await page.getByRole("heading", { level: 1, name: "Review" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
