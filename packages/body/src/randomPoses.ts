import type { Model } from "./model/model.ts";

/** Numbers from 0 up to 1, the same ones for the same seed. Source: mulberry32, public domain. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Independent random poses over the full range of every coordinate. */
export function randomPoses({ coordinates }: Model, count: number, seed = 1): readonly Float64Array[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () =>
    Float64Array.from(coordinates, ({ range: [least, greatest] }) => least + (greatest - least) * random()),
  );
}
