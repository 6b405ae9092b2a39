import type { Pattern } from "../pattern.ts";

/**
 * The small joints of the low back may hurt when the back is arched.
 *
 * Own points rule, and the weakest of all: even a clinician's arch-and-turn test tells next to nothing; a review found it
 * only a little better than a coin at ruling the joints out (57 to 60 % of negatives right). So: worse on arching (2) and
 * upright (1), less with pain below the knee (−2), and never above *possible*. Arching back while standing, a home test,
 * adds or takes no more than 1. Its use is to go easy on arching.
 *
 * @source Stuber 2014, J Can Chiropr Assoc, review of Kemp's test
 */
export const facet: Pattern = {
  pattern: "facet",
  method: "points",
  terms: [
    { when: "each", linkId: "worse-arching", weights: { yes: 2, no: 0 } },
    { when: "each", linkId: "worse-upright", weights: { yes: 1, no: 0 } },
    { when: "each", linkId: "standing-arch", weights: { left: 1, right: 1, both: 1, no: -1 } },
    { when: "each", linkId: "below-knee", weights: { yes: -2, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 5,
  ceiling: "possible",
  source: "own choice: points for clinician review; the tests are poor: Stuber 2014, J Can Chiropr Assoc",
};
