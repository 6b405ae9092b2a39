/** A number from 0 (included) to 1 (left out), each time another one. */
export type Random = () => number;

/**
 * A small seeded generator: the same seed gives the same numbers on every machine. Not for secrets.
 *
 * @source Tommy Ettinger, mulberry32, public domain
 */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const chance = (random: Random, share: number): boolean => random() < share;

/** A whole number from `low` to `high`, both included. */
export const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("pick: expected something to pick from, got nothing.");
  return found;
}
