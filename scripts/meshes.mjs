// npm run meshes: bakes the 3D body into .ilio/meshes/body.mesh, packed with gzip: hosts do not pack what they do not know.
// Kept in node_modules/.cache by a hash of the code that it is made with.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { MeshoptEncoder, MeshoptSimplifier } from "meshoptimizer";
import { isMain, root } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const cache = join(root, "node_modules", ".cache", "ilio-meshes");
const forTheApp = join(root, ".ilio", "meshes");
const bake = join(root, "packages", "figure", "src", "view", "mesh", "bakeMesh.ts");
const self = join(root, "scripts", "meshes.mjs");

const codeFolders = [
  "packages/body/src",
  ...["bones", "field", "skin", "view/bones", "view/mesh"].map((folder) => `packages/figure/src/${folder}`),
];

function codeHash() {
  const hash = createHash("sha256");
  for (const folder of codeFolders)
    for (const file of readdirSync(join(root, folder), { recursive: true }).toSorted((a, b) => (a < b ? -1 : 1)))
      if (/\.ts$/.test(file) && !/\.(test|bench|tmp)\.ts$/.test(file))
        hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.update(readFileSync(self)).digest("hex").slice(0, 24);
}

/** own choices: how much the shape in another pose counts beside that in the bind pose. */
const bentWeight = 0.7;

function simplify({ places, triangles }, { triangles: wanted, error }, bent) {
  const [fewer] =
    bent === undefined
      ? MeshoptSimplifier.simplify(triangles, places, 3, 3 * wanted, error, ["ErrorAbsolute"])
      : MeshoptSimplifier.simplifyWithAttributes(
          ...[triangles, places, 3, bent, 3, [bentWeight, bentWeight, bentWeight], null],
          ...[3 * wanted, error, ["ErrorAbsolute"]],
        );
  const indices = Uint32Array.from(fewer);
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, false);
  const kept = new Float32Array(3 * count);
  const from = new Uint32Array(count);
  remap.forEach((to, was) => {
    if (to === 0xffffffff) return;
    kept.set(places.subarray(3 * was, 3 * was + 3), 3 * to);
    from[to] = was;
  });
  return { places: kept, triangles: indices, from };
}

/** Bakes the body unless it is there. @returns the packed bytes, and whether they are new */
export async function bakeMeshes() {
  const file = join(cache, `${codeHash()}.mesh`);
  const isNew = !existsSync(file);
  if (isNew) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, gzipSync(await made(), { level: 9 }));
  }
  mkdirSync(forTheApp, { recursive: true });
  const bytes = readFileSync(file);
  writeFileSync(join(forTheApp, "body.mesh"), bytes);
  return { bytes, isNew };
}

async function made() {
  const { build } = await import("vite");
  const outDir = join(root, "node_modules", ".cache", "ilio-meshes-code");
  await build({
    ...{ root, configFile: false, logLevel: "error", ssr: { noExternal: true } },
    build: { ssr: bake, outDir, rollupOptions: { output: { entryFileNames: "bakeMesh.mjs" } } },
  });
  await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready]);
  const { bakeMesh } = await import(pathToFileURL(join(outDir, "bakeMesh.mjs")).href);
  return bakeMesh(simplify);
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const started = performance.now();
    const { bytes, isNew } = await bakeMeshes();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`The body is ${bytes.length} bytes, ${isNew ? `made anew in ${seconds} s` : "as before"}.`);
    return 0;
  });
}
