import type { Pattern } from "../pattern.ts";

/**
 * Back pain that has no single cause one could name: the most common kind. It is what remains, so the points
 * come from signs that are not there (below the knee 2, walking 1, groin 1), and one from pain that varies with position.
 */
export const nonSpecific: Pattern = {
  pattern: "non-specific",
  method: "points",
  terms: [
    { when: "each", linkId: "below-knee", weights: { yes: -2, no: 2 } },
    { when: "each", linkId: "walking-limit", weights: { yes: -2, no: 1 } },
    { when: "each", linkId: "groin-bending-or-stairs", weights: { yes: -1, no: 1 } },
    { when: "any", linkIds: ["worse-upright", "eased-hips-bent", "worse-arching"], weight: 1 },
  ],
  possibleFrom: 3,
  fitsWellFrom: 5,
  ceiling: "fitsWell",
  source:
    "own choice: points for clinician review; most chronic back pain is of this kind: WHO guideline 2023, NBK599210",
};
