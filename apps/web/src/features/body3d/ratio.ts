/** own choices: fewer pixels when a frame takes longer than at 24 a second, but never so few that words of the picture blur. */
const slowMs = 42;
const least = 0.75;
const less = 0.85;

/** Pixels of the canvas a pixel of the page, after a frame that took `ms`. */
export const nextRatio = (ratio: number, ms: number): number =>
  ms > slowMs && ratio > least ? Math.max(least, ratio * less) : ratio;

/** Whether there is nothing left to save. */
export const isLeast = (ratio: number): boolean => ratio <= least;
