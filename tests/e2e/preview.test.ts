// An edited goal in a real browser: its chart follows what is typed, one goal at a time, and keeps its look on a desk and a phone.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { desktop, openScreen, overflow, phone, type Screen, settled, violations } from "./screen.ts";
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

const line = ({ page }: Screen, index: number) => page.locator(".goal-line").nth(index);

/** Opens the settings and counts the charts that are asked for. */
async function openSettings(viewport: typeof desktop) {
  const screen = await openScreen(browser, { viewport, reducedMotion: "reduce" });
  const asked: string[] = [];
  screen.page.on("request", (request) => {
    if (request.url().endsWith("/api/goals/preview")) asked.push(request.postData() ?? "");
  });
  await screen.page.goto(`${server.url}/settings`);
  await settled(screen.page);
  return { ...screen, asked };
}

test("the new target's line follows what is typed, the saved one stays, and no other goal is asked for", async () => {
  const screen = await openSettings(desktop);
  expect(screen.asked).toEqual([]);
  const goal = line(screen, 0);
  const target = () => goal.locator(".line-target path").first().getAttribute("d");
  const saved = () => goal.locator(".line-saved path").first().getAttribute("d");
  await goal.getByLabel("Target", { exact: true }).last().fill("3.2");
  await goal.getByText("target: at least 3.2%").waitFor();
  await goal.locator(".line-saved path").first().waitFor({ state: "attached" });
  const before = await target();
  await goal.getByLabel("Target", { exact: true }).last().fill("2.9");
  await goal.getByText("target: at least 2.9%").waitFor();
  await settled(screen.page);
  // A smaller target is lower than it was, and lower than the saved 3.0 %: further down the picture.
  const height = (path: string | null) => Number(path?.split(",").at(-1));
  await expect.poll(async () => height(await target())).toBeGreaterThan(height(before));
  expect(height(await target())).toBeGreaterThan(height(await saved()));
  await expect
    .poll(() => goal.locator(".goal-preview [role=status]").innerText())
    .toMatch(/^The last 12 whole months: median [\d.]+% \([\d.]+–[\d.]+%\)\. \d+ of 12 would have reached [\d.]+%\./);
  expect(new Set(screen.asked.map((body) => (JSON.parse(body) as { goal: string }).goal)).size).toBe(1);
  expect(screen.complaints).toEqual([]);
  await screen.page.context().close();
});

test("the line begins with the month that is chosen where one saves, and the sentence names it", async () => {
  const screen = await openSettings(desktop);
  const goal = line(screen, 0);
  await goal.getByLabel("Target", { exact: true }).last().fill("3.4");
  const steps = async () => (await goal.locator(".line-target path").first().getAttribute("d")) ?? "";
  await goal.getByText("target: at least 3.4%").waitFor();
  await settled(screen.page);
  const chosen = screen.page.getByLabel("Judge months from");
  const now = await chosen.locator("option:checked").innerText();
  await goal.getByText(`As edited, the goal counts from ${now} on`).waitFor();
  const before = await steps();
  const later = await chosen.locator("option").nth(2).innerText();
  await chosen.selectOption({ index: 2 });
  await goal.getByText(`As edited, the goal counts from ${later} on`).waitFor();
  await expect.poll(steps).not.toBe(before);
  expect(screen.complaints).toEqual([]);
  await screen.page.context().close();
});

test("back at the saved number nothing is to be saved, and no second line is drawn", async () => {
  const screen = await openSettings(desktop);
  const goal = line(screen, 0);
  const field = goal.getByLabel("Target", { exact: true }).last();
  const number = await field.inputValue();
  await field.fill("3.4");
  await goal.getByText("target until now").waitFor();
  await field.fill(number);
  await goal.getByText("target until now").waitFor({ state: "detached" });
  const drawn = () =>
    goal.locator(".line-saved path").evaluateAll((paths) => paths.flatMap((path) => path.getAttribute("d") ?? []));
  await expect.poll(drawn).toEqual([]);
  await expect.poll(() => screen.page.locator(".draft").count()).toBe(0);
  await screen.page.context().close();
});

test.each([
  ["on a desk, light", desktop, "light"],
  ["on a phone, dark", phone, "dark"],
] as const)("%s: nothing sticks out, axe finds nothing, the chart and its table", async (_, viewport, colorScheme) => {
  const screen = await openSettings(viewport);
  await screen.page.emulateMedia({ colorScheme });
  const [first, second] = [line(screen, 0), line(screen, 1)];
  await first.getByLabel("Target", { exact: true }).last().fill("3.4");
  await first.locator(".band-usual path").waitFor({ state: "attached" });
  await second.locator("summary").click();
  await second.getByLabel("The target is for").selectOption("year-linear");
  await second.getByText("what each month is asked for").waitFor();
  await second.getByRole("button", { name: /^Table/ }).click();
  await settled(screen.page);
  expect(await overflow(screen.page)).toEqual([]);
  expect(await violations(screen.page)).toEqual([]);
  expect(screen.complaints).toEqual([]);
  // The bar of what is not saved does not cover the chart that is worked at.
  await first.getByLabel("Target", { exact: true }).last().focus();
  await first.locator(".goal-preview").scrollIntoViewIfNeeded();
  const [chart, bar] = await Promise.all([
    first.locator(".plot").boundingBox(),
    screen.page.locator(".draft").boundingBox(),
  ]);
  if (viewport === phone) expect(bar?.y).toBeGreaterThan((chart?.y ?? 0) + (chart?.height ?? 0));
  await screen.page.context().close();
});
