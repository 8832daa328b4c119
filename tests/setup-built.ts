// Before the tests that use the built product: a fresh build, a browser found once for all of them, and the sample company loaded once.
import { rmSync } from "node:fs";
import { ensureBuilt } from "../server/prepare.mjs";
import { findBrowser } from "./e2e/browser.ts";
import { loadSample } from "./e2e/screen.ts";
import { newDataDir, startServer } from "./e2e/server.ts";

/** The test processes inherit the environment, so that only one of them ever installs a browser or loads the company. */
export async function setup(): Promise<() => void> {
  ensureBuilt();
  process.env["CHROME_PATH"] = findBrowser();
  const data = newDataDir();
  const server = await startServer({ data });
  await loadSample(server.url).finally(() => server.stop());
  process.env["SAMPLE_DATA"] = data;
  return () => rmSync(data, { recursive: true, force: true });
}
