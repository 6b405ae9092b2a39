import type { SignRule } from "./rule.ts";

/**
 * Legs that limit a walk and are eased by standing still: an artery may be narrow. Legs eased by sitting or bending point
 * to the nerves instead; the rule for leg pain has those.
 */
export const legArtery: SignRule = {
  id: "leg-artery",
  row: "vascular claudication",
  source: "Usual practice; own choice: gentle, with short walks, until someone has felt the pulses",
  outcomes: [
    {
      when: { all: ["walking-limit", "standing-still-eases-legs"] },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      onlyDoctor: true,
    },
  ],
};
