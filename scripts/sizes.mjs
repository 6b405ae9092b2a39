// Bytes of the first visit, read from the built files: what index.html names, what that imports, and the English words.
// Over budget, or a file that is not there: exit code 1.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { isMain, root } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

/** docs/decisions/0001: what a slow phone can load before its reader gives up. 1 kB = 1000 bytes. */
export const budgets = { script: 150_000, total: 250_000, requests: 15 };

/** What a body in 3D may cost once it is opened: what draws it, and its meshes. Neither belongs to the first visit. */
export const bodyBudgets = { "3D chunk": 170_000, meshes: 300_000 };

const packed = /\.(woff2|png|webp|ico|mesh)$/;

/** Every file of the first visit to the app in `dist`: `{ file, bytes }`, bytes as sent (gzip unless packed already). */
export function firstLoad(dist) {
  const index = join(dist, "index.html");
  if (!existsSync(index)) throw new Sentence(`sizes: expected ${index}. Run npm run build first.`);
  const found = new Set([index]);
  // A Set grows while it is walked, so each file is looked into once.
  for (const file of found) for (const next of namedBy(file)) found.add(next);
  for (const words of englishWords(dist)) found.add(words);
  return [...found].map((file) => ({ file, bytes: sentBytes(file) }));
}

function namedBy(file) {
  if (packed.test(file)) return [];
  const text = readFileSync(file, "utf8");
  const names = file.endsWith(".html") ? inHtml(text) : file.endsWith(".css") ? inCss(text) : inScript(file, text);
  return names.filter((name) => !/^(data:|https?:|#)/.test(name)).map((name) => resolve(dirname(file), name));
}

const inHtml = (html) =>
  [...html.matchAll(/<(script|link)\b[^>]*>/g)].flatMap(([tag]) => tag.match(/\b(?:src|href)="([^"]+)"/)?.[1] ?? []);

/** A font is asked for only when a character of its `unicode-range` is on the page; all text of the app holds ASCII. */
function inCss(css) {
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const rest = faces.reduce((left, face) => left.replace(face, ""), css);
  return [...faces.filter(holdsAscii), rest].flatMap((part) =>
    [...part.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url]) => url),
  );
}

function holdsAscii(face) {
  const ranges = face.match(/unicode-range:([^;}]+)/i)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(",").some((range) => {
    const text = range.trim().replace(/^U\+/i, "");
    const [low, high = low] = text.includes("?")
      ? [text.replaceAll("?", "0"), text.replaceAll("?", "F")]
      : text.split("-");
    return Number.parseInt(low, 16) <= 0x7e && Number.parseInt(high, 16) >= 0x20;
  });
}

/** Static imports only: `import x from "./a.js"`, `import "./a.js"`, `export … from "./a.js"`, as a bundler writes them. */
const inScript = (file, code) =>
  file.endsWith(".js")
    ? [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, name]) => name)
    : [];

/** The words are imported dynamically, one chunk a language, so no tag names them; Vite calls the chunk after en.ts. */
function englishWords(dist) {
  const assets = join(dist, "assets");
  const found = readdirSync(assets).filter((name) => /^en-[\w-]+\.js$/.test(name));
  if (found.length === 0) throw new Sentence(`sizes: expected a chunk of English words in ${assets}, got none.`);
  return found.map((name) => join(assets, name));
}

function sentBytes(file) {
  const content = readFileSync(file);
  return packed.test(file) ? content.length : gzipSync(content).length;
}

/** Sums of a first load, and each budget that it breaks, as a sentence. */
export function compareWithBudgets(files) {
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const sums = {
    script: sum(files.filter(({ file }) => file.endsWith(".js"))),
    total: sum(files),
    requests: files.length,
  };
  const over = Object.keys(budgets)
    .filter((name) => sums[name] > budgets[name])
    .map((name) => `sizes: ${name} is ${sums[name]}, the budget is ${budgets[name]}.`);
  return { sums, over };
}

/** Bytes of the 3D body, by the names of `bodyBudgets`, and each budget that it breaks, as a sentence. */
export function bodySizes(dist) {
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  // several screens share it, so the bundler names it as it likes: it is the one that holds three
  const chunk = scripts
    .map((name) => join(dist, "assets", name))
    .find((file) => readFileSync(file, "utf8").includes("THREE.WebGLRenderer"));
  const files = { "3D chunk": chunk, meshes: join(dist, "meshes", "body.mesh") };
  const missing = Object.keys(files).find((name) => !files[name] || !existsSync(files[name]));
  if (missing !== undefined) throw new Sentence(`sizes: expected the ${missing} of the 3D body in ${dist}, got none.`);
  const sums = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, sentBytes(file)]));
  const over = Object.keys(bodyBudgets)
    .filter((name) => sums[name] > bodyBudgets[name])
    .map((name) => `sizes: ${name} is ${sums[name]}, the budget is ${bodyBudgets[name]}.`);
  return { sums, over };
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const dist = join(root, "apps", "web", "dist");
    const files = firstLoad(dist);
    const { sums, over } = compareWithBudgets(files);
    for (const { file, bytes } of files) console.log(`${String(bytes).padStart(8)}  ${file.slice(dist.length + 1)}`);
    for (const name of Object.keys(budgets))
      console.log(`${String(sums[name]).padStart(8)}  ${name} (≤ ${budgets[name]})`);
    const body = bodySizes(dist);
    for (const [name, budget] of Object.entries(bodyBudgets))
      console.log(`${String(body.sums[name]).padStart(8)}  ${name} (≤ ${budget}), only when it is opened`);
    for (const sentence of [...over, ...body.over]) console.error(sentence);
    return over.length + body.over.length === 0 ? 0 : 1;
  });
}
