// npm run build: the web app into apps/web/dist, then the command line with its server into apps/cli/dist.
// `npm run build -- cli` (or `-- web`) builds that one alone.

import { join } from "node:path";
import { requireNode } from "./nodeVersion.mjs";
import { isMain, root, run } from "./run.mjs";
import { Sentence, sentenceFor, speakPlainly } from "./sentence.mjs";
import { isFresh, sourceHash, writeStamp } from "./stamp.mjs";

const apps = ["web", "cli"];

/** In processes of their own: loading the poses sets NODE_ENV, and the app would be built with React's development parts. */
async function bake(quiet) {
  for (const [script, failure] of [
    ["figures.mjs", "The pictures could not be drawn."],
    ["meshes.mjs", "The body could not be made."],
  ]) {
    const { code, output } = await run(process.execPath, [join(root, "scripts", script), "--app"], { quiet });
    if (code !== 0) throw new Sentence(`${output}${sentenceFor(output, failure)}`);
  }
}

/** Builds the apps; only a build of all of them is remembered as fresh. */
export async function build(wanted = apps, { quiet = false } = {}) {
  // Taken first: a file changed while this runs makes the build stale.
  const hash = sourceHash();
  if (wanted.includes("web")) await bake(quiet);
  for (const app of wanted) {
    const { code, output } = await run("vite", ["build", `apps/${app}`], { quiet });
    if (code !== 0) throw new Sentence(`${output}${sentenceFor(output, `The build of apps/${app} failed.`)}`);
  }
  if (wanted.length === apps.length) writeStamp(hash);
}

export async function buildIfStale() {
  if (isFresh()) return;
  console.log("Building …");
  await build(apps, { quiet: true });
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    requireNode();
    const wanted = process.argv.slice(2);
    const unknown = wanted.find((app) => !apps.includes(app));
    if (unknown !== undefined) throw new Sentence(`build: expected ${apps.join(" or ")}, got "${unknown}".`);
    await build(wanted.length === 0 ? apps : wanted);
    return 0;
  });
}
