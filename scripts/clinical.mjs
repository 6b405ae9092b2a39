// npm run clinical: prints docs/clinical.md anew from the tables of care. With --check it only says whether it is stale.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { isMain, run } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const file = fileURLToPath(new URL("../docs/clinical.md", import.meta.url));
const cli = fileURLToPath(new URL("../apps/cli/bin/ilio.mjs", import.meta.url));

/** The document as the built command line prints it. */
async function printed() {
  const { code, output } = await run(process.execPath, [cli, "rules"], { quiet: true });
  if (code !== 0) throw new Sentence(`ilio rules failed: ${output}`);
  return output;
}

/** @throws Sentence when the committed document is not what the tables say */
export async function checkClinical() {
  if (readFileSync(file, "utf8") !== (await printed())) {
    throw new Sentence("docs/clinical.md is stale. Run npm run clinical, read what changed, and commit it.");
  }
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    await build(["cli"], { quiet: true });
    if (process.argv.includes("--check")) await checkClinical();
    else writeFileSync(file, await printed());
    return 0;
  });
}
