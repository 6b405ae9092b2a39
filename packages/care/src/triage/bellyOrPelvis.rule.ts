import type { SignRule } from "./rule.ts";

/**
 * Strong belly pain, or low belly pain with a period that stayed away: the appendix, the bowel, or a pregnancy outside the
 * womb can be felt in back and hip.
 */
export const bellyOrPelvis: SignRule = {
  id: "belly-or-pelvis",
  row: "abdominal or pelvic emergency",
  source: "Usual practice; own choice: emergency, because the causes in one row cannot be told apart at home",
  outcomes: [{ when: "bad-belly-pain", level: "emergency", exercise: "stop", advice: "call-now" }],
};
