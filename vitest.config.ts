import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { compileWords } from "./packages/words/vite-plugin.mjs";

const shared = { plugins: [compileWords()] };
// Only what hangs is cut off: on a loaded machine a test may take long.
const testTimeout = 60_000;

/** The app's tests, by whether they need a page: these say so in their first line, and each has a world of its own. */
const appTests = readdirSync("apps/web", { recursive: true, encoding: "utf8" })
  .filter((file) => /^(?!node_modules|dist).*\.test\.tsx?$/.test(file))
  .map((file) => `apps/web/${file}`);
const needsPage = (file: string): boolean => readFileSync(file, "utf8").startsWith("// @vitest-environment jsdom");

export default defineConfig({
  test: {
    // Two cores are what everyone has; the browser's tests wait for half of their time, which two more workers use.
    maxWorkers: 4,
    reporters: ["default", "./scripts/plainLine.reporter.mjs"],
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          testTimeout,
          include: ["packages/**/*.test.ts", "apps/cli/**/*.test.ts", "checks/**/*.test.ts"],
          // Nothing here changes anything shared, and a fresh world for each file took longer than its tests.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: "page",
          testTimeout,
          include: appTests.filter(needsPage),
          setupFiles: "apps/web/src/app/page.fixture.ts",
          isolate: false,
        },
      },
      {
        ...shared,
        test: { name: "web", testTimeout, include: appTests.filter((file) => !needsPage(file)), isolate: false },
      },
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          // Each file has a browser and a server of its own; loading Playwright anew for each took longer than some tests.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
