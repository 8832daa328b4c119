// A newcomer with the sample company's files and no documentation: from an empty database to a strategy with three goals that the overview
// judges, every click and typed field counted; and the same questions gone through again by keyboard, without loss.
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { desktop, openScreen, overflow, phone, type Screen, settled, tabTo, violations } from "./screen.ts";
import { type RunningServer, startServer } from "./server.ts";

interface Goal {
  metric: string;
  owner: string;
  why: string;
  targets: { from: string; value?: number }[];
}
interface Saved {
  version: number;
  document: Record<string, unknown> & { goals: Goal[] };
}

let browser: Browser;
let server: RunningServer;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  screen = await openScreen(browser, { reducedMotion: "reduce" });
  ({ page } = screen);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const versions = async () => {
  const answer = (await (await fetch(`${server.url}/api/strategy`)).json()) as { versions: Saved[] };
  return answer.versions;
};
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const link = (name: string) => page.getByRole("link", { name, exact: true });
const step = (name: string) => page.getByRole("navigation", { name: "Write the strategy" }).getByRole("link", { name });

test("a strategy with three goals and targets in six clicks and three typed fields, and the overview judges them", async () => {
  let [clicks, fields] = [0, 0];
  const click = async (target: Locator) => {
    await target.click();
    clicks += 1;
  };
  const type = async (target: Locator, text: string) => {
    await target.fill(text);
    fields += 1;
  };
  await page.goto(server.url);
  await settled(page);
  await click(button("Try it with its files, and write the strategy yourself"));
  await page.getByRole("heading", { name: "No goals yet" }).waitFor({ timeout: 60_000 });
  expect(await versions()).toEqual([]);
  await click(link("Write the strategy"));
  await click(page.getByRole("checkbox", { name: /^Visits to the site/ }));
  await expect
    .poll(() => page.getByLabel("The purpose of our presence in social media").inputValue())
    .toBe("We are on social media to bring more visitors to our site.");
  await click(link("Next"));
  await page
    .getByText(/^The last 12 months: [\d,]+–[\d,]+, median \(the middle month\) [\d,]+\.$/)
    .first()
    .waitFor();
  await click(button("Begin with the first 3 goals"));
  const owners = page.getByLabel("Who owns the goal?");
  await type(owners.nth(0), "Marketing");
  await type(owners.nth(1), "Web editor");
  await type(owners.nth(2), "Marketing");
  await click(button("Save now, answer the rest later"));
  await page.locator(".band").nth(2).waitFor();
  await settled(page);
  expect({ clicks, fields }).toEqual({ clicks: 6, fields: 3 });

  const [saved, ...others] = await versions();
  expect(others).toEqual([]);
  expect(saved?.document).toMatchObject({
    purposes: ["traffic"],
    purpose: "We are on social media to bring more visitors to our site.",
    goals: [
      { metric: "sessions-from-social", owner: "Marketing", targets: [{ from: "2025-08" }] },
      { metric: "engaged-share-from-social", owner: "Web editor" },
      { metric: "link-clicks-per-1000-views", owner: "Marketing" },
    ],
  });
  for (const goal of saved?.document.goals ?? []) {
    expect(goal.targets[0]?.value).toBeGreaterThan(0);
    expect(goal.why).not.toBe("");
  }
  await expect.poll(() => page.locator(".band").count()).toBe(3);
  const { goals } = (await (await fetch(`${server.url}/api/overview?month=2026-08`)).json()) as {
    goals: { point: { verdict: string } }[];
  };
  expect(goals.map(({ point }) => point.verdict)).toEqual([
    expect.stringMatching(/^(met|missed)$/),
    expect.stringMatching(/^(met|missed)$/),
    expect.stringMatching(/^(met|missed)$/),
  ]);
});

test("the questions are gone through again by keyboard, and nothing is lost on the way", async () => {
  const press = (key: string) => page.keyboard.press(key);
  const type = async (selector: string, text: string) => {
    await tabTo(page, selector);
    await press("ControlOrMeta+a");
    await page.keyboard.type(text);
  };
  const next = async (heading: string) => {
    await tabTo(page, "a.button-primary", "Next");
    await press("Enter");
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    // The new heading has the focus, so that the next Tab is the step's first question.
    await expect.poll(() => page.evaluate(() => document.activeElement?.nodeName)).toBe("H1");
  };
  await page.goto(`${server.url}/settings`);
  await settled(page);
  await tabTo(page, "a.button", "Go through the questions again");
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Begin with the purpose" }).waitFor();
  await tabTo(page, ".purposes input >> nth=1");
  await press("Space");
  await tabTo(page, ".purpose-order button");
  await press("Enter");
  await next("What should it lead to?");
  // A promise makes another goal measurable, at once.
  await tabTo(page, ".part-fields > .check input");
  await press("Space");
  await page.getByRole("heading", { level: 2, name: /^Answered in the promised time/ }).waitFor();
  await tabTo(page, ".goal-card[data-taken=false] button");
  await press("Enter");
  await page.getByText("4 goals chosen.").waitFor();
  await tabTo(page, ".goal-card[data-taken=true] .levels input[type=radio]:checked");
  // Radios are one stop: the arrows choose. Up from the first is the last, a number of one's own.
  await press("ArrowUp");
  await type(".own-target", "62,5");
  await next("Who looks after the channels?");
  await type(".start-channel input >> nth=0", "Customer service");
  await type(".start-channel input >> nth=3", "3.5");
  await next("When and how do we answer?");
  await tabTo(page, ".part-fields > button", "Add");
  await press("Enter");
  await tabTo(page, ".question-date button", "Checked today");
  await press("Enter");
  await next("What do we want to talk about?");
  await type("textarea >> nth=0", "Repairs\nTours");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "What do we want to talk about?" }).waitFor();
  await expect.poll(() => page.locator("textarea").first().inputValue()).toBe("Repairs\nTours");
  await step("Channels").press("Enter");
  await page.getByRole("heading", { level: 1, name: "Who looks after the channels?" }).waitFor();
  await expect.poll(() => page.locator(".start-channel input").nth(0).inputValue()).toBe("Customer service");
  await step("Save").press("Enter");
  await page.getByText(/looked after by Customer service and 3\.5 posts a week/).waitFor();
  await page.getByText("Topics: Repairs and Tours.").waitFor();
  await tabTo(page, ".question-date button", "In a year");
  await press("Enter");
  await tabTo(page, "button", "Save the strategy");
  await press("Enter");
  await page.locator(".band").first().waitFor();
  const [first, second, ...others] = await versions();
  expect(others).toEqual([]);
  expect(first?.document.goals).toHaveLength(3);
  expect(second?.document).toMatchObject({
    purposes: ["dialogue", "traffic"],
    answering: { promiseMinutes: 240, hours: [{ from: "08:00", to: "17:00" }] },
    hoursPublished: { checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    reviewOn: expect.stringMatching(/^\d{4}-\d\d-01$/),
    topics: [
      { name: "Repairs", words: ["Repairs"] },
      { name: "Tours", words: ["Tours"] },
    ],
    channels: [{ owner: "Customer service", postsPerWeek: 3.5 }],
  });
  expect(second?.document.goals).toHaveLength(4);
  expect(second?.document.goals[3]).toMatchObject({ metric: "answered-in-promised-time", targets: [{ value: 0.625 }] });
});

test.each([
  ["wide and light", desktop, "light"],
  ["narrow and dark", phone, "dark"],
] as const)("every step can be read, %s", async (_, viewport, colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
  for (const each of ["purpose", "goals", "channels", "answers", "words", "review"]) {
    await page.goto(`${server.url}/start?step=${each}`);
    await settled(page);
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => part.setAttribute("open", "")));
    expect([each, ...(await overflow(page)), ...(await violations(page))]).toEqual([each]);
  }
});

test("all the way nothing was said to the console", () => {
  expect(screen.complaints).toEqual([]);
});
