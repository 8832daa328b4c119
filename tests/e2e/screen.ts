// A page of the built product as a reader has it: language, width, colours. Whatever the browser complains of is gathered.
import axeCore from "axe-core";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page, Request } from "playwright-core";
import type { Language } from "../../shared/format.ts";

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

export interface Screen {
  page: Page;
  /** Errors and warnings of the console, thrown errors, and dialogs that a script opened. */
  complaints: string[];
}

/** A browser context of its own; closing the page's context ends it. */
export async function openScreen(
  browser: Browser,
  options: { language?: Language; viewport?: typeof desktop; reducedMotion?: "reduce" } = {},
): Promise<Screen> {
  const { language = "en", viewport = desktop, reducedMotion = null } = options;
  const context = await browser.newContext({ viewport, reducedMotion, colorScheme: "light" });
  await context.addInitScript((chosen) => localStorage.setItem("maltal.language", chosen), language);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watchRequests(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`a script opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints };
}

/** Questions to the server and scripts that a page still waits for. */
const awaited = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  awaited.set(page, open);
  page.on("request", (request) => {
    // A new page waits for nothing of the one before it.
    if (request.isNavigationRequest()) open.clear();
    else if (["fetch", "script"].includes(request.resourceType())) open.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => open.delete(request));
}

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    await page.waitForFunction(
      () => document.querySelector("h1") && !document.querySelector(".skeleton, [aria-busy='true']"),
    );
    // Two frames, so that what has come is also drawn, and what that asks for is asked.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if ((awaited.get(page)?.size ?? 0) === 0) return;
    await pause(20);
  }
  throw new Error(`the page still waits for ${[...(awaited.get(page) ?? [])].map((each) => each.url()).join(", ")}`);
}

/** What axe finds on the page, one line each; `rules` narrows it. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // What passes is only counted: naming every such place takes most of the time.
    const options = { resultTypes: ["violations" as const], ...(only ? { runOnly: only } : {}) };
    const { violations: found } = await axe.run(document, options);
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html}`));
  }, rules);
}

/** The parts that make the page wider than the window, and stay there; what scrolls inside a place of its own does not count. */
export async function overflow(page: Page): Promise<string[]> {
  const measure = () =>
    page.evaluate(() => {
      const width = document.documentElement.scrollWidth;
      if (width <= window.innerWidth) return [];
      const parts = [...document.querySelectorAll("body *")].filter(
        (part) => part.getBoundingClientRect().right > window.innerWidth,
      );
      return [`the page is ${width} wide`, ...parts.map((part) => `${part.nodeName}.${part.getAttribute("class")}`)];
    });
  // A picture takes its new size a frame after the window.
  for (let turn = 0; turn < 10 && (await measure()).length > 0; turn++) await pause(50);
  return measure();
}

/** Walks by Tab until an element that matches has the focus; fails when a whole round of the page did not reach it. */
export async function tabTo(page: Page, selector: string, text?: string | RegExp): Promise<void> {
  const wanted = page.locator(selector, text === undefined ? {} : { hasText: text }).first();
  await wanted.waitFor();
  for (let step = 0; step < 150; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const ring = await wanted.evaluate((element) => getComputedStyle(element).outlineStyle);
      if (ring === "none") throw new Error(`${selector} has the focus, and nothing shows it`);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${selector} ${String(text ?? "")}`);
}

/** Imports files through the API and waits until they are in. */
export async function importFiles(base: string, files: Record<string, string>): Promise<void> {
  const ids: string[] = [];
  for (const [name, body] of Object.entries(files)) {
    const headers = { "x-file-name": encodeURIComponent(name), "x-file-modified": String(Date.now()) };
    const answer = await fetch(`${base}/api/files`, { method: "POST", headers, body });
    const { files: taken } = (await answer.json()) as { files: { id: string }[] };
    ids.push(...taken.map((file) => file.id));
  }
  await untilFiles(base, ids, "preview");
  await send(base, "POST", "/api/files/import", { ids });
  await untilFiles(base, ids, "imported");
}

async function untilFiles(base: string, ids: string[], state: string): Promise<void> {
  for (let turn = 0; turn < 1_200; turn++) {
    const { files } = (await (await fetch(`${base}/api/files`)).json()) as { files: { id: string; state: string }[] };
    const own = files.filter((file) => ids.includes(file.id));
    if (own.length > 0 && own.every((file) => file.state === state)) return;
    if (own.some((file) => ["refused", "question", "skipped"].includes(file.state)))
      throw new Error(`not importable: ${JSON.stringify(own)}`);
    await pause(50);
  }
  throw new Error(`the files never were ${state}`);
}

/** Loads the sample company and waits for it. */
export async function loadSample(base: string): Promise<void> {
  await send(base, "POST", "/api/demo", {});
  let last: unknown = null;
  for (let turn = 0; turn < 600; turn++) {
    const { demo } = (await (await fetch(`${base}/api/start`)).json()) as { demo: { state: string } };
    if (demo.state === "loaded") return;
    last = demo;
    await pause(100);
  }
  throw new Error(`the sample company was never loaded: ${JSON.stringify(last)}`);
}

export async function send(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(base + path, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** A strategy with these goals, in force from February 2026. */
export function strategyOf(goals: { id: string; metric: string; value: number }[], purpose = "") {
  return {
    schemaVersion: 1,
    effectiveFrom: "2026-02",
    purpose,
    goals: goals.map(({ id, metric, value }) => ({
      id,
      metric,
      direction: "at-least",
      targets: [{ from: "2026-02", value }],
    })),
  };
}
