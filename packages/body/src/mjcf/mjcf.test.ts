import { describe, expect, it } from "vitest";
import { buildModel, createState, evaluate, momentArm } from "../body.ts";
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
});
