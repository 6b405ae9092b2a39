import type { SignRule } from "./rule.ts";

/**
 * A burning band of skin with a rash: medicine against shingles helps most in the first three days.
 */
export const shingles: SignRule = {
  id: "shingles",
  row: "shingles",
  source: "Usual practice: medicine against the virus within 72 hours",
  outcomes: [{ when: "burning-rash", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
