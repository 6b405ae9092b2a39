import { coordinates } from "@ilio/body";
import { bodyPoint, type PointName, placeOfPoint } from "@ilio/poses";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model, placer } from "./body.ts";
import { move } from "./move.ts";
import { preset, presetIds } from "./presets.ts";
import { deskTop, sitsAt } from "./room.ts";
import { type Settled, settle } from "./settle.ts";
import { type Changeable, type ChangeablePosture, type Control, controlsOf, isChangeable, rangeOf } from "./stance.ts";

const anyPosture = (kind: Changeable): fc.Arbitrary<ChangeablePosture> => {
  const value = (control: Control) => fc.integer({ min: rangeOf[kind][control][0], max: rangeOf[kind][control][1] });
  const record = {
    ...{ hip: value("hip"), knee: value("knee"), pelvis: value("pelvis") },
    ...{ back: value("back"), chair: value("chair"), reach: value("reach") },
  };
  return fc.record(record).map((values) => ({ kind, values }));
};
const anyMove = fc.constantFrom(...controlsOf.sit).chain((control) =>
  fc.record({
    control: fc.constant(control),
    wanted: fc.integer({ min: rangeOf.sit[control][0], max: rangeOf.sit[control][1] }),
  }),
);

/** m above the floor, of the ball's lowest place. */
function heights({ coordinates: q }: Settled, points: readonly PointName[]): readonly number[] {
  const ground = placer.place(q);
  return points.map((point) => placeOfPoint(ground, point, model.scale)[1] - model.scale * bodyPoint(point).radius);
}
const near = (value: number): boolean => Math.abs(value) < 0.0015;
const isInRange = ({ coordinates: q }: Settled): boolean =>
  coordinates.every(({ range: [least, greatest] }, c) => q[c]! >= least - 1e-9 && q[c]! <= greatest + 1e-9);

/** What of sitting does not hold; empty when all is well. */
function faultsOf(settled: Settled): readonly string[] {
  const { posture } = settled;
  if (!isChangeable(posture)) return ["cannot be changed"];
  const { chair, reach } = posture.values;
  const faults = new Map<string, boolean>();
  for (const side of ["r", "l"] as const) {
    const [sit, heel, ball, toe, palm] = heights(settled, [
      ...([`sit_${side}`, `heel_${side}`, `ball_${side}`, `toe_${side}`, `palm_${side}`] as const),
    ]) as [number, number, number, number, number];
    faults.set(`sit ${side}`, !near(sit - chair / 100));
    faults.set(`ball ${side}`, !near(ball));
    faults.set(`heel or toe ${side}`, !near(heel) && !near(toe));
    faults.set(`palm ${side}`, !near(palm - deskTop));
  }
  const [x] = placeOfPoint(placer.place(settled.coordinates), "palm_r", model.scale);
  faults.set("reach", !(Math.abs(100 * (x - sitsAt) - reach) <= 0.6));
  faults.set("joints", !isInRange(settled));
  for (const control of controlsOf.sit) {
    const [least, greatest] = rangeOf.sit[control];
    faults.set(control, !(posture.values[control] >= least && posture.values[control] <= greatest));
  }
  return [...faults].flatMap(([name, isFault]) => (isFault ? [name] : []));
}

describe("settle", () => {
  it("puts who sits on seat, floor and desk wherever the sliders are, or says what is in the way", () => {
    fc.assert(
      fc.property(anyPosture("sit"), (posture) => {
        const settled = settle(posture);
        const faults = settled.ok ? faultsOf(settled.value) : [settled.error];
        expect(faults.filter((fault) => !["feet", "hands", "backrest"].includes(fault))).toEqual([]);
      }),
      { seed: 20261122, numRuns: 50 },
    );
  }, 60_000);

  it("keeps them there through any moves, one after another", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 3 }), (moves) => {
        let settled = preset("sitting");
        for (const { control, wanted } of moves) settled = move(settled, control, wanted).settled;
        expect(faultsOf(settled)).toEqual([]);
      }),
      { seed: 20261122, numRuns: 30 },
    );
  }, 60_000);

  it("stands on the left foot wherever the sliders are, with no part of the right one in the floor", () => {
    fc.assert(
      fc.property(anyPosture("stand"), (posture) => {
        const settled = settle(posture);
        if (!settled.ok) throw new Error(`expected to stand in ${JSON.stringify(posture)}`);
        expect(heights(settled.value, ["heel_l", "ball_l"]).every(near)).toBe(true);
        expect(Math.min(...heights(settled.value, ["heel_r", "ball_r", "toe_r"]))).toBeGreaterThan(-0.0021);
        expect(isInRange(settled.value)).toBe(true);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  }, 60_000);

  it("can be in each posture that is ready", () => {
    for (const id of presetIds) expect(isInRange(preset(id))).toBe(true);
  });
});

describe("move", () => {
  const held = ({ posture }: Settled, control: Control): number =>
    isChangeable(posture) ? posture.values[control] : Number.NaN;

  it("comes to where it is meant to when that can be", () => {
    const { settled, refused } = move(preset("sitting"), "pelvis", -20);
    expect([held(settled, "pelvis"), refused]).toEqual([-20, null]);
  });

  it.each([
    ["reach", 75, "hands"],
    ["pelvis", 40, "backrest"],
    ["hip", 120, "feet"],
    ["knee", 120, "feet"],
  ] as const)("stops %s on its way to %i, and says why: %s", (control, wanted, why) => {
    const { settled, refused } = move(preset("sitting"), control, wanted);
    expect(refused).toBe(why);
    const reached = held(settled, control);
    expect(reached).toBeGreaterThan(held(preset("sitting"), control));
    expect(reached).toBeLessThan(wanted);
    expect(faultsOf(settled)).toEqual([]);
    // the next one does not go
    expect(move(settled, control, reached + 2).refused).toBe(why);
  });

  it("leaves the thighs where they are when the pelvis rolls", () => {
    const { settled } = move(preset("standing"), "pelvis", -12);
    expect(held(settled, "hip")).toBe(12);
    expect(heights(settled, ["heel_r"]).every(near)).toBe(true);
  });

  it("lets the hands glide over the desk as the trunk leans", () => {
    const { settled, refused } = move(move(preset("leaning"), "reach", 70).settled, "pelvis", 10);
    expect(refused).toBeNull();
    expect(held(settled, "reach")).toBeLessThan(60);
  });

  it("never leaves the range of a control", () => {
    expect(held(move(preset("standing"), "knee", -40).settled, "knee")).toBe(0);
    expect(held(move(preset("standing"), "hip", 400).settled, "hip")).toBe(120);
  });
});
