import type { SignRule } from "./rule.ts";

/**
 * A young person with a fever, a hip that stays bent, or groin pain at each step: the hip joint may be infected, or its
 * growth plate may slip.
 */
export const childHip: SignRule = {
  id: "child-hip",
  row: "septic hip or slipped growth plate (young person)",
  source: "Usual practice for a limping child or teenager with a painful hip",
  outcomes: [
    {
      when: { all: ["age-under-18", { any: ["fever-or-sweats", "hip-stays-bent", "groin-when-hopping"] }] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: one of the three is enough, because Ilio cannot see a limp",
    },
  ],
};
