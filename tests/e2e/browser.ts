// Finds a real Chrome or Chromium and opens it. Never skips: without a browser the tests fail with what to do.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** The path of a browser's program; installs Debian's chromium when it may, else throws one sentence. */
export function findBrowser(): string {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file: correct it or unset it.`);
  }
  const found = firstInstalled() ?? (mayInstall() ? installChromium() : null);
  if (found === null) {
    throw new Error(
      "The browser tests found no Chrome or Chromium: install one (npx playwright-core install chromium) and run npm test again.",
    );
  }
  return found;
}

/** Opens the browser without a window; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const args = [...quiet, "--disable-component-update", "--disable-sync", ...(asRoot ? ["--no-sandbox"] : [])];
  return chromium.launch({ executablePath: findBrowser(), headless: true, args });
}

function firstInstalled(): string | null {
  return [...onPath(), ...usualPlaces(), ...playwrightsOwn()].find((path) => existsSync(path)) ?? null;
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const apps = ["/Applications", join(homedir(), "Applications")];
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.flatMap((folder) => names.map((name) => join(folder, `${name}.app`, "Contents/MacOS", name)));
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name] ?? "");
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.filter((root) => root !== "").flatMap((root) => programs.map((program) => join(root, program)));
  }
  return ["/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

function onPath(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** What Playwright downloaded, newest first. */
function playwrightsOwn(): string[] {
  const cache: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(homedir(), ".cache/ms-playwright"),
    darwin: join(homedir(), "Library/Caches/ms-playwright"),
    win32: join(process.env["LOCALAPPDATA"] ?? "", "ms-playwright"),
  };
  const folder = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? cache[process.platform];
  const versions =
    folder && existsSync(folder) ? readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-win/chrome.exe",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ];
  return versions
    .toSorted()
    .toReversed()
    .flatMap((version) => inside.map((program) => join(folder ?? "", version, program)));
}

function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installChromium(): string {
  process.stderr.write("Installing Debian's chromium for the browser tests …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-q", ...args], { stdio: ["ignore", 2, 2], env });
  }
  const found = firstInstalled();
  if (found === null) {
    throw new Error("Debian's chromium could not be installed: run apt-get update && apt-get install -y chromium.");
  }
  return found;
}
