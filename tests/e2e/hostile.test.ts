// Texts that nobody should trust, in every place where a file or a user can put one: shown as text on every screen, and run by none.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { facebookCsv } from "../server/samples.ts";
import { openBrowser } from "./browser.ts";
import { desktop, importFiles, openScreen, overflow, phone, send, settled, strategyOf } from "./screen.ts";
import { startServer, type RunningServer } from "./server.ts";

const markup = '<img src=x onerror="alert(1)">';
const long = "Kundtillfredsställelseundersökningsresultatsammanställning".repeat(4);
const rightToLeft = "\u202eمرحبا بالعالم\u202c";
const emoji = "👩‍👩‍👧‍👦🏴‍☠️🚲";
const name = (what: string) => `${markup} ${what} ${rightToLeft} ${emoji}`;

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const titles = [name("Post"), long, `{count} '{' ${rightToLeft}`, "=HYPERLINK(1)"];
  const rows = titles.map((title, index) => ({ id: index + 1, at: `02/0${index + 3}/2026 10:00`, title }));
  const file = facebookCsv(rows, "200001", "PAGE NAME").replaceAll(
    "PAGE NAME",
    `"${name("Page").replaceAll('"', '""')}"`,
  );
  await importFiles(server.url, { [`${markup}_${long.slice(0, 80)}_Feb-01-2026_Feb-28-2026_1.csv`]: file });
  const document = strategyOf(
    [
      { id: "posts", metric: "posts", value: 3 },
      { id: "comments", metric: "comments-on-posts", value: 3 },
    ],
    name("Purpose"),
  );
  document.goals = document.goals.map((goal) => ({ ...goal, owner: name("Owner"), why: long }));
  await send(server.url, "POST", "/api/strategy", { document });
  await send(server.url, "PUT", "/api/settings", { companyName: name("Company"), actor: long.slice(0, 80) });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each([
  ["overview", "/", ["Company", "Purpose"]],
  ["goal", "/goals/posts", ["Page", "Post", "Owner"]],
  ["posts", "/posts", ["Page", "Post"]],
  ["a post", "/posts?post=1%2Fi%3A1", ["Page", "Post"]],
  ["imports", "/imports?open=%221%22", ["Page"]],
  ["settings", "/settings", ["Page"]],
])("%s", async (_, address, shown) => {
  const { page, complaints } = await openScreen(browser, { reducedMotion: "reduce" });
  await page.goto(server.url + address);
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await settled(page);
    for (const what of shown) await page.getByText(`${markup} ${what}`).first().waitFor({ state: "attached" });
    expect(await page.locator("img").count()).toBe(0);
    expect([viewport.width, await overflow(page)]).toEqual([viewport.width, []]);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
