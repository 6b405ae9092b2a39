// npm test: everything, from a fresh clone. npm run soak: the same tests with large numbers.
// The last line printed is always `N passed, N failed, N skipped`.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { requireNode } from "./nodeVersion.mjs";
import { plainLine } from "./plainLine.reporter.mjs";
import { isMain, root, run } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const countsFile = join(root, ".ilio", "test-counts.json");
// own choice: 20 times the usual number of cases keeps a soak within a coffee break
const soak = { ILIO_RUNS: "2000", ILIO_SOAK: "1" };

/**
 * Installs, builds and finds a browser as needed, then runs vitest.
 *
 * @param {string[]} args passed on to vitest, but for `--soak`
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function test(args) {
  requireNode();
  await installIfNeeded();
  const CHROMIUM_PATH = await ensureChromium();
  await buildIfStale();
  mkdirSync(join(root, ".ilio"), { recursive: true });
  rmSync(countsFile, { force: true });
  const env = { CHROMIUM_PATH, ILIO_TEST_COUNTS: countsFile, ...(args.includes("--soak") ? soak : {}) };
  const { code } = await run("vitest", ["run", ...args.filter((arg) => arg !== "--soak")], { env });
  return countsAfter(code);
}

// A run that broke off, or that vitest calls failed without a failed test, is one failure.
function countsAfter(code) {
  const counts = readCounts();
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return { passed: 0, failed: 1, skipped: 0 };
    throw error;
  }
}

/** Runs a task that resolves to counts and prints their line last, also when the task broke off. */
export async function endWithPlainLine(task) {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  await speakPlainly(async () => {
    counts = await task();
    return counts.failed === 0 ? 0 : 1;
  });
  console.log(plainLine(counts));
}

if (isMain(import.meta.url)) await endWithPlainLine(() => test(process.argv.slice(2)));
