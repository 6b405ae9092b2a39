import { defineConfig } from "vitest/config";
import { compileWords } from "./packages/words/vite-plugin.mjs";

const shared = { plugins: [compileWords()] };

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/plainLine.reporter.mjs"],
    projects: [
      {
        ...shared,
        test: { name: "unit", include: ["packages/**/*.test.ts", "apps/cli/**/*.test.ts", "checks/**/*.test.ts"] },
      },
      { ...shared, test: { name: "web", environment: "jsdom", include: ["apps/web/**/*.test.{ts,tsx}"] } },
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
