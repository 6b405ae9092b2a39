import { evaluateMuscles } from "../evaluate.ts";
import type { Model } from "../model/model.ts";
import { createState, type State } from "../state.ts";
import { type ForceRow, forces } from "../tables/forces.ts";
import { activeForce, passiveForce } from "./curves.ts";

/** How far a muscle is stretched, and how hard it can pull there. */
export interface Stretch {
  /** Length of its fibres, 1 = where they are strongest. */
  readonly fiberLength: number;
  /** Pull while it rests, as a share of its largest force. */
  readonly passive: number;
  /** Largest pull while it works without moving, as a share of its largest force, besides the passive one. */
  readonly active: number;
}

/** Muscles, or groups, whose stretch is known, by their names in gait2392. */
export const stretchNames: readonly string[] = forces.map(({ source }) => source);

/** The numbers of our muscles that a row stands for. */
function musclesOf({ muscles }: Model, { muscles: wanted }: ForceRow, side: "r" | "l"): readonly number[] {
  return muscles.flatMap(({ name, group }, i) => {
    if (!name.endsWith(`_${side}`)) return [];
    const isWanted = typeof wanted === "string" ? group === wanted : wanted.includes(name.slice(0, -2));
    return isWanted ? [i] : [];
  });
}

const meanLength = (state: State, muscles: readonly number[]): number =>
  muscles.reduce((sum, muscle) => sum + state.lengths[muscle]!, 0) / muscles.length;

/**
 * The stretch of one muscle of gait2392 when it changes its length against neutral standing as ours does in mean. The tendon
 * does not give way (own choice: it changes the fibres by a few per cent in a stretch at rest), and the fibres' thickness stays.
 *
 * For "a little or strong" beside a picture. Never a load.
 *
 * @returns a function that reads the pose that was evaluated last
 * @throws RangeError when nothing is known of a muscle of this name
 */
export function stretchOf(model: Model, name: string, side: "r" | "l"): (state: State) => Stretch {
  const row = forces.find(({ source }) => source === name);
  if (row === undefined) throw new RangeError(`stretch: expected one of ${stretchNames.join(", ")}, got "${name}".`);
  const muscles = musclesOf(model, row, side);
  const standing = createState(model);
  evaluateMuscles(model, standing);
  const standingLength = meanLength(standing, muscles);
  const { optimalLength, tendonLength, pennation } = row;
  const thickness = Math.sin(pennation);
  return (state) => {
    const change = (meanLength(state, muscles) - standingLength) / model.scale;
    const along = (row.standingLength + change - tendonLength) / optimalLength;
    // a tendon that hangs loose leaves the fibres as they stand across
    const fiberLength = Math.hypot(thickness, Math.max(0, along));
    return { fiberLength, passive: passiveForce(fiberLength), active: activeForce(fiberLength) };
  };
}
