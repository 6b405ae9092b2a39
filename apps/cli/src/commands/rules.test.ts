import {
  bodyAreas,
  conditionIds,
  flags,
  historyIds,
  homeTestIds,
  lessonKeys,
  movementIds,
  patternIds,
  ruleIds,
  sources,
  violationRules,
} from "@ilio/care";
import { claims } from "@ilio/care/claims";
import { wordsFrom } from "@ilio/words";
import { en } from "@ilio/words/en";
import { describe, expect, it } from "vitest";
import { clinicalDocument } from "../clinical/clinicalDocument.ts";
import { openQuestions } from "../clinical/openQuestions.ts";
import { triageChoices } from "../clinical/ownChoices.ts";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

async function ilio(...argv: string[]) {
  const io = testIo();
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}
const text = clinicalDocument(wordsFrom("en", en));
const lines = text.split("\n");

describe("ilio rules", () => {
  it("prints the document for a clinician", async () => {
    expect(await ilio("rules")).toEqual({ code: 0, out: text, err: "" });
  });

  it("prints the tables themselves as JSON", async () => {
    const { code, out } = await ilio("rules", "--json");
    expect(code).toBe(0);
    const tables = JSON.parse(out) as { signRules: unknown[]; conditionTable: Record<string, object> };
    expect(tables.signRules.length).toBeGreaterThanOrEqual(24);
    expect(Object.keys(tables.conditionTable)).toEqual([...conditionIds, "late-pregnancy"]);
    for (const row of Object.values(tables.conditionTable)) expect(Object.keys(row)).toHaveLength(movementIds.length);
  });
});

describe("the clinical document", () => {
  it.each([
    ["sign", flags.map(({ key }) => `\`S.${key}\``)],
    ["rule", ruleIds.map((id) => `\`T.${id}`)],
    ["condition", conditionIds.map((id) => `\`W.${id}\``)],
    ["movement", movementIds.map((id) => `\`M.${id}\``)],
    ["question", historyIds.map((id) => `\`H.${id}\``)],
    ["pattern", patternIds.map((id) => `\`P.${id}\``)],
    ["home test", homeTestIds.map((id) => `\`B.${id}\``)],
    ["lesson", lessonKeys.map((key) => `\`L.${key}\``)],
    ["rule of a plan", violationRules.map(({ id }) => `\`V.${id}\``)],
    ["statement", claims.map(({ id }) => `\`C.${id}\``)],
    ["source", Object.keys(sources).map((key) => `\`Q.${key}\``)],
  ])("holds every %s under its id", (_what, ids) => {
    expect(ids.filter((id) => !text.includes(id))).toEqual([]);
  });

  it("asks its open questions about lines that are there", () => {
    const body = text.slice(text.indexOf("## 1. "));
    const ids = openQuestions.flatMap((question) => question.ids);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !body.includes(`\`${id}\``))).toEqual([]);
  });

  it("lists our own choices in triage before the rules, each with its id and its reason", () => {
    const choices = triageChoices();
    expect(choices.length).toBeGreaterThan(30);
    expect(choices.filter((choice) => !/^`[ST]\.[^`]+` \S.{15,}/.test(choice))).toEqual([]);
    expect(choices.filter((choice) => text.indexOf(choice) > text.indexOf("## 1. "))).toEqual([]);
  });

  it("names every part at the top", () => {
    const top = text.slice(0, text.indexOf("## How to read it"));
    const parts = lines.filter((line) => /^## [W\d]/.test(line)).map((line) => line.slice(3));
    expect(parts).toHaveLength(9);
    expect(parts.filter((part) => !top.includes(`[${part}](#`))).toEqual([]);
  });

  it("has no id that stands for two things", () => {
    const ids = lines.flatMap((line) => /^\| (`[STDMXHOLEVQ]\.[^`]+`)/.exec(line)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("leaves no message key, no placeholder and no empty value in it", () => {
    expect(lines.filter((line) => /undefined|\[object|\bNaN\b|\{\w+[,}]/.test(line))).toEqual([]);
    expect(bodyAreas.filter((area) => text.includes(`area.pain-${area}`))).toEqual([]);
  });

  it("has tables whose rows all have as many cells as their head", () => {
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    const uneven = lines.filter((line, i) => {
      const before = lines[i - 1] ?? "";
      return line.startsWith("|") && before.startsWith("|") && cells(line) !== cells(before);
    });
    expect(uneven).toEqual([]);
  });
});

describe("ilio simulate", () => {
  it("prints how many land where, and that no rule was broken", async () => {
    const { code, out, err } = await ilio("simulate", "--people", "40", "--seed", "7", "--json");
    expect([code, err]).toEqual([0, ""]);
    const result = JSON.parse(out) as { people: number; seed: number; violations: []; levels: Record<string, number> };
    expect(result).toMatchObject({ people: 40, seed: 7, violations: [] });
    expect(Object.values(result.levels).reduce((sum, n) => sum + n, 0)).toBe(40);
  });

  it("says the same as text", async () => {
    const { out } = await ilio("simulate", "--people", "40", "--seed", "7");
    expect(out).toContain("40 made-up people, seed 7: no rule broken");
    for (const pattern of patternIds) expect(out).toContain(`${pattern}: `);
  });

  it.each([
    [["--people", "0"], 'from 1 to 1000000, not "0"'],
    [["--people", "many"], 'not "many"'],
    [["--seed", "1.5"], 'not "1.5"'],
  ])("refuses %j", async (options, message) => {
    const { code, err } = await ilio("simulate", ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
