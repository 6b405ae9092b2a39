import type { SignRule } from "./rule.ts";

/**
 * Heart, lung or a torn large blood vessel: chest pain, breathlessness, faintness or a sudden tearing pain.
 */
export const heartLungAorta: SignRule = {
  id: "heart-lung-aorta",
  row: "dissection, heart attack, lung clot",
  source: "Usual practice; doi:10.1186/s13049-024-01268-0 (a torn belly artery rarely shows its full picture)",
  outcomes: [{ when: "chest-breath-faint-tearing", level: "emergency", exercise: "stop", advice: "call-now" }],
};
