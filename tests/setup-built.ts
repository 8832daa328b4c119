// Before the tests that use the built product: a fresh build, and a browser found once for all of them.
import { ensureBuilt } from "../server/prepare.mjs";
import { findBrowser } from "./e2e/browser.ts";

export function setup(): void {
  ensureBuilt();
  // The test processes inherit this, so that only one of them ever installs a browser.
  process.env["CHROME_PATH"] = findBrowser();
}
