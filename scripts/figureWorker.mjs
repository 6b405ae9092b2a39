// A worker of scripts/figures.mjs: draws one motion after another, and says after each that it is free.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { runnerImport } from "vite";
import { root } from "./run.mjs";

const source = join(root, "packages", "figure", "src", "motion", "bake.ts");
const { module } = await runnerImport(source, { root, configFile: false, logLevel: "error" });
const studio = module.createStudio();

parentPort.on("message", (job) => {
  if (job === null) return parentPort.close();
  mkdirSync(job.folder, { recursive: true });
  for (const { motion, key, theme, svg } of module.picturesOf(studio, job.id, { themes: ["card", "icon", "print"] }))
    writeFileSync(join(job.folder, `${motion}.${key}${theme === "card" ? "" : `.${theme}`}.svg`), svg);
  // written last, so that a folder without it is drawn again
  writeFileSync(join(job.folder, "done"), "");
  return parentPort.postMessage("free");
});
parentPort.postMessage("free");
