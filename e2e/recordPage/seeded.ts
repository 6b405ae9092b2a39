import { mulberry32 } from "@ilio/care/mulberry32";
import type { RecordClock } from "@ilio/record";

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
  const random = mulberry32(seed);
  const clock: SeededClock = {
    ms,
    now: () => clock.ms,
    zone: () => "Europe/Berlin",
    random: (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)),
  };
  return clock;
}
