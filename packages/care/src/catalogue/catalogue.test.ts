import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import {
  cautionKeys,
  type Dose,
  equipmentKeys,
  type MovementId,
  movementIds,
  positions,
  stages,
  stopRuleKeys,
} from "./movement.ts";
import { type Basis, sources } from "./sources.ts";

const rows = movementIds.map((id) => catalogue[id]);
const idsOf = (some: readonly { readonly id: MovementId }[]) => some.map(({ id }) => id);

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
  it.each(rows)("$id has known sources, two stop rules or more, and a mistake to avoid", (row) => {
    expect(row.evidence.sources.length).toBeGreaterThan(0);
    for (const key of row.evidence.sources) expect(sources).toHaveProperty(key);
    expect(row.stopRules).toContain("red-flag");
    expect(row.stopRules).toContain("pain-up-two-stays");
    expect(row.cues).toBeLessThanOrEqual(3);
    expect(row.cues).toBeGreaterThan(0);
  });

  it.each(rows)(
    "$id names each stop, caution, thing and muscle once",
    ({ stopRules, cautions, equipment, muscles }) => {
      for (const list of [stopRules, cautions, equipment, muscles]) expect(new Set(list).size).toBe(list.length);
      expect(muscles.length).toBeGreaterThan(0);
    },
  );

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
    for (const { holdSeconds } of Object.values(row.doses)) expect(holdSeconds > 0).toBe(usesHold);
    expect(row.phases.every(({ seconds }) => seconds === "hold" || seconds > 0)).toBe(true);
  });

  it.each(rows)("$id has phases whose cues differ, so that a person hears which one it is", ({ phases }) => {
    expect(new Set(phases.map(({ cue }) => cue)).size).toBe(phases.length);
  });

  it.each(rows)("$id is passive throughout when it is a stretch, and works when it is strength", (row) => {
    const passive = row.phases.filter(({ kind }) => kind === "passive").length;
    const isStretch = row.stage === "release";
    const isWork = row.stage === "contraction" || row.stage === "strengthen";
    expect(row.endRange).toBe(isStretch);
    expect(passive === row.phases.length || !isStretch).toBe(true);
    expect(passive === 0 || !isWork).toBe(true);
  });
});

describe("the ladder", () => {
  const below = (id: MovementId): readonly MovementId[] => {
    const easier = catalogue[id].easier;
    return easier === null ? [] : [easier, ...below(easier)];
  };

  it.each(rows)("leads from $id down to an end, and up to it again", ({ id, easier, harder }) => {
    expect(below(id)).not.toContain(id);
    expect(easier === null ? [id] : catalogue[easier].harder).toContain(id);
    for (const other of harder) expect(catalogue[other].easier).toBe(id);
  });

  it("never has the harder one in an earlier stage", () => {
    const at = (id: MovementId) => stages.indexOf(catalogue[id].stage);
    const backward = rows.filter(({ id, easier }) => easier !== null && at(easier) > at(id));
    expect(idsOf(backward)).toEqual([]);
  });

  it("holds every counted movement; only the stretch of the buttock stands alone", () => {
    const alone = rows.filter(({ counted, easier, harder }) => counted && easier === null && harder.length === 0);
    expect(idsOf(alone)).toEqual(["figure-4"]);
  });

  it("has these rungs", () => {
    const lowest = rows.filter(({ easier, harder }) => easier === null && harder.length > 0);
    const tree = (id: MovementId): string => {
      const { harder } = catalogue[id];
      return harder.length === 0
        ? id
        : `${id} < ${harder.length === 1 ? tree(harder[0]!) : `(${harder.map(tree).join(" | ")})`}`;
    };
    expect(lowest.map(({ id }) => tree(id))).toEqual([
      "hip-flexor-pandiculation < edge-of-bed-stretch < half-kneeling-hip-flexor-stretch < (couch-stretch | doorway-virabhadrasana-1)",
      "chair-navasana < supta-padangusthasana",
      "isometric-hip-flexion < standing-march < banded-hip-flexion",
      "heel-taps < dead-bug",
      "bird-dog-leg < bird-dog",
      "mini-bridge < (bridge < (bridge-with-block | marching-bridge < single-leg-bridge) | prone-hip-extension)",
      "clamshell < side-lying-hip-abduction",
      "side-bridge-knees < side-bridge",
      "side-lying-rest < constructive-rest-90-90",
    ]);
  });
});

describe("the catalogue", () => {
  it("uses every stop rule, caution, thing and position, so that none is worded for nothing", () => {
    const used = (of: (row: (typeof rows)[number]) => readonly string[]) => new Set(rows.flatMap(of));
    expect(used(({ stopRules }) => stopRules)).toEqual(new Set(stopRuleKeys));
    expect(used(({ cautions }) => cautions)).toEqual(new Set(cautionKeys));
    expect(used(({ equipment }) => equipment)).toEqual(new Set(equipmentKeys));
    expect(used(({ position }) => [position])).toEqual(new Set(positions));
  });

  it("counts neither positions of ease nor breathing nor the walk", () => {
    expect(idsOf(rows.filter(({ counted }) => !counted))).toEqual([
      "constructive-rest-90-90",
      "side-lying-rest",
      "diaphragmatic-breathing",
      "comfortable-walk",
    ]);
  });

  it("warns of the nerve at the front of the thigh wherever a hip goes behind the body", () => {
    const stretches = rows.filter(({ hipFlexorStretch }) => hipFlexorStretch);
    expect(idsOf(stretches)).toEqual([
      "edge-of-bed-stretch",
      "half-kneeling-hip-flexor-stretch",
      "couch-stretch",
      "doorway-virabhadrasana-1",
    ]);
    for (const { stopRules, stage, endRangeHipExtension, cautions } of stretches) {
      expect(stage).toBe("release");
      expect(stopRules).toContain("sharp-front-hip-pinch");
      expect(cautions).toContain("fresh-groin-strain");
      expect(endRangeHipExtension).toBe(true);
    }
    for (const { stopRules, lumbarExtension, cautions } of rows.filter((row) => row.endRangeHipExtension)) {
      expect(stopRules).toContain("front-thigh-tingling");
      expect(cautions).toContain("front-hip-pinch");
      expect(lumbarExtension).toBe(true);
    }
  });

  it("warns of the hand, the shoulder and the knee that carry", () => {
    const at = (position: string) => rows.filter((row) => row.position === position);
    for (const { stopRules } of at("hands-and-knees")) expect(stopRules).toContain("wrist-pain");
    for (const { stopRules } of [...at("hands-and-knees"), ...at("half-kneeling")]) {
      expect(stopRules).toContain("knee-pain");
    }
    for (const id of ["side-bridge", "side-bridge-knees"] as const) {
      expect(catalogue[id].stopRules).toContain("shoulder-pain");
    }
  });

  it("gives a hand to everyone who stands or kneels on one knee", () => {
    const wobbly = rows.filter(({ position }) => position === "standing" || position === "half-kneeling");
    for (const { balance, equipment } of wobbly) {
      expect(balance).toBe(true);
      expect(equipment.some((thing) => thing === "chair" || thing === "doorway")).toBe(true);
    }
  });

  it("has no sit-up, no double leg raise and no pressing on the belly", () => {
    for (const { id } of rows) expect(id).not.toMatch(/sit-?up|crunch|curl|double|both-legs|massage|belly/);
    for (const id of ["supta-padangusthasana", "heel-taps", "dead-bug"] as const) {
      expect(catalogue[id].sides).toBe("each");
      expect(catalogue[id].equipment).toEqual(["mat"]);
    }
  });

  it("keeps even the articles' own stretch dose below 32 minutes a week and side", () => {
    const { sets, repetitions, holdSeconds, timesPerDay } =
      catalogue["half-kneeling-hip-flexor-stretch"].doses.articles;
    expect((sets * repetitions * holdSeconds * timesPerDay * 7) / 60).toBe(31.5);
  });

  it("gives each stretch of the hip 3 to 10 minutes in five sessions, whichever a person swaps in", () => {
    for (const { id, doses } of rows.filter(({ hipFlexorStretch }) => hipFlexorStretch)) {
      const { sets, repetitions, holdSeconds } = doses.evidence;
      const minutes = (5 * sets * repetitions * holdSeconds) / 60;
      expect([id, minutes >= 3 && minutes <= 10]).toEqual([id, true]);
    }
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
