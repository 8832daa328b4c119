// The built product starts, shows its first page in a real browser, runs the command line, and ends when asked.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { cli, startServer, type RunningServer } from "./server.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("the first page is drawn, and nothing is said to the console", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url);
  await page.locator("h1").first().waitFor();
  await expect.poll(() => page.title()).toContain("Måltal");
  expect(complaints).toEqual([]);
  await page.close();
});

test("the address it serves at is printed", () => {
  expect(server.output()).toContain(server.url);
});

test("a port that is taken is one sentence and a failure", async () => {
  const port = new URL(server.url).port;
  const second = await startServer({ env: { PORT: port } }).then(
    (running) => running.stop().then(() => "started"),
    (error: Error) => error.message,
  );
  expect(second).toContain(port);
  expect(second).not.toMatch(/\n\s+at /);
});

test("wrong usage of the command line is status 2, with stdout free", async () => {
  const result = await cli(["no-such-command"], { data: server.dataDir });
  expect(result).toMatchObject({ exit: 2, stdout: "" });
  expect(result.stderr).not.toBe("");
});

test("asked to end, it ends well", async () => {
  const other = await startServer();
  expect(await other.stop()).toBe(0);
});
