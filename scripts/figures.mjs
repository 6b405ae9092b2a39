// npm run figures: bakes the pictures of all poses into node_modules/.cache, and puts those of the movements, the
// home tests and the lessons together for the app, with the mistakes of each. A motion whose data and code are as before is not drawn again. With --app only what the app shows is drawn.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { isMain, root } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const cache = join(root, "node_modules", ".cache", "ilio-figures");
/** Where the app is built from: a file a movement. */
const forTheApp = join(root, ".ilio", "figures");
const door = join(root, "packages", "poses", "src", "poses.ts");
const layout = join(root, "packages", "figure", "src", "motion", "layout.ts");
const lessonsFile = join(root, "packages", "care", "src", "lessons", "lessons.ts");
const bake = join(root, "packages", "figure", "src", "motion", "bake.ts");
const facts = join(root, "packages", "care", "facts.json");
const worker = join(root, "scripts", "figureWorker.mjs");

/** Everything that a picture depends on, but the motion's own data. */
const codeFolders = ["packages/body/src", "packages/poses/src", "packages/figure/src"];

function codeHash() {
  const hash = createHash("sha256");
  for (const folder of codeFolders)
    for (const file of readdirSync(join(root, folder), { recursive: true }).toSorted((a, b) => (a < b ? -1 : 1)))
      if (/\.ts$/.test(file) && !/\.(test|bench|tmp)\.ts$/.test(file) && !/^(data|view)\b/.test(file))
        hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.update(readFileSync(facts)).update(readFileSync(worker)).digest("hex");
}

const keyOf = (code, motion) =>
  createHash("sha256").update(code).update(JSON.stringify(motion)).digest("hex").slice(0, 24);

/** The drawing code as one file: what Vite runs module by module reads each constant by a call, which took a fifth more time. */
async function bundle() {
  const { build } = await import("vite");
  const outDir = join(root, "node_modules", ".cache", "ilio-figures-code");
  const rollupOptions = { output: { entryFileNames: "bake.mjs" } };
  const logLevel = "error";
  await build({
    root,
    configFile: false,
    logLevel,
    ssr: { noExternal: true },
    build: { ssr: bake, outDir, rollupOptions },
  });
  return pathToFileURL(join(outDir, "bake.mjs")).href;
}

/** Draws the motions that are not in the cache, on all cores. */
async function draw(missing) {
  if (missing.length === 0) return undefined;
  const waiting = [...missing];
  const workerData = { code: await bundle(), ranges: JSON.parse(readFileSync(facts, "utf8")).ranges };
  const one = () =>
    new Promise((resolve, reject) => {
      const drawing = new Worker(worker, { workerData });
      const next = () => {
        const job = waiting.shift();
        if (job === undefined) return drawing.postMessage({});
        return drawing.postMessage({ id: job.id, folder: join(cache, job.key), mistakes: isShown(job.motion) });
      };
      drawing.on("message", next);
      drawing.on("error", reject);
      drawing.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`))));
    });
  return Promise.all(Array.from({ length: Math.min(missing.length, availableParallelism()) }, one));
}

/**
 * The app shows a picture where the words are, so it has only what it shows. Four kinds of files, because the plan and the
 * session need the first alone, and a list of all movements should not have to load them: the cards of a movement's keys, those
 * of its mistakes, those for paper, and one small picture of every movement.
 */
function writeForTheApp(shown, layout) {
  const write = (name, content) => writeFileSync(join(forTheApp, `${name}.json`), JSON.stringify(content));
  const icons = {};
  for (const { motion, folder } of shown) {
    const { id, picture, keys, mistakes } = motion;
    const read = (name) => readFileSync(join(folder, `${id}.${name}.svg`), "utf8");
    const wrong = mistakes.map(({ id: mistake, key, view }) => ({
      ...{ id: mistake, key, svg: read(`not.${mistake}`) },
      ...(view && { right: read(`for.${mistake}`) }),
    }));
    const cards = Object.entries(keys).map(([key]) => [key, read(key)]);
    // one frame for all that is seen from one side
    const frame = layout.frameOf([...cards.map(([, svg]) => svg), ...wrong.flatMap((w) => (w.right ? [] : [w.svg]))]);
    const svg = Object.fromEntries(cards.map(([key, card]) => [key, layout.framed(card, frame)]));
    write(id, { picture: picture.key, steps: layout.stepsOf(motion), svg });
    // a way down has no page of its own
    if (isWay(motion)) continue;
    write(
      `${id}.mistakes`,
      wrong.map((mistake) => framedMistake(mistake, frame, layout)),
    );
    icons[id] = read(`${picture.key}.icon`);
    write(`${id}.print`, forPaper(motion, read, layout));
  }
  write("icons", icons);
}

/** For paper: where the movement begins and where it ends, or its one key. */
function forPaper({ picture: { key, ghost } }, read, { closeFrameOf, framed }) {
  const drawn = (ghost === undefined ? [key] : [ghost, key]).map((each) => read(`${each}.print`));
  const frame = closeFrameOf(drawn);
  return drawn.map((svg) => framed(svg, frame));
}

/** A mistake that is seen from a side of its own has, with what is right beside it, a frame of its own. */
function framedMistake(mistake, frame, { frameOf, framed }) {
  const { svg, right } = mistake;
  if (right === undefined) return { ...mistake, svg: framed(svg, frame) };
  const own = frameOf([svg, right]);
  return { ...mistake, svg: framed(svg, own), right: framed(right, own) };
}

/**
 * The pictures of each lesson, cut to one frame so that a pair can be compared, and one small picture of every lesson. Lessons
 * share keys with movements and with each other, yet a page then loads one small file.
 */
function writeForLessons(lessons, folderOf, { closeFrameOf, framed }) {
  const write = (name, content) => writeFileSync(join(forTheApp, `${name}.json`), JSON.stringify(content));
  const read = ({ motion, key }, theme = "") =>
    readFileSync(join(folderOf(motion), `${motion}.${key}${theme}.svg`), "utf8");
  const icons = {};
  for (const { key, picture } of lessons) {
    const cards = picture.map((each) => read(each));
    const frame = closeFrameOf(cards);
    write(
      `lesson.${key}`,
      cards.map((card) => framed(card, frame)),
    );
    // of a pair the second says more: the first is often where it begins
    icons[key] = read(picture.at(-1), ".icon");
  }
  write("lessons", icons);
}

const isWay = ({ kind }) => kind === "transfer";
const isShown = (motion) => motion.kind === "movement" || motion.kind === "homeTest" || isWay(motion);

/** Bakes what is missing. @returns how many motions were drawn anew, and the folder of each motion's pictures */
export async function bakeFigures({ all = true } = {}) {
  const { runnerImport } = await import("vite");
  const load = async (file) => (await runnerImport(file, { root, configFile: false, logLevel: "error" })).module;
  const module = await load(door);
  const code = codeHash();
  const motions = module.motions.map((motion) => ({ id: motion.id, motion, key: keyOf(code, motion) }));
  const { lessons } = await load(lessonsFile);
  const inLessons = new Set(lessons.flatMap(({ picture }) => picture.map(({ motion }) => motion)));
  const wanted = motions.filter(({ id, motion }) => all || isShown(motion) || inLessons.has(id));
  const missing = wanted.filter(({ key }) => !existsSync(join(cache, key, "done")));
  await draw(missing);
  const keys = new Set(motions.map(({ key }) => key));
  for (const old of existsSync(cache) ? readdirSync(cache) : [])
    if (!keys.has(old)) rmSync(join(cache, old), { recursive: true });
  rmSync(forTheApp, { recursive: true, force: true });
  mkdirSync(forTheApp, { recursive: true });
  const shown = wanted.filter(({ motion }) => isShown(motion));
  const frames = await load(layout);
  const folderOf = (id) => join(cache, motions.find((each) => each.id === id).key);
  writeForTheApp(
    shown.map(({ id, motion }) => ({ motion, folder: folderOf(id) })),
    frames,
  );
  writeForLessons(lessons, folderOf, frames);
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
