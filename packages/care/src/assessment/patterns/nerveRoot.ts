import type { Pattern } from "../pattern.ts";

/**
 * A nerve that leaves the low back may be irritated, mostly by a disc.
 *
 * Own points rule: the published ratios of these two questions could not be checked, so they are not used as
 * numbers. Pain, tingling or numbness below the knee is the main sign (3); worse on coughing or sneezing, which
 * raises the pressure in the spine, supports it (2).
 */
export const nerveRoot: Pattern = {
  pattern: "nerve-root",
  method: "points",
  terms: [
    { when: "each", linkId: "below-knee", weights: { yes: 3, no: 0 } },
    { when: "each", linkId: "cough-or-sneeze", weights: { yes: 2, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 5,
  ceiling: "fitsWell",
  source: "own choice: points for clinician review; both signs as in Vroomen 2002, whose figures were not at hand",
};
