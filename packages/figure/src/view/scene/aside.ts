/** Shares of the picture's height: what stays lower passes below what is free; what is higher is moved fully. own choices. */
const low = 0.5;
const tall = 0.65;

/**
 * How far to the right a body stands, so that the left of the picture's upper half stays free: as a share of the picture's width,
 * and never out of it.
 *
 * @param size what the body takes of the picture's width and height, 0 to 1
 * @param free share of the width, from the left, that is wanted free
 */
export function asideFor([wide, high]: readonly [number, number], free: number): number {
  const beside = Math.max(0, (1 - wide) / 2);
  const isMeant = Math.min(1, Math.max(0, (high - low) / (tall - low)));
  return isMeant * Math.min(beside, Math.max(0, free - beside));
}
