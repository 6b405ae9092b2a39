// node e2e/shots.mjs [outDir] [tour]: a picture of every screen in a filled state, phone and desk, light and dark.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { compileWords } from "../packages/words/vite-plugin.mjs";

const [folder = mkdtempSync(join(tmpdir(), "ilio-shots-")), tour] = process.argv.slice(2);
const file = fileURLToPath(new URL("./takeShots.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false, plugins: [compileWords()], logLevel: "error" });
const count = await module.takeShots(folder, tour);
console.log(`${count} pictures in ${folder}`);
