import type { Pattern } from "../pattern.ts";

/**
 * The deep muscles of the buttock may press on the nerve that runs under them.
 *
 * Own points rule: the published ratios belong to a clinician's stretch and push tests in people sent for surgery. Pain in
 * the buttock (1) that comes on with sitting (2). A leg that feels a cough speaks for the back instead (−2). The same pain
 * when the muscle is stretched or worked in sitting, a home test, speaks for it (2), and a test that stirs nothing against
 * it (−1). It is uncommon, so it never comes above *possible*.
 */
export const deepGluteal: Pattern = {
  pattern: "deep-gluteal",
  method: "points",
  terms: [
    { when: "each", linkId: "pain-buttock", weights: { left: 1, right: 1, both: 1, no: 0 } },
    { when: "each", linkId: "buttock-when-sitting", weights: { yes: 2, no: 0 } },
    { when: "each", linkId: "buttock-stretch", weights: { left: 2, right: 2, both: 2, no: -1 } },
    { when: "each", linkId: "cough-or-sneeze", weights: { yes: -2, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 5,
  ceiling: "possible",
  source:
    "own choice: points for clinician review; sitting as the leading sign is usual practice without a figure at hand (tests: Martin 2014, KSSTA 22:882-888)",
};
