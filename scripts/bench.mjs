// npm run bench [-- area] [--json]: runs **/<area>.bench.ts, all areas without one. Each exports
// `bench(): Promise<{ name, value, unit }[]>`, which checks its answers outside the part it times.

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { runnerImport } from "vite";
import { compileWords } from "../packages/words/vite-plugin.mjs";
import { root } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const suffix = ".bench.ts";

function benchFiles() {
  return ["packages", "apps", "e2e"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((path) => path.endsWith(suffix) && !path.split(/[\\/]/).includes("node_modules"))
      .map((path) => join(root, folder, path)),
  );
}

async function measure(file) {
  const plugins = [compileWords()];
  const { module } = await runnerImport(file, { root, configFile: false, plugins, logLevel: "error" });
  if (typeof module.bench !== "function") throw new Sentence(`bench: ${file} exports no function "bench".`);
  return module.bench();
}

await speakPlainly(async () => {
  const args = process.argv.slice(2);
  const [area, ...more] = args.filter((arg) => arg !== "--json");
  if (more.length > 0) throw new Sentence(`bench: expected one area, got "${[area, ...more].join(" ")}".`);
  const areas = new Map(benchFiles().map((file) => [basename(file, suffix), file]));
  if (area !== undefined && !areas.has(area)) {
    throw new Sentence(`bench: expected an area of ${[...areas.keys()].join(", ")}; got "${area}".`);
  }
  const results = [];
  for (const file of area === undefined ? areas.values() : [areas.get(area)]) {
    const measured = await measure(file);
    results.push(...measured);
    if (!args.includes("--json")) for (const { name, value, unit } of measured) console.log(name, value, unit);
  }
  if (args.includes("--json")) console.log(JSON.stringify(results, null, 2));
  return 0;
});
