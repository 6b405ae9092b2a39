import type { Pattern } from "../pattern.ts";

/**
 * A weak or strained hip flexor may take part in the pain.
 *
 * Own points rule. Pain at the front of the hip on lifting the knee (2) is all that a question can tell; a weak or
 * painful knee hold (4) and pain at the front of the hip when the lift is held back by the hand (4) are found by home
 * tests. Each sign of another source takes 2, as for the stiff hip flexor.
 *
 * The questions alone come to 2, below *possible*. That is not a misfit: while more speaks for it than against, the
 * home tests could still lift it, so the band is *cannot tell*. With nothing for it, or another source that speaks as
 * loud, it does not fit.
 */
export const hipFlexorWeak: Pattern = {
  pattern: "hip-flexor-weak",
  method: "points",
  terms: [
    { when: "each", linkId: "front-of-hip-lifting-knee", weights: { left: 2, right: 2, both: 2, no: 0 } },
    { when: "each", linkId: "knee-hold-weak-or-sore", weights: { left: 4, right: 4, both: 4, no: 0 } },
    { when: "each", linkId: "pressed-lift-front-of-hip", weights: { left: 4, right: 4, both: 4, no: 0 } },
    { when: "each", linkId: "below-knee", weights: { yes: -2, no: 0 } },
    { when: "all", linkIds: ["walking-limit", "sitting-eases-legs"], weight: -2 },
    { when: "each", linkId: "groin-bending-or-stairs", weights: { yes: -2, no: 0 } },
    { when: "each", linkId: "buttock-when-sitting", weights: { yes: -2, no: 0 } },
    { when: "each", linkId: "one-side-below-belt", weights: { yes: -2, no: 0 } },
  ],
  possibleFrom: 3,
  // own choice: all three, so that it stays right in people who are made up wrongly on purpose (docs/decisions/0013)
  fitsWellFrom: 10,
  ceiling: "fitsWell",
  liftedBy: ["knee-hold-weak-or-sore", "pressed-lift-front-of-hip"],
  needsTest: true,
  source:
    "own choice: points for clinician review; pain on lifting against a hand as a sign of the iliopsoas: groin pain agreement, Doha 2015",
};
