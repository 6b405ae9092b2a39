// A worker of scripts/figures.mjs: draws one motion after another, and says after each that it is free.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

const module = await import(workerData.code);
const studio = module.createStudio("slim", workerData.ranges);

/** Writes a picture, unless something is wrong with it: then nothing is built. */
function write(folder, name, svg) {
  const faults = module.faultsOf(svg);
  if (faults.length > 0) throw new Error(`The picture ${name} cannot be used: ${faults.join("; ")}.`);
  writeFileSync(join(folder, `${name}.svg`), svg);
}

parentPort.on("message", ({ id, folder, mistakes } = {}) => {
  if (id === undefined) return parentPort.close();
  mkdirSync(folder, { recursive: true });
  for (const { motion, key, theme, svg } of module.picturesOf(studio, id, { themes: ["card", "icon", "print"] }))
    write(folder, `${motion}.${key}${theme === "card" ? "" : `.${theme}`}`, svg);
  for (const { motion, mistake, svg, right } of mistakes ? module.mistakesOf(studio, id, "card") : []) {
    write(folder, `${motion}.not.${mistake}`, svg);
    if (right !== undefined) write(folder, `${motion}.for.${mistake}`, right);
  }
  // written last, so that a folder without it is drawn again
  writeFileSync(join(folder, "done"), "");
  return parentPort.postMessage("free");
});
parentPort.postMessage("free");
