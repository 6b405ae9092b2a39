// npm run verify: types, lint, arrows, build, clinical document, body tables, facts, sizes, then all tests. Stops at the first step that fails.

import { devNull } from "node:os";
import { build } from "./build.mjs";
import { checkClinical } from "./clinical.mjs";
import { checkFacts } from "./facts.mjs";
import { installIfNeeded } from "./install.mjs";
import { checkModelTables } from "./modelTables.mjs";
import { requireNode } from "./nodeVersion.mjs";
import { run } from "./run.mjs";
import { Sentence } from "./sentence.mjs";
import { endWithPlainLine, test } from "./test.mjs";

const tool =
  (command, ...args) =>
  async () => {
    // The counts of a step are not the counts of the tests.
    const { code } = await run(command, args, { env: { ILIO_TEST_COUNTS: devNull } });
    if (code !== 0) throw new Sentence(`verify stopped: ${[command, ...args].join(" ")} failed.`);
  };

const steps = {
  types: tool("tsc", "-b"),
  format: tool("biome", "check", "."),
  lint: tool("oxlint", "--type-aware", "--deny-warnings"),
  arrows: tool("vitest", "run", "--project", "unit", "checks/arrows.test.ts"),
  build: () => build(),
  clinical: () => checkClinical(),
  "body tables": () => checkModelTables(),
  facts: () => checkFacts(),
  sizes: tool("node", "scripts/sizes.mjs"),
};

await endWithPlainLine(async () => {
  requireNode();
  await installIfNeeded();
  for (const [name, step] of Object.entries(steps)) {
    console.log(`\n— ${name}`);
    await step();
  }
  console.log("\n— tests");
  return test([]);
});
