/**
 * How a muscle's force depends on the length of its fibres, as shares of its largest active force. Lengths are shares of the
 * length at which it is strongest. Closed forms, smooth everywhere. Source: De Groote 2016, Ann Biomed Eng 44:2922–2936, with
 * the coefficients of opensim-core (Apache-2.0).
 */

/** Three bell curves, each: height, middle, width, and how the width grows with length. */
const bells: readonly (readonly [number, number, number, number])[] = [
  [0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465],
  [0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188],
  [0.1, 1, 0.3535533905932738, 0],
];

/** Force of a fully active muscle that stands still, 0 to 1. @param length of its fibres, 1 = strongest */
export function activeForce(length: number): number {
  return bells.reduce((sum, [height, middle, width, growth]) => {
    const from = (length - middle) / (width + growth * length);
    return sum + height * Math.exp(-0.5 * from * from);
  }, 0);
}

/** Stiffness, and the strain at which a resting muscle pulls as hard as it can push when active. */
const stiffness = 4;
const fullStrain = 0.6;

/**
 * Pull of a resting muscle that is stretched: 0.02 at length 1, 1 at length 1.6, never negative. opensim-core moves the curve
 * by less than 0.0001, so that it is 0 at length 0.2 and negative below; we let it fade out.
 */
export const passiveForce = (length: number): number => Math.exp(stiffness * ((length - 1) / fullStrain - 1));
