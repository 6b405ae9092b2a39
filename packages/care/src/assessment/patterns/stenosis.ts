import type { AgeSpan } from "../../answers/age.ts";
import type { Pattern } from "../pattern.ts";
import { shrunkLog, toHundredths } from "../shrunkLog.ts";
import type { Ratio } from "../weight.ts";

const suri = (ratio: number, interval: Ratio["interval"] = null): Ratio => ({
  ratio,
  interval,
  source: "Suri 2010, JAMA 304:2628-36",
});

/**
 * The canal of the nerves in the low back may be narrow: legs that limit walking, eased by sitting or bending.
 *
 * Published ratios, pulled toward 1. own choices, for clinician review:
 * - Relief on sitting, relief on leaning and pain in both legs go together in the same people, so besides the walking limit
 *   only the strongest of the three counts.
 * - *Possible* from the ratio of a walking limit alone, *fits well* from 11 before pulling: legs that limit walking must not
 *   be passed over from 60 on, and 11 needs a second sign.
 *
 * @source Suri 2010, JAMA 304:2628-36, PMC3260477
 */
export const stenosis: Pattern = {
  pattern: "stenosis",
  method: "ratios",
  terms: [
    { when: "each", linkId: "walking-limit", weights: { yes: suri(3.7), no: suri(0.23) } },
    {
      when: "strongest",
      of: [
        { linkId: "sitting-eases-legs", yes: suri(7.4, [1.9, 30]), no: suri(0.57) },
        { linkId: "leaning-eases-legs", yes: suri(6.4, [4.1, 9.9]), no: suri(0.52) },
        { linkId: "both-legs", yes: suri(6.3, [3.1, 13]), no: suri(0.54) },
      ],
    },
    {
      when: "each",
      linkId: "birth-year",
      // between the two published groups an age says nothing
      weights: { over70: suri(2), from60to70: 0, under60: suri(0.4) },
    },
  ],
  possibleFrom: toHundredths(shrunkLog(3.7)),
  fitsWellFrom: toHundredths(shrunkLog(11)),
  ceiling: "fitsWell",
  ageGroup,
  source: "Suri 2010, JAMA 304:2628-36, PMC3260477; own choice: the bounds of the bands, and one of three like signs",
};

/** A year that leaves the bound open takes the milder ratio, the one nearer to 1. */
function ageGroup({ youngest, oldest }: AgeSpan): string {
  if (youngest > 70) return "over70";
  return oldest < 60 ? "under60" : "from60to70";
}
