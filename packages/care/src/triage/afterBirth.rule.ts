import type { SignRule } from "./rule.ts";

/**
 * After a birth: fever, a sore wound or breast, a strong headache after an injection in the back, or a swollen leg.
 */
export const afterBirth: SignRule = {
  id: "after-birth",
  row: "after a birth",
  source: "Usual maternity practice, to be confirmed by a clinician",
  outcomes: [{ when: "after-birth-signs", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
