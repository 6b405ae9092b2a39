import type { AgeSpan } from "../../answers/age.ts";
import type { Pattern } from "../pattern.ts";

/**
 * The hip joint itself may hurt, and be felt in the groin and the back.
 *
 * Own points rule: the published ratios belong to a clinician's tests, none of which is among the questions. Groin
 * pain on bending the hip or on stairs (3), an age from 50 (1). A pull at the front of the hip tells nothing between
 * the joint and its flexor (0). Home tests: pain deep in groin or buttock on a squat (2), less than 15° of turning the
 * thigh inward (2), a pelvis that drops on one leg (1). That they come out well says little (0): squatting and standing
 * miss most sore hips, and the figure for turning could not be checked. *Fits well* needs two of them.
 *
 * A year of birth that leaves 50 open counts as under 50, the milder end.
 */
export const hipJoint: Pattern = {
  pattern: "hip-joint",
  method: "points",
  terms: [
    { when: "each", linkId: "groin-bending-or-stairs", weights: { yes: 3, no: 0 } },
    { when: "each", linkId: "squat-hip", weights: { left: 2, right: 2, both: 2, no: 0 } },
    { when: "each", linkId: "turn-in-small", weights: { left: 2, right: 2, both: 2, no: 0 } },
    { when: "each", linkId: "pelvis-drops", weights: { left: 1, right: 1, both: 1, no: 0 } },
    { when: "each", linkId: "birth-year", weights: { from50: 1, under50: 0 } },
    { when: "each", linkId: "front-of-hip-in-stretch", weights: { left: 0, right: 0, both: 0, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 7,
  ceiling: "fitsWell",
  ageGroup: ({ youngest }: AgeSpan) => (youngest >= 50 ? "from50" : "under50"),
  source: "own choice: points for clinician review; stairs and age from 50 as in Metcalfe 2019, JAMA 322:2323-33",
};
