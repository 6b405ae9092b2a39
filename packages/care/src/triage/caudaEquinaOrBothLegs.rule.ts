import type { SignRule } from "./rule.ts";

/**
 * Nerves at the lower end of the spine may be pressed: numb between the legs, bladder or bowel trouble, both legs, or a
 * leg that gives way. A no to all of these does not rule it out, so one yes is enough.
 *
 * @source Dionne 2019, Musculoskelet Sci Pract 42:125-133: pooled sensitivity of the signs 0.19 to 0.43
 */
export const caudaEquinaOrBothLegs: SignRule = {
  id: "cauda-equina-or-both-legs",
  row: "cauda equina syndrome",
  source:
    "Dionne 2019, Musculoskelet Sci Pract 42:125-133 (signs miss many cases); UK cauda equina wording (MACP, BASS)",
  outcomes: [
    { when: "saddle-bladder-bowel", level: "emergency", exercise: "stop", advice: "call-now" },
    { when: "both-legs-or-giving-way", level: "emergency", exercise: "stop", advice: "call-now" },
  ],
};
