import { describe, expect, it } from "vitest";
import { buildModel, createState, evaluate, momentArm, muscleNumber, onlyMuscles } from "./body.ts";
import { randomPoses } from "./randomPoses.ts";

describe("a model with fewer muscles", () => {
  const whole = buildModel();

  it("has their lengths and arms to the last bit", () => {
    const few = onlyMuscles(whole, ({ name }) => /^(Ps_L1|piri|recfem|rect_abd|LTpT_T3)/.test(name));
    expect(few.muscles).toHaveLength(14);
    const [all, own] = [createState(whole), createState(few)];
    for (const pose of randomPoses(whole, 5)) {
      all.coordinates.set(pose);
      own.coordinates.set(pose);
      evaluate(whole, all);
      evaluate(few, own);
      few.muscles.forEach(({ name }, m) => {
        const known = muscleNumber(whole, name);
        expect(own.lengths[m]).toBe(all.lengths[known]);
        whole.coordinates.forEach((_, c) => {
          expect(momentArm(few, own, m, c)).toBe(momentArm(whole, all, known, c));
        });
      });
    }
  });

  it("may have none", () => {
    const none = onlyMuscles(whole, () => false);
    const state = createState(none);
    evaluate(none, state);
    expect(state.lengths).toHaveLength(0);
  });
});
