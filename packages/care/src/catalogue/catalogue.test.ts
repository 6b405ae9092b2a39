import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { type Dose, movementIds, stages } from "./movement.ts";
import { type Basis, sources } from "./sources.ts";

const rows = movementIds.map((id) => catalogue[id]);

/** What a basis says: a known citation, or the reason of our own choice. */
const textOf = (basis: Basis): string => ("source" in basis ? sources[basis.source].citation : basis.ownChoice);

function expectDose(dose: Dose): void {
  for (const value of Object.values({ ...dose, basis: 0 })) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
  }
  expect(dose.sets).toBeGreaterThan(0);
  expect(dose.repetitions).toBeGreaterThan(0);
}

describe("every row of the catalogue", () => {
  it.each(rows)("$id has known sources, a stop rule and a mistake to avoid", (row) => {
    expect(row.evidence.sources.length).toBeGreaterThan(0);
    for (const key of row.evidence.sources) expect(sources).toHaveProperty(key);
    expect(row.stopRules).toContain("red-flag");
    expect(row.stopRules).toContain("pain-up-two-stays");
    expect(row.cues).toBeLessThanOrEqual(3);
    expect(row.cues).toBeGreaterThan(0);
  });

  it.each(rows)("$id has both doses in whole numbers, each with its basis", ({ doses }) => {
    for (const dose of [doses.articles, doses.evidence]) {
      expectDose(dose);
      expect(dose.timesPerDay).toBeGreaterThan(0);
      expect(textOf(dose.basis).length).toBeGreaterThan(20);
    }
  });

  it.each(rows)("$id stands under its own id, in a stage, and its hold is used or 0", (row) => {
    expect(catalogue[row.id]).toBe(row);
    expect(stages).toContain(row.stage);
    const usesHold = row.phases.some(({ seconds }) => seconds === "hold");
    expect(row.doses.evidence.holdSeconds > 0).toBe(usesHold);
    expect(row.phases.every(({ seconds }) => seconds === "hold" || seconds > 0)).toBe(true);
  });

  it.each(rows)("$id: a harder movement leads back to it, and easier ones come to an end", (row) => {
    const back = row.harder === null ? row.id : catalogue[row.harder].easier;
    expect(back).toBe(row.id);
    const seen = new Set<string>();
    for (let id = row.easier; id !== null; id = catalogue[id].easier) {
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
    expect(seen.has(row.id)).toBe(false);
  });
});

describe("the catalogue", () => {
  it("puts every counted movement on a ladder", () => {
    for (const row of rows.filter(({ counted }) => counted)) expect(row.easier ?? row.harder).not.toBeNull();
  });

  it("counts neither positions of ease nor breathing nor the walk", () => {
    expect(rows.filter(({ counted }) => !counted).map(({ id }) => id)).toEqual([
      "constructive-rest-90-90",
      "side-lying-rest",
      "diaphragmatic-breathing",
      "comfortable-walk",
    ]);
  });

  it("warns of the nerve at the front of the thigh in every hip-flexor stretch", () => {
    const stretches = rows.filter(({ hipFlexorStretch }) => hipFlexorStretch);
    expect(stretches.map(({ stage }) => stage)).toEqual(["release", "release"]);
    for (const { stopRules, endRangeHipExtension } of stretches) {
      expect(stopRules).toContain("front-thigh-tingling");
      expect(stopRules).toContain("sharp-front-hip-pinch");
      expect(endRangeHipExtension).toBe(true);
    }
  });

  it("has no sit-up, no double leg raise and no pressing on the belly", () => {
    for (const { id } of rows) expect(id).not.toMatch(/sit-?up|double|massage|belly/);
    expect(catalogue["supta-padangusthasana"].sides).toBe("each");
    expect(catalogue["supta-padangusthasana"].equipment).toEqual(["mat"]);
  });

  it("keeps even the articles' own stretch dose below 32 minutes a week and side", () => {
    const { sets, repetitions, holdSeconds, timesPerDay } =
      catalogue["half-kneeling-hip-flexor-stretch"].doses.articles;
    expect((sets * repetitions * holdSeconds * timesPerDay * 7) / 60).toBe(31.5);
  });

  it("breathes four to six times a minute", () => {
    const cycle = catalogue["diaphragmatic-breathing"].phases.reduce((sum, { seconds }) => sum + Number(seconds), 0);
    expect(60 / cycle).toBeGreaterThanOrEqual(4);
    expect(60 / cycle).toBeLessThanOrEqual(6);
  });
});

describe("the sources", () => {
  it.each(Object.entries(sources))("%s says who and where", (_key, { citation, where }) => {
    expect(citation.length).toBeGreaterThan(20);
    expect(where).toMatch(/^(doi:10\.|PMID \d|PMC\d|https:\/\/|title: |journal: )/);
  });
});
