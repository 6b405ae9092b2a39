import type { Pattern } from "../pattern.ts";

/**
 * The joint between spine and pelvis may hurt: one side, below the belt, near the dimple.
 *
 * Own points rule: the published ratios belong to groups of a clinician's tests (three of six, 4.3; n = 48); pointing to the
 * spot is weak by itself and has no figure that could be checked. Pain on one side below the belt (3). Pain below the
 * knee speaks for a nerve (−1), a leg that feels a cough more so (−2). Never above *possible* by questions.
 */
export const sacroiliac: Pattern = {
  pattern: "sacroiliac",
  method: "points",
  terms: [
    { when: "each", linkId: "one-side-below-belt", weights: { yes: 3, no: 0 } },
    { when: "each", linkId: "below-knee", weights: { yes: -1, no: 0 } },
    { when: "each", linkId: "cough-or-sneeze", weights: { yes: -2, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 5,
  ceiling: "possible",
  source:
    "own choice: points for clinician review; what a group of tests can do: Laslett 2005, Man Ther 10:207-218 (n = 48)",
};
