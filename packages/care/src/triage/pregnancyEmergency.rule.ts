import type { SignRule } from "./rule.ts";

/**
 * In a pregnancy: bleeding, fluid, regular pains, a baby that moves less, a bad headache or trouble seeing; and a fever.
 */
export const pregnancyEmergency: SignRule = {
  id: "pregnancy-emergency",
  row: "pregnancy",
  source: "own choice: usual maternity practice, to be confirmed by a clinician",
  outcomes: [
    { when: "pregnant-bleeding-fluid-pains", level: "emergency", exercise: "stop", advice: "maternity-now" },
    {
      when: { all: ["pregnant", "fever-or-sweats"] },
      level: "emergency",
      exercise: "stop",
      advice: "maternity-now",
      basis: "own choice: the maternity unit decides; a fever can harm mother and child quickly",
    },
  ],
};
