// npm run body:tables: prints docs/model/validation.md anew from the body model. With --check it only says whether it is stale.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const file = join(root, "docs", "model", "validation.md");
const source = join(root, "packages", "body", "src", "validation", "report.ts");

async function printed() {
  // verify installs what it needs before it comes here, but loads this file first
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(source, { root, configFile: false, logLevel: "error" });
  return module.validationReport();
}

/** @throws Sentence when the committed tables are not what the model gives */
export async function checkModelTables() {
  if (readFileSync(file, "utf8") !== (await printed())) {
    throw new Sentence("docs/model/validation.md is stale. Run npm run body:tables, read what changed, and commit it.");
  }
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    if (process.argv.includes("--check")) await checkModelTables();
    else writeFileSync(file, await printed());
    return 0;
  });
}
