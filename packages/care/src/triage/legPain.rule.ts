import type { SignRule } from "./rule.ts";

/**
 * Pain below the knee without weakness, or legs that limit walking: looked at within days or weeks, and gentle until then.
 * Weakness is a row of a screen.
 */
export const legPain: SignRule = {
  id: "leg-pain",
  row: null,
  source: "own choice after the usual advice for stable leg pain; for clinician review",
  outcomes: [
    { when: "below-knee", level: "soon", exercise: "gentle", advice: "physio-soon" },
    {
      when: "walking-limit",
      level: "soon",
      exercise: "gentle",
      advice: "physio-soon",
      basis: "own choice: whichever way the legs are eased, as only an examination tells nerve from artery",
    },
  ],
};
