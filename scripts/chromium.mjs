import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";
import { Sentence } from "./sentence.mjs";

/** The same browser without any window: it needs half the processor time, and shows pages just so. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const places = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Where a browser lies inside one of Playwright's `chromium-NNNN` and `chromium_headless_shell-NNNN` folders. */
const insidePlaywright = [
  "chrome-linux/headless_shell",
  "chrome-headless-shell-linux64/chrome-headless-shell",
  "chrome-headless-shell-mac-arm64/chrome-headless-shell",
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
];

/**
 * Path of a Chromium-like browser: `CHROMIUM_PATH`, then a headless shell on the PATH, a browser there, usual places,
 * Playwright's own; null without one.
 *
 * @throws Sentence when CHROMIUM_PATH names no file
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Sentence(`CHROMIUM_PATH names no file: ${env.CHROMIUM_PATH}`);
  }
  return (
    [...onPath(env, shells), ...onPath(env, names), ...places, ...playwrightBrowsers(env)].find((path) =>
      existsSync(path),
    ) ?? null
  );
}

const onPath = (env, programs) =>
  (env.PATH ?? "").split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));

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
    .filter((folder) => /chromium(_headless_shell)?-\d+$/.test(folder))
    .flatMap((folder) => insidePlaywright.map((path) => join(folder, path)));
}

/** The browser for the tests; on Debian, as root, it is installed when missing. Anywhere else a missing one is an error. */
export async function ensureChromium(env = process.env) {
  const isNamed = Boolean(env.CHROMIUM_PATH);
  const hasShell = onPath(env, shells).some((path) => existsSync(path));
  if (!isNamed && !hasShell && existsSync("/etc/debian_version") && process.getuid?.() === 0) await install();
  const found = findChromium(env);
  if (found !== null) return found;
  throw new Sentence(
    "The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome program.",
  );
}

/** The shell; where Debian has none yet, the whole browser, unless it is there. Without a network nothing changes. */
async function install() {
  console.log("Installing Chromium …");
  const quietly = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const soon = ["-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=1", "-qq"];
  await run("apt-get", [...soon, "update"], quietly);
  const { code } = await run("apt-get", [...soon, "install", "-y", "chromium-headless-shell"], quietly);
  if (code !== 0 && findChromium() === null) await run("apt-get", [...soon, "install", "-y", "chromium"], quietly);
}
