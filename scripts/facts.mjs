// npm run facts: writes packages/care/facts.json anew from the poses and the body model. With --check it only says whether it
// is stale.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, run } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const file = join(root, "packages", "care", "facts.json");
const source = join(root, "packages", "poses", "src", "facts", "printFacts.ts");

async function printed() {
  // verify installs what it needs before it comes here, but loads this file first
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(source, { root, configFile: false, logLevel: "error" });
  return module.printedFacts();
}

/** @throws Sentence when a phase and the body disagree, or the committed facts are not what the model gives */
export async function checkFacts() {
  const { facts, problems } = await printed();
  if (problems.length > 0) throw new Sentence(`The poses contradict the body:\n${problems.join("\n")}`);
  // compared as values: the formatter may break lines elsewhere
  if (JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) !== JSON.stringify(facts)) {
    throw new Sentence("packages/care/facts.json is stale. Run npm run facts, read what changed, and commit it.");
  }
}

async function writeFacts() {
  const { text, problems } = await printed();
  for (const problem of problems) console.log(problem);
  writeFileSync(file, text);
  const { code } = await run("biome", ["format", "--write", file]);
  return problems.length > 0 ? 1 : code;
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    if (!process.argv.includes("--check")) return writeFacts();
    await checkFacts();
    return 0;
  });
}
