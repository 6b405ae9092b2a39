import { computeKinematics, placeMuscleBodies } from "./kinematics.ts";
import type { Model } from "./model/model.ts";
import { computeMuscles } from "./muscles.ts";
import type { State } from "./state.ts";

/** Works out everything of the pose that stands in `state.coordinates`. */
export function evaluate(model: Model, state: State): void {
  computeKinematics(model, state);
  computeMuscles(model, state);
}

/** The same of the muscles alone: bodies that carry none stay where they were. */
export function evaluateMuscles(model: Model, state: State): void {
  placeMuscleBodies(model, state);
  computeMuscles(model, state);
}

/** The number of a muscle. @throws RangeError when there is none of this name */
export function muscleNumber({ muscles }: Model, name: string): number {
  const found = muscles.findIndex((muscle) => muscle.name === name);
  if (found < 0) throw new RangeError(`body: expected a muscle such as Ps_L1_VB_r, got "${name}".`);
  return found;
}
