import type { Pattern } from "../pattern.ts";

/**
 * A nerve that leaves the low back may be irritated, mostly by a disc.
 *
 * Own points rule: the published ratios of these two questions could not be checked, so they are not used as
 * numbers. Pain, tingling or numbness below the knee is the main sign (3); worse on coughing or sneezing, which
 * raises the pressure in the spine, supports it (2), and so does a leg that is worse than the back (2). The slump, a home test: the person's own leg pain that comes with the
 * knee straight and eases as the head comes up (2), or none of it (−2). *Fits well* takes three of these: with two, people who
 * answer at random, or in whom a leg hurts for another reason, were told so too often (`npm run bench -- assessment`).
 */
export const nerveRoot: Pattern = {
  pattern: "nerve-root",
  method: "points",
  terms: [
    { when: "each", linkId: "below-knee", weights: { yes: 3, no: 0 } },
    { when: "each", linkId: "cough-or-sneeze", weights: { yes: 2, no: 0 } },
    { when: "each", linkId: "leg-worse-than-back", weights: { yes: 2, no: 0 } },
    { when: "each", linkId: "slump-leg", weights: { left: 2, right: 2, both: 2, no: -2 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 7,
  ceiling: "fitsWell",
  source: "own choice: points for clinician review; both signs as in Vroomen 2002, whose figures were not at hand",
};
