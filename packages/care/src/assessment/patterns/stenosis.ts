import type { AgeSpan } from "../../answers/age.ts";
import type { Pattern } from "../pattern.ts";
import { shrunkLog, toHundredths } from "../shrunkLog.ts";

/**
 * The canal of the nerves in the low back may be narrow: legs that limit walking, eased by sitting or bending.
 *
 * Published ratios, pulled toward 1. *Possible* from the ratio of a walking limit alone, *fits well* from 11 before
 * pulling. own choice: both bounds; legs that limit walking must not be passed over from 60 on, and 11 would need more
 * than these two items. For clinician review.
 *
 * @source Suri 2010, JAMA 304:2628-36, PMC3260477: walking limit 3.7 / 0.23, age over 70 2.0, under 60 0.40
 */
export const stenosis: Pattern = {
  pattern: "stenosis",
  method: "ratios",
  terms: [
    { when: "each", linkId: "walking-limit", weights: { yes: shrunkLog(3.7), no: shrunkLog(0.23) } },
    {
      when: "each",
      linkId: "birth-year",
      weights: { over70: shrunkLog(2), from60to70: shrunkLog(1), under60: shrunkLog(0.4) },
    },
  ],
  possibleFrom: toHundredths(shrunkLog(3.7)),
  fitsWellFrom: toHundredths(shrunkLog(11)),
  ceiling: "fitsWell",
  ageGroup,
  source: "Suri 2010, JAMA 304:2628-36, PMC3260477; own choice: the bounds of the bands",
};

/** A year that leaves the bound open takes the milder ratio, the one nearer to 1. */
function ageGroup({ youngest, oldest }: AgeSpan): string {
  if (youngest > 70) return "over70";
  return oldest < 60 ? "under60" : "from60to70";
}
