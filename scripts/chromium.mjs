import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";
import { Sentence } from "./sentence.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const places = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Where a browser lies inside one of Playwright's `chromium-NNNN` folders. */
const insidePlaywright = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
];

/**
 * Path of a Chromium-like browser: `CHROMIUM_PATH`, then the PATH, usual places, Playwright's own; null without one.
 *
 * @throws Sentence when CHROMIUM_PATH names no file
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Sentence(`CHROMIUM_PATH names no file: ${env.CHROMIUM_PATH}`);
  }
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, ...playwrightBrowsers(env)].find((path) => existsSync(path)) ?? null;
}

function playwrightBrowsers(env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    join(homedir(), "AppData/Local/ms-playwright"),
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((folder) => join(cache, folder)))
    .filter((folder) => /chromium-\d+$/.test(folder))
    .flatMap((folder) => insidePlaywright.map((path) => join(folder, path)));
}

/** The browser for the tests; on Debian, as root, it is installed when missing. Anywhere else a missing one is an error. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("Installing Chromium …");
    const update = await run("apt-get", ["update", "-qq"], { quiet: true });
    const quietly = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
    if (update.code === 0) await run("apt-get", ["install", "-y", "-qq", "chromium"], quietly);
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Sentence(
    "The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome program.",
  );
}
