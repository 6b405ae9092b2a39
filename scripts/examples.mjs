// npm run examples: writes the FHIR responses of examples/rules and examples/patterns anew from the tables of their README, a
// row each. checks/examples.test.ts walks them all and compares what follows with the same rows.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { isMain, root, run } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const folders = ["rules", "patterns"];
const authored = "2026-11-22T09:40:00+01:00";
const care = join(root, "packages", "care", "src", "care.ts");

/** Rows of a table as [name, answers]: `name` | answer, answer | … */
export const rowsOf = (markdown) =>
  [...markdown.matchAll(/^\| `([\w-]+)` +\| ([^|]*?) +\|/gm)].map(([, name, answers]) => [name, answers]);

/** "pain-calf left, birth-year 1956" as answers; "x unanswered" takes one away. */
function changesOf(text, name) {
  const pairs = text.split(", ").map((part) => part.split(" "));
  const odd = pairs.find((pair) => pair.length !== 2);
  if (odd) throw new Sentence(`examples: expected "question answer" in the row of ${name}, got "${odd.join(" ")}".`);
  return Object.fromEntries(
    pairs.map(([id, said]) => [id, said === "unanswered" ? undefined : /^\d+$/.test(said) ? Number(said) : said]),
  );
}

/** An adult of 40 who says no to all that is asked, but for these answers. */
function answersWith(changes, { areaIds, conditionIds, emergencyIds, historyAsked, historyIds, signIds }) {
  const asked = [...emergencyIds, ...signIds, ...conditionIds, "takes-medicine", ...areaIds];
  const noes = (ids) => Object.fromEntries(ids.map((id) => [id, "no"]));
  const beforeHistory = { ...noes(asked), "birth-year": 1986, ...changes };
  const whole = { ...noes(historyIds), ...beforeHistory };
  const applies = new Set([...historyAsked(whole, authored), ...Object.keys(changes)]);
  const answers = Object.fromEntries(
    Object.entries(whole).filter(([id]) => !historyIds.includes(id) || applies.has(id)),
  );
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** One answer a line, so that a change of one is a line of a diff. */
const written = (response) =>
  JSON.stringify({ ...response, item: [] }, null, 2).replace(
    '"item": []',
    `"item": [\n${response.item
      .map(
        ({ linkId, item }) =>
          `{\n"linkId": "${linkId}",\n"item": [\n${item.map((each) => JSON.stringify(each)).join(",\n")}\n]\n}`,
      )
      .join(",\n")}\n]`,
  );

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const { module } = await runnerImport(care, { root, configFile: false, logLevel: "error" });
    for (const name of folders) {
      const folder = join(root, "examples", name);
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder).filter((each) => each.endsWith(".json"))) rmSync(join(folder, file));
      for (const [id, text] of rowsOf(readFileSync(join(folder, "README.md"), "utf8"))) {
        const answers = answersWith(changesOf(text, id), module);
        writeFileSync(join(folder, `${id}.json`), written(module.responseFromAnswers(answers, authored)));
      }
    }
    const { code } = await run("biome", ["format", "--write", "examples"]);
    return code;
  });
}
