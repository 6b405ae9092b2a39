import type { SignRule } from "./rule.ts";

/**
 * Back or pelvis pain in a pregnancy without warning signs: someone should see it soon, and gentle things are fine.
 */
export const pregnancy: SignRule = {
  id: "pregnancy",
  row: null,
  source:
    "own choice: usual practice for pregnancy-related girdle pain (see a physiotherapist or midwife), gentle until then",
  outcomes: [{ when: "pregnant", level: "soon", exercise: "gentle", advice: "midwife-soon" }],
};
