import { defineConfig } from "vitest/config";
import { compileWords } from "./packages/words/vite-plugin.mjs";

const shared = { plugins: [compileWords()] };

export default defineConfig({
  test: {
    // Two cores are what everyone has; the browser's tests wait for a good part of their time, which a third one uses.
    maxWorkers: 3,
    reporters: ["default", "./scripts/plainLine.reporter.mjs"],
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["packages/**/*.test.ts", "apps/cli/**/*.test.ts", "checks/**/*.test.ts"],
          // Nothing here changes anything shared, and a fresh world for each file took longer than its tests.
          isolate: false,
        },
      },
      // A test that needs a page says so in its first line.
      { ...shared, test: { name: "web", include: ["apps/web/**/*.test.{ts,tsx}"] } },
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
