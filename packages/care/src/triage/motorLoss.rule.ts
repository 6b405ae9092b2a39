import type { SignRule } from "./rule.ts";

/**
 * A foot that newly drags or slaps: a nerve may be losing strength. Both legs, a knee that gives way, or the bladder with
 * it are rows of the emergency screen.
 */
export const motorLoss: SignRule = {
  id: "motor-loss",
  row: "progressive or major loss of strength",
  source: "Usual practice for a new weakness of one leg; no pooled accuracy exists",
  outcomes: [{ when: "foot-drags", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
