import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Puts axe into every page of this profile; it needs one with `bypassCSP`. */
export async function addAxe(page: Page): Promise<void> {
  await page.context().addInitScript({ content: source });
}

/** The rules whose answer changes with colours and not with what the screen says. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on the screen as it is now, one line each; empty when all is well.
 *
 * @param rules all of them, or only those about colour
 */
export const violations = (page: Page, rules: "all" | "colours" = "all"): Promise<readonly string[]> =>
  page.evaluate(
    async (only) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const found = await axe.run({ resultTypes: ["violations"], ...(only === null ? {} : { runOnly: only }) });
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${help} at ${target.join(" ")} ${any[0]?.message ?? ""}`),
      );
    },
    rules === "all" ? null : colourRules,
  );
