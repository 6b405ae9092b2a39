// npm run figures: bakes the pictures of all poses into node_modules/.cache, and puts those of the movements together for the
// app. A motion whose data and code are as before is not drawn again. With --app only what the app shows is drawn.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { closeCutOf, cut, flatCutOf } from "./cropFigure.mjs";
import { isMain, root } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const cache = join(root, "node_modules", ".cache", "ilio-figures");
/** Where the app is built from: a file a movement. */
const forTheApp = join(root, ".ilio", "figures");
const door = join(root, "packages", "poses", "src", "poses.ts");

/** Everything that a picture depends on, but the motion's own data. */
const codeFolders = ["packages/body/src", "packages/poses/src", "packages/figure/src"];

function codeHash() {
  const hash = createHash("sha256");
  for (const folder of codeFolders)
    for (const file of readdirSync(join(root, folder), { recursive: true }).toSorted((a, b) => (a < b ? -1 : 1)))
      if (/\.ts$/.test(file) && !/\.(test|bench|tmp)\.ts$/.test(file) && !/^data\b/.test(file))
        hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest("hex");
}

const keyOf = (code, motion) =>
  createHash("sha256").update(code).update(JSON.stringify(motion)).digest("hex").slice(0, 24);

/** Draws the motions that are not in the cache, on all cores. */
function draw(missing) {
  const waiting = [...missing];
  const one = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./figureWorker.mjs", import.meta.url));
      const next = () => {
        const job = waiting.shift();
        if (job === undefined) return worker.postMessage(null);
        return worker.postMessage({ id: job.id, folder: join(cache, job.key) });
      };
      worker.on("message", next);
      worker.on("error", reject);
      worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`))));
    });
  return Promise.all(Array.from({ length: Math.min(missing.length, availableParallelism()) }, one));
}

/** The app shows a picture where the words are, so it has only what it shows: the cards of a movement's keys. */
function writeForTheApp({ id, picture, phases, keys }, folder) {
  const drawn = Object.keys(keys).map((key) => [key, readFileSync(join(folder, `${id}.${key}.svg`), "utf8")]);
  const part = flatCutOf(drawn.map(([, svg]) => svg));
  const svg = Object.fromEntries(drawn.map(([key, each]) => [key, cut(each, part)]));
  const cues = Object.fromEntries(phases.map(({ cue, to }) => [cue, to]));
  writeFileSync(join(forTheApp, `${id}.json`), JSON.stringify({ picture: picture.key, cues, svg }));
}

/** For paper: where the movement begins and where it ends, or its one key. */
function writeForPaper({ id, picture: { key, ghost } }, folder) {
  const keys = ghost === undefined ? [key] : [ghost, key];
  const drawn = keys.map((each) => readFileSync(join(folder, `${id}.${each}.print.svg`), "utf8"));
  const part = closeCutOf(drawn);
  writeFileSync(join(forTheApp, `${id}.print.json`), JSON.stringify(drawn.map((svg) => cut(svg, part))));
}

const isShown = ({ kind }) => kind === "movement";

/** Bakes what is missing. @returns how many motions were drawn anew, and the folder of each motion's pictures */
export async function bakeFigures({ all = true } = {}) {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(door, { root, configFile: false, logLevel: "error" });
  const code = codeHash();
  const motions = module.motions.map((motion) => ({ id: motion.id, motion, key: keyOf(code, motion) }));
  const wanted = motions.filter(({ motion }) => all || isShown(motion));
  const missing = wanted.filter(({ key }) => !existsSync(join(cache, key, "done")));
  await draw(missing);
  const keys = new Set(motions.map(({ key }) => key));
  for (const old of existsSync(cache) ? readdirSync(cache) : [])
    if (!keys.has(old)) rmSync(join(cache, old), { recursive: true });
  rmSync(forTheApp, { recursive: true, force: true });
  mkdirSync(forTheApp, { recursive: true });
  for (const { motion, key } of wanted.filter((each) => isShown(each.motion))) {
    writeForTheApp(motion, join(cache, key));
    writeForPaper(motion, join(cache, key));
  }
  return { drawn: missing.length, folders: wanted.map(({ key }) => join(cache, key)) };
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const started = performance.now();
    const { drawn } = await bakeFigures({ all: !process.argv.includes("--app") });
    console.log(`${drawn} motions drawn anew in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  });
}
