import { evaluateMuscles } from "../evaluate.ts";
import { sum, turned } from "../model/matrix.ts";
import type { Model } from "../model/model.ts";
import { wrapSize } from "../model/spans.ts";
import { randomPoses } from "../randomPoses.ts";
import { createState } from "../state.ts";
import type { Vec3 } from "../tables/rows.ts";
import { wrapCount, wrapPlane } from "../wrapPlane.ts";

/** own choice: enough to touch every surface that is ever touched in the range, and each many times. */
const poses = 400;
/** own choice, in radii: nearer ones MuJoCo could take for a path inside the surface. */
const away = 3;
/**
 * MuJoCo has no winding: it passes a cylinder on the side of a site. That site lies where our arcs have their middle, on
 * average over random poses.
 *
 * @returns the site for an element of a muscle's path, in the frame of the surface's body
 */
export function sidesOf(model: Model): (muscle: number, place: number) => Vec3 {
  const { spans } = model;
  const middles = middlesOf(model);
  const spanOf = (muscle: number, surface: number): number => {
    for (let i = 0; i < wrapCount(model); i++) {
      const [, , own, on] = spans.wraps.subarray(i * wrapSize);
      const shared = spans.shared.subarray(spans.sharedStart[i], spans.sharedStart[i + 1]);
      if (on === surface && (own === muscle || shared.includes(muscle))) return i;
    }
    throw new RangeError(`mjcf: expected ${model.muscles[muscle]?.name} to run over surface ${surface}.`);
  };
  return (muscle, place) => {
    const element = model.muscles[muscle]?.path[place];
    if (element === undefined || !("surface" in element)) throw new RangeError("mjcf: expected a surface of a path.");
    const { center, rotation, radius } = model.surfaces[element.surface]!;
    const angle = middles[spanOf(muscle, element.surface)]!;
    const beside: Vec3 = [away * radius * Math.cos(angle), away * radius * Math.sin(angle), 0];
    return sum(turned(rotation, beside), center);
  };
}

/** Mean direction, rad, of the middle of each arc; of those that never touch: of the point where they pass nearest. */
function middlesOf(model: Model): readonly number[] {
  const state = createState(model);
  const sums = Array.from({ length: wrapCount(model) }, () => ({ touched: [0, 0], passed: [0, 0] }));
  for (const pose of randomPoses(model, poses)) {
    state.coordinates.set(pose);
    evaluateMuscles(model, state);
    sums.forEach(({ touched, passed }, i) => {
      const { phi, middle } = wrapPlane(model, state, i);
      const into = phi > 0 ? touched : passed;
      into[0]! += Math.cos(middle);
      into[1]! += Math.sin(middle);
    });
  }
  return sums.map(({ touched, passed }) => {
    const [x, y] = touched.some((part) => part !== 0) ? touched : passed;
    return Math.atan2(y!, x!);
  });
}
