import type { RecordClock } from "@ilio/record";

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A clock that stands still until a test sets it. */
export interface SeededClock extends RecordClock {
  /** ms since 1970. */
  ms: number;
}

/**
 * @param seed the same seed gives the same bytes, so each opening of one record needs a seed of its own
 * @param ms what the clock shows, ms since 1970
 */
export function seededClock(seed: number, ms: number): SeededClock {
  const random = randomOf(seed);
  const clock: SeededClock = {
    ms,
    now: () => clock.ms,
    zone: () => "Europe/Berlin",
    random: (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)),
  };
  return clock;
}
