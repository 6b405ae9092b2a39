import { buildModel, coordinates } from "@ilio/body";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feetOn, hangingArms, legs } from "../data/parts.ts";
import type { Motion, Pose } from "../pose.ts";
import { solveMotion } from "../solveMotion.ts";
import { solveSymmetric } from "./cholesky.ts";
import { createPlacer } from "./solve.ts";

const model = buildModel();
const placer = createPlacer(model);

const motion = (...poses: readonly Pose[]): Motion => ({
  ...{ id: "made-up", kind: "posture", props: [], view: "right", targets: [], phases: [], arrows: [], mistakes: [] },
  keys: Object.fromEntries(poses.map((pose, i) => [`key${i + 1}`, pose])),
  picture: { key: "key1" },
});
const standing: Pose = {
  wishes: { ...hangingArms, pelvis_ty: 0.95 },
  contacts: feetOn("floor"),
  free: legs,
};
const angleOf = (q: Float64Array, name: string): number => q[coordinates.findIndex((row) => row.name === name)]!;

describe("the contact solver", () => {
  it("meets the contacts from any near wish and stays within the ranges of the joints", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 80, noNaN: true })),
        ([hip, knee]) => {
          const pose = { ...standing, wishes: { ...standing.wishes, hip_flexion: hip, knee_angle: knee } };
          const { coordinates: q, missed } = solveMotion(model, placer, motion(pose)).get("key1")!;
          expect(missed).toBeLessThan(0.0001);
          coordinates.forEach(({ range: [least, greatest] }, c) => {
            expect(q[c]).toBeGreaterThanOrEqual(least - 1e-9);
            expect(q[c]).toBeLessThanOrEqual(greatest + 1e-9);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("leaves alone what is not free, and bends what is free no more than it must", () => {
    const pose = { ...standing, wishes: { ...standing.wishes, knee_angle: 40 }, free: ["ankle_angle", "hip_flexion"] };
    const { coordinates: q } = solveMotion(model, placer, motion(pose)).get("key1")!;
    expect(angleOf(q, "knee_angle_r")).toBeCloseTo((40 * Math.PI) / 180, 12);
    // feet together below a body that does not lean: the hips have nothing to do
    expect(Math.abs(angleOf(q, "hip_flexion_r"))).toBeLessThan(0.7);
    expect(angleOf(q, "hip_flexion_r")).toBeCloseTo(angleOf(q, "hip_flexion_l"), 7);
  });

  it("keeps feet where the key before has them", () => {
    const bent = { ...standing, wishes: { ...standing.wishes, knee_angle: 60, hip_flexion: 40 } };
    const solved = solveMotion(model, placer, motion(standing, bent));
    const places = [...solved.values()].map(({ coordinates: q }) => placer.place(q).positions.slice());
    const heel = 3 * 15;
    expect(places[1]![heel]).toBeCloseTo(places[0]![heel]!, 2);
    expect(angleOf(solved.get("key2")!.coordinates, "knee_angle_r")).toBeGreaterThan(0.3);
  });

  it("names contacts that contradict each other, and those that are out of reach", () => {
    const knees: Pose = {
      ...standing,
      contacts: [...standing.contacts, { point: "occiput", on: "floor" }],
    };
    expect(() => solveMotion(model, placer, motion(knees))).toThrow(
      /made-up\/key1: expected all contacts met, missed .*occiput on floor by \d+\.\d mm/,
    );
    const far: Pose = { ...standing, contacts: [{ point: "palm_r", on: "knee_outer_l" }], free: ["elbow_flex_r"] };
    expect(() => solveMotion(model, placer, motion(far))).toThrow(/palm_r on knee_outer_l by \d+/);
  });

  it("refuses what is not of the body or the room", () => {
    const wish = (wishes: Pose["wishes"]) => () => solveMotion(model, placer, motion({ ...standing, wishes }));
    expect(wish({ hip_flexing: 3 })).toThrow('expected a coordinate of the body, got "hip_flexing"');
    expect(wish({ knee_angle: 140 })).toThrow("expected knee_angle_r within its range, got 140");
    expect(wish({ knee_angle: Number.NaN })).toThrow("got NaN");
    const nowhere: Pose = { ...standing, contacts: [{ point: "sit_r", on: "seat.top" }] };
    expect(() => solveMotion(model, placer, motion(nowhere))).toThrow('got "seat.top"');
  });
});

describe("solveSymmetric", () => {
  it("solves what a product with a known vector gives", () => {
    const A = Float64Array.from([4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2]);
    const x = [1, -2, 3];
    const b = Float64Array.from([0, 1, 2], (i) => x.reduce((sum, each, j) => sum + A[3 * i + j]! * each, 0));
    solveSymmetric(A, b, 3);
    for (const [i, value] of b.entries()) expect(value).toBeCloseTo(x[i]!, 12);
  });

  it("refuses a matrix that is not positive", () => {
    expect(() => solveSymmetric(Float64Array.from([0]), Float64Array.from([1]), 1)).toThrow(
      "expected a positive matrix",
    );
  });
});
