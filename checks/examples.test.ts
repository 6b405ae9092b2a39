import { answersFromResponse, type Journey, journey } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { files, read } from "./repository.ts";

/** Walks one example from its file to the end. */
function walk(name: string): Journey {
  const response = answersFromResponse(JSON.parse(read(`examples/${name}.json`)));
  if (!response.ok) throw new Error(`${name}: ${response.error.type} at ${response.error.path}`);
  return journey(response.value.answers, response.value.authored);
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
    const names = files("examples", /\.json$/).map((path) => path.slice("examples/".length, -".json".length));
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
