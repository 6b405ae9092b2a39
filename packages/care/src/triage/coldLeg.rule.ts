import type { SignRule } from "./rule.ts";

/**
 * A leg suddenly cold and white: an artery may be blocked.
 */
export const coldLeg: SignRule = {
  id: "cold-leg",
  row: "vascular claudication: sudden",
  source: "own choice: usual practice for a blocked artery, to be confirmed by a clinician",
  outcomes: [{ when: "leg-cold-white", level: "emergency", exercise: "stop", advice: "call-now" }],
};
