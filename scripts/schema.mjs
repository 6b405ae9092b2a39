// npm run schema: writes docs/ilio-record.schema.json anew from the checks of the record. checks/recordSchema.test.ts says
// whether it is stale.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { isMain, root, run } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const file = join(root, "docs", "ilio-record.schema.json");
const source = join(root, "packages", "record", "src", "transfer", "fileSchema.ts");

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const { module } = await runnerImport(source, { root, configFile: false, logLevel: "error" });
    writeFileSync(file, JSON.stringify(module.fileSchema, null, 2));
    const { code } = await run("biome", ["format", "--write", file]);
    return code;
  });
}
