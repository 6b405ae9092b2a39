import { describe, expect, it } from "vitest";
import { bodyNames, buildModel, computeGround, createGroundFrames, createState, evaluate, momentArm } from "../body.ts";
import { massesOf } from "../masses.ts";
import { randomPoses } from "../randomPoses.ts";
import { openMujoco } from "../testing/mujoco.ts";

describe("the exported model in MuJoCo", async () => {
  const model = buildModel();
  const mujoco = await openMujoco(model);
  const state = createState(model);

  it("has the length and the moment arms of every muscle, at 256 random poses of the full range", () => {
    expect(mujoco.tendons).toBe(model.muscles.length);
    const differences = model.muscles.map(({ name }) => ({ name, length: 0, arm: 0 }));
    for (const pose of randomPoses(model, 256, 7)) {
      state.coordinates.set(pose);
      evaluate(model, state);
      mujoco.evaluate(mujoco.jointsOf(pose));
      differences.forEach((difference, m) => {
        difference.length = Math.max(difference.length, Math.abs(state.lengths[m]! - mujoco.length(m)));
        mujoco.momentArms(m, pose).forEach((arm, c) => {
          difference.arm = Math.max(difference.arm, Math.abs(momentArm(model, state, m, c) - arm));
        });
      });
    }
    const most = (key: "length" | "arm") => Math.max(...differences.map((difference) => difference[key]));
    console.log(`largest differences from MuJoCo, m: length ${most("length")}, arm ${most("arm")}`);
    expect(differences.filter(({ length, arm }) => !(length <= 1e-9 && arm <= 1e-8))).toEqual([]);
  });

  it("has every body where ours is in the room, head, hands and feet too", () => {
    const ground = createGroundFrames(state);
    for (const pose of randomPoses(model, 20, 8)) {
      state.coordinates.set(pose);
      evaluate(model, state);
      computeGround(state, ground);
      mujoco.evaluate(mujoco.jointsOf(pose));
      const worstOf = bodyNames.map((name, body) => {
        let worst = 0;
        const { position, rotation } = mujoco.placeOf(name);
        position.forEach((x, i) => {
          worst = Math.max(worst, Math.abs(ground.positions[3 * body + i]! - x));
        });
        rotation.forEach((x, i) => {
          worst = Math.max(worst, Math.abs(ground.rotations[9 * body + i]! - x));
        });
        return { name, worst };
      });
      expect(worstOf.filter(({ worst }) => !(worst <= 1e-9))).toEqual([]);
    }
  });

  it("weighs what the person weighs", () => {
    for (const person of [model.person, { stature: 1.55, mass: 52, sex: "female" }] as const) {
      const masses = massesOf(person);
      expect(masses.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(person.mass, 1);
      for (const { mass, inertia } of masses) expect(Math.min(mass, ...inertia)).toBeGreaterThan(0);
    }
  });
});
