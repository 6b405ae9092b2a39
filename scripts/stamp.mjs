// The build stamp: a hash of everything the build reads, written after a build, so that a second start builds nothing.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const stampFile = join(root, ".ilio", "build-stamp");
const outputs = ["apps/web/dist/index.html", "apps/cli/dist/ilio.mjs"];
const skipped = /^(node_modules|dist|\..*)$|\.(test|bench)\.tsx?$|\.tsbuildinfo$/;

/** True when the sources are the ones of the last whole build and its files are still there. */
export function isFresh() {
  return (
    outputs.every((path) => existsSync(join(root, path))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === sourceHash()
  );
}

/** Remembers that what is built now comes from these sources. */
export function writeStamp(hash) {
  mkdirSync(join(root, ".ilio"), { recursive: true });
  writeFileSync(stampFile, hash);
}

/** SHA-256, hex, over paths and contents of the sources; the times of files say nothing after a checkout. */
export function sourceHash() {
  const hash = createHash("sha256");
  const paths = [
    "package.json",
    "package-lock.json",
    "tsconfig.base.json",
    "scripts/build.mjs",
    ...filesIn("packages"),
    ...filesIn("apps"),
  ];
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
