import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { Sentence, sentenceFor } from "./sentence.mjs";

/** Installs what the lockfile names, unless exactly that is installed already. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log("Installing packages …");
  // `npm --silent start` would silence this npm too, and its reason with it.
  const { code, output } = await run("npm", ["ci", "--no-progress", "--loglevel=error"], { quiet: true });
  if (code === 0) return;
  const reason = /^npm error (?!code |errno |syscall |path )(.+)$/m.exec(output)?.[1] ?? `npm ci ended with ${code}`;
  throw new Sentence(sentenceFor(output, `The packages could not be installed: ${reason}`));
}

/**
 * Compares the lockfile with the one that npm leaves in node_modules when it has finished. An optional package may be
 * missing: it is one for another kind of machine.
 */
function isInstalled() {
  const left = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(left)) return false;
  const installed = packagesOf(left);
  return Object.entries(packagesOf(join(root, "package-lock.json")))
    .filter(([path]) => path.startsWith("node_modules/"))
    .every(([path, { version, optional }]) =>
      installed[path] === undefined ? optional === true : installed[path].version === version,
    );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
