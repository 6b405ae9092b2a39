import { bodyFacts } from "../bodyFacts/bodyFacts.ts";
import type { FactReference } from "./claim.ts";
import { type Moment, moments } from "./moments.ts";

/** How the length of a muscle at one moment differs from another: negative = less long. */
export interface FactChange {
  readonly lengthMm: number;
  readonly againstMm: number;
  /** Of the muscle's range over all poses, in per cent. */
  readonly changePercent: number;
  /** Where both lie in that range: 0 shortest, 1 longest. */
  readonly place: { readonly at: number; readonly against: number };
}

/**
 * Reads a computed fact; nothing is computed anew.
 *
 * @throws RangeError when the facts lack it: a fault of the claims, which a test would find
 */
export function factChange({ muscle, at, against }: FactReference): FactChange {
  const range = bodyFacts.ranges[muscle];
  if (range === undefined) throw new RangeError(`factChange: expected a muscle with a range, got ${muscle}.`);
  const wide = range.longestMm - range.shortestMm;
  const [lengthMm, againstMm] = [lengthAt(muscle, moments[at]), lengthAt(muscle, moments[against])];
  const place = (mm: number) => (mm - range.shortestMm) / wide;
  return {
    ...{ lengthMm, againstMm, changePercent: ((lengthMm - againstMm) / wide) * 100 },
    place: { at: place(lengthMm), against: place(againstMm) },
  };
}

/** Mean over the parts of a muscle. */
function lengthAt(muscle: string, { motion, key }: Moment): number {
  const fact = bodyFacts.motions[motion]?.keys[key]?.[muscle];
  if (fact === undefined) throw new RangeError(`factChange: expected a length of ${muscle} in ${motion}, ${key}.`);
  return fact.lengthMm[0];
}
