import { answersFromResponse, type Journey, journey, patternIds, ruleIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { files, read } from "./repository.ts";

function readExample(name: string) {
  const response = answersFromResponse(JSON.parse(read(`examples/${name}.json`)));
  if (!response.ok) throw new Error(`${name}: ${response.error.type} at ${response.error.path}`);
  return response.value;
}

/** Walks one example from its file to the end. */
function walk(name: string): Journey {
  const { answers, authored } = readExample(name);
  return journey(answers, authored);
}

/** Rows of the table in a folder's page: name, answers, what follows, because. */
const rowsIn = (folder: string) =>
  [...read(`examples/${folder}/README.md`).matchAll(/^\| `([\w-]+)` +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, name = "", answers = "", follows = "", because = ""]) => ({ name, answers, follows, because }),
  );

/** The answers of a row are those of its file. */
function expectAnswers(path: string, text: string): void {
  const { answers } = readExample(path);
  const said = text.split(", ").map((pair) => {
    const [id = ""] = pair.split(" ");
    return `${id} ${answers[id as keyof typeof answers] ?? "unanswered"}`;
  });
  expect(said.join(", ")).toBe(text);
}

/** What is expected of each example: level, exercise, emphasis, then the bands that matter. */
const expected = {
  "desk-worker-stiff-hip": ["none", "usual", "release", { "hip-flexor-stiff": "possible", "hip-joint": "doesNotFit" }],
  runner: ["none", "usual", "hip-friendly", { "hip-joint": "possible", "hip-flexor-stiff": "doesNotFit" }],
  sciatica: ["soon", "gentle", "gentle", { "nerve-root": "fitsWell", "hip-flexor-stiff": "doesNotFit" }],
  "older-stenosis": ["none", "usual", "flexion-tolerant", { stenosis: "possible", "hip-flexor-stiff": "doesNotFit" }],
  emergency: ["emergency", "stop", null, { "hip-flexor-stiff": "cannotTell" }],
  "not-sure-everywhere": ["urgent", "stop", null, { "hip-flexor-stiff": "cannotTell", stenosis: "cannotTell" }],
  "pregnant-week-20": ["soon", "gentle", "gentle", { "hip-flexor-stiff": "possible" }],
  sixteen: ["soon", "stop", null, { "nerve-root": "doesNotFit" }],
} as const;

describe("the examples", () => {
  it("are all looked at, and all explained", () => {
    const names = files("examples", /\.json$/)
      .map((path) => path.slice("examples/".length, -".json".length))
      .filter((name) => !name.includes("/"));
    const explained = [...read("examples/README.md").matchAll(/^\| `(.+?)\.json`/gm)].map(([, name]) => String(name));
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(explained.toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(expected))("%s gives %j", (name, [level, exercise, emphasis, bands]) => {
    const { triage, assessment, plan } = walk(name);
    expect([triage.level, triage.exercise, plan?.emphasis ?? null]).toEqual([level, exercise, emphasis]);
    expect(Object.fromEntries(assessment.patterns.map(({ pattern, band }) => [pattern, band]))).toMatchObject(bands);
  });

  it("tells the emergency by its reasons alone, the sure one first", () => {
    expect(walk("emergency").triage.because).toEqual([
      { rule: "cauda-equina-or-both-legs", linkId: "saddle-bladder-bowel", answer: "yes" },
      { rule: "cauda-equina-or-both-legs", linkId: "both-legs-or-giving-way", answer: "notSure" },
    ]);
  });

  it("stretches the stiff left side of the desk worker first", () => {
    const { assessment, plan } = walk("desk-worker-stiff-hip");
    const stretch = plan?.items.find(({ stage }) => stage === "release");
    expect(assessment.stiffSide).toBe("left");
    expect(stretch?.usual[0]?.side).toBe("left");
  });
});

describe("the examples of rules", () => {
  const rows = rowsIn("rules");

  it("are one for each rule of triage", () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...ruleIds].toSorted());
    expect(files("examples/rules", /\.json$/)).toHaveLength(rows.length);
  });

  it.each(rows)("$name: $answers give $follows", ({ name, answers, follows, because }) => {
    const { triage } = walk(`rules/${name}`);
    const reasons = triage.because.filter(({ rule }) => rule === name);
    expectAnswers(`rules/${name}`, answers);
    expect(`${triage.level}, ${triage.exercise}`).toBe(follows);
    expect(reasons.map(({ linkId, answer }) => `${linkId} ${answer}`).join(", ")).toBe(because);
  });
});

describe("the examples of patterns", () => {
  const rows = rowsIn("patterns");

  it("are one for each pattern", () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...patternIds].toSorted());
    expect(files("examples/patterns", /\.json$/)).toHaveLength(rows.length);
  });

  it.each(rows)("$name, which stands first: $follows", ({ name, answers, follows, because }) => {
    const [first] = walk(`patterns/${name}`).assessment.patterns;
    const pushes = (first?.pushes ?? []).filter(({ blocks }) => blocks !== 0);
    expectAnswers(`patterns/${name}`, answers);
    expect(first?.pattern).toBe(name);
    expect(first?.band === first?.leaning ? first?.band : `${first?.band}, leans to ${first?.leaning}`).toBe(follows);
    const size = (blocks: number) => `${blocks > 0 ? "+" : "−"}${Math.abs(blocks)}`;
    expect(pushes.map(({ linkId, answer, blocks }) => `${linkId} ${answer} ${size(blocks)}`).join(", ")).toBe(because);
  });
});
