// A worker of scripts/figures.mjs: draws one motion after another, and says after each that it is free.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

const module = await import(workerData.code);
const studio = module.createStudio("slim", workerData.ranges);

parentPort.on("message", (job) => {
  if (job === null) return parentPort.close();
  mkdirSync(job.folder, { recursive: true });
  for (const { motion, key, theme, svg } of module.picturesOf(studio, job.id, { themes: ["card", "icon", "print"] }))
    writeFileSync(join(job.folder, `${motion}.${key}${theme === "card" ? "" : `.${theme}`}.svg`), svg);
  for (const { motion, mistake, svg, right } of job.mistakes ? module.mistakesOf(studio, job.id, "card") : []) {
    writeFileSync(join(job.folder, `${motion}.not.${mistake}.svg`), svg);
    if (right !== undefined) writeFileSync(join(job.folder, `${motion}.for.${mistake}.svg`), right);
  }
  // written last, so that a folder without it is drawn again
  writeFileSync(join(job.folder, "done"), "");
  return parentPort.postMessage("free");
});
parentPort.postMessage("free");
