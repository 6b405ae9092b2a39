import type { SignRule } from "./rule.ts";

/**
 * Six weeks without getting better, or pain that keeps one from work or daily life: someone should look, and exercise
 * goes on.
 *
 * @source Gloucestershire back pain red flags: one month without getting better
 */
export const notImproving: SignRule = {
  id: "not-improving",
  row: "not improving by six weeks, or disabling",
  source:
    "Gloucestershire back pain red flags (one month without getting better); own choice: six weeks, within which most backs settle",
  outcomes: [{ when: "not-improving", level: "soon", exercise: "usual", advice: "doctor-soon" }],
};
