import type { SignRule } from "./rule.ts";

/**
 * A hard fall or a crash, or legs that do not bear one's weight: a bone of the hip, pelvis or spine may be broken.
 *
 * @source Downie 2013, doi:10.1136/bmj.f7095: chance of a fracture after severe trauma 11 % (8 to 16)
 */
export const fracture: SignRule = {
  id: "fracture",
  row: "hip fracture",
  source:
    "Downie 2013, doi:10.1136/bmj.f7095; own choice: a fall after which one can stand is urgent, but the row cannot tell",
  outcomes: [{ when: "hard-fall-or-cannot-stand", level: "emergency", exercise: "stop", advice: "call-now" }],
};
