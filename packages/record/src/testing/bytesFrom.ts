import type { Random } from "@ilio/care/mulberry32";

/** Random bytes, as a clock of the record gives them. */
export const bytesFrom =
  (random: Random) =>
  (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
