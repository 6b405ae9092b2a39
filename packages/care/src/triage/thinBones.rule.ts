import type { SignRule } from "./rule.ts";

/**
 * Thin bones or long use of steroids, with a painful back: a bone may have given way without a fall. Together with a
 * small fall or a sore spot it is the rule for a broken vertebra, which is urgent.
 */
export const thinBones: SignRule = {
  id: "thin-bones",
  row: null,
  source:
    "Downie 2013, doi:10.1136/bmj.f7095 (steroids raise the chance of a fracture to 33 %); own choice: soon and gentle until someone has looked",
  outcomes: [{ when: "osteoporosis-or-steroids", level: "soon", exercise: "gentle", advice: "doctor-soon" }],
};
