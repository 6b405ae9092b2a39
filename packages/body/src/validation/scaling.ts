import { buildModel, createState, evaluate } from "../body.ts";
import { referencePerson } from "../person.ts";
import { randomPoses } from "../randomPoses.ts";
import { once } from "./posed.ts";

export interface ScalingRow {
  /** m */
  readonly stature: number;
  /** Largest relative difference of a length from the reference's times the ratio of statures; of an arm, in the same way, m. */
  readonly length: number;
  readonly arm: number;
}

/** Small and large people against the reference, at random poses. */
export const scalingRows = once((): readonly ScalingRow[] => {
  const reference = buildModel();
  const known = createState(reference);
  return [1.4, 1.7, 2.05].map((stature) => {
    const model = buildModel({ ...referencePerson, stature });
    const ratio = stature / referencePerson.stature;
    const state = createState(model);
    let [length, arm] = [0, 0];
    for (const pose of randomPoses(reference, 20, 3)) {
      known.coordinates.set(pose);
      state.coordinates.set(pose);
      evaluate(reference, known);
      evaluate(model, state);
      known.lengths.forEach((each, i) => {
        length = Math.max(length, Math.abs(state.lengths[i]! / (ratio * each) - 1));
      });
      known.momentArms.forEach((each, i) => {
        arm = Math.max(arm, Math.abs(state.momentArms[i]! / ratio - each));
      });
    }
    return { stature, length, arm };
  });
});
