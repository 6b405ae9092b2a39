import { buildModel, createState, evaluate, momentArm } from "../body.ts";
import { coordinateNumber } from "../model/skeleton.ts";
import { randomPoses } from "../randomPoses.ts";
import { once } from "./posed.ts";

/** Turns to a side: mirrored, they change their sign. */
const isSideways = (name: string): boolean =>
  /^(pelvis_(list|rotation|tz)|(lumbar|neck)_(bending|rotation)|L\d_[SL]\d_(LB|AR))$/.test(name);

const otherSide = (name: string): string => name.replace(/_[rl]$/, (end) => (end === "_r" ? "_l" : "_r"));

export interface MirrorDifference {
  readonly poses: number;
  /** Largest difference of a length and of a moment arm between a pose and its mirror image, m. */
  readonly length: number;
  readonly arm: number;
}

export const mirrorDifference = once((): MirrorDifference => {
  const model = buildModel();
  const { coordinates, muscles, spans } = model;
  const [state, image] = [createState(model), createState(model)];
  const signs = coordinates.map(({ name }) => (isSideways(name) ? -1 : 1));
  const partners = coordinates.map(({ name }) => coordinateNumber(otherSide(name)));
  const half = muscles.length / 2;
  let [length, arm] = [0, 0];
  const poses = randomPoses(model, 50, 2);
  for (const pose of poses) {
    state.coordinates.set(pose);
    partners.forEach((partner, c) => {
      image.coordinates[partner] = signs[c]! * pose[c]!;
    });
    evaluate(model, state);
    evaluate(model, image);
    state.lengths.forEach((each, m) => {
      length = Math.max(length, Math.abs(each - image.lengths[(m + half) % muscles.length]!));
    });
    state.momentArms.forEach((each, slot) => {
      const [m, c] = [spans.slotMuscle[slot]!, spans.slotCoordinate[slot]!];
      arm = Math.max(
        arm,
        Math.abs(each - signs[c]! * momentArm(model, image, (m + half) % muscles.length, partners[c]!)),
      );
    });
  }
  return { poses: poses.length, length, arm };
});
