/** own choice: floors and tables slope less; a phone that lies on its camera leans 1° or 2°. */
const levelWithinDeg = 5;
/** own choice: the difference that the home test counts as no difference. */
const largestSpreadDeg = 5;
/** How often the angle is taken. */
export const takes = 3;

export type Zero = { readonly ok: true; readonly zeroDeg: number } | { readonly ok: false; readonly error: "notLevel" };

/** The zero of the readings: the mean angle, in degrees, while the phone rests on what is level. */
export function zeroFrom(meanDeg: number): Zero {
  if (!Number.isFinite(meanDeg)) throw new RangeError(`zeroFrom: expected a finite angle, got ${meanDeg}.`);
  return Math.abs(meanDeg) <= levelWithinDeg ? { ok: true, zeroDeg: meanDeg } : { ok: false, error: "notLevel" };
}

export type Reading =
  | {
      readonly ok: true;
      /** Each take against the zero. */
      readonly degrees: readonly number[];
      readonly meanDeg: number;
      /** Largest minus smallest. */
      readonly spreadDeg: number;
    }
  | { readonly ok: false; readonly error: "shaky"; readonly spreadDeg: number };

/**
 * Three takes against the zero, all in degrees; `shaky` when they are too far apart to be one angle.
 *
 * @throws RangeError unless there are three finite takes and a finite zero
 */
export function readingFrom(taken: readonly number[], zeroDeg: number): Reading {
  if (taken.length !== takes || ![...taken, zeroDeg].every(Number.isFinite)) {
    throw new RangeError(
      `readingFrom: expected ${takes} finite angles and a zero, got [${taken.join(", ")}], ${zeroDeg}.`,
    );
  }
  const spreadDeg = Math.max(...taken) - Math.min(...taken);
  if (spreadDeg > largestSpreadDeg) return { ok: false, error: "shaky", spreadDeg };
  const degrees = taken.map((angle) => angle - zeroDeg);
  return { ok: true, degrees, meanDeg: degrees.reduce((sum, angle) => sum + angle, 0) / takes, spreadDeg };
}
