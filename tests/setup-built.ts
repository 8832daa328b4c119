// Before the tests that use the built product: a fresh build, a browser found once for all of them, and the sample company loaded once.
import { rmSync, writeFileSync } from "node:fs";
import { ensureBuilt } from "../server/prepare.mjs";
import { findBrowser } from "./e2e/browser.ts";
import { loadSample } from "./e2e/screen.ts";
import { loaded, newDataDir, sampleMark, startServer } from "./e2e/server.ts";

/** The test processes inherit the environment, so that only one of them ever installs a browser or loads the company. */
export function setup(): () => Promise<void> {
  ensureBuilt();
  process.env["CHROME_PATH"] = findBrowser();
  const data = newDataDir();
  process.env["SAMPLE_DATA"] = data;
  // Most files begin without it; startWithSample waits.
  const loading = load(data).then(
    () => writeFileSync(sampleMark(data), loaded),
    (error: unknown) => writeFileSync(sampleMark(data), String(error)),
  );
  return async () => {
    await loading;
    for (const each of [data, sampleMark(data)]) rmSync(each, { recursive: true, force: true });
  };
}

async function load(data: string): Promise<void> {
  const server = await startServer({ data });
  await loadSample(server.url).finally(() => server.stop());
}
