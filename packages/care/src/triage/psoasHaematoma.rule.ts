import type { SignRule } from "./rule.ts";

/**
 * A bleed in the psoas or beside it, in someone whose blood clots badly: pain in the groin, thigh or side, a hip held bent,
 * a weak or numb thigh.
 *
 * @source Postgrad Med J 2002;78:630: groin pain, bent hip and a weak thigh
 */
export const psoasHaematoma: SignRule = {
  id: "psoas-haematoma",
  row: "iliopsoas or retroperitoneal haematoma",
  source: "Postgrad Med J 2002;78:630 (groin pain, bent hip and a weak thigh)",
  outcomes: [
    { when: "blood-thinner-groin-thigh", level: "emergency", exercise: "stop", advice: "call-now" },
    { when: "bleeding-signs", level: "emergency", exercise: "stop", advice: "call-now" },
    {
      when: { all: ["blood-thinner", { any: ["hip-stays-bent", "side-pain-or-blood-in-urine"] }] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: one of the signs beside the blood thinner is enough, as a bleed can grow within hours",
    },
  ],
};
