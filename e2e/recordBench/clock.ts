import type { RecordClock } from "@ilio/record";

/** own choice: an evening on which the running month is full, so that as many rows as there can be are fresh. */
export const tonight: number = Date.UTC(2036, 9, 31, 20);

/** A clock that starts at `start`, ms since 1970, and then runs as the machine's does. */
export function clockFrom(start: number): RecordClock {
  const begun = performance.now();
  return {
    now: () => Math.floor(start + performance.now() - begun),
    zone: () => "Europe/Berlin",
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
}
