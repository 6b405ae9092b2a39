import type { SignRule } from "./rule.ts";

/**
 * One leg newly swollen: a vein may be blocked by a clot.
 */
export const vein: SignRule = {
  id: "vein",
  row: "deep vein thrombosis",
  source: "Usual practice: looked at the same day",
  outcomes: [{ when: "one-leg-swollen", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
