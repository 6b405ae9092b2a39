import type { SignRule } from "./rule.ts";

/**
 * A pocket of pus in the psoas: the hip stays bent and hurts when it is straightened. The full picture with fever and a
 * limp is seen in about three of ten, so a bent hip with a fever or a risk of infection is enough, and a bent hip alone is
 * not stretched before a doctor has looked.
 */
export const psoasAbscess: SignRule = {
  id: "psoas-abscess",
  row: "psoas abscess",
  source: "Case series in secondary reviews (the triad in about 30 %); own choice: which pairs are urgent",
  outcomes: [
    { when: { all: ["hip-stays-bent", "fever-and-ill"] }, level: "emergency", exercise: "stop", advice: "call-now" },
    {
      when: { all: ["hip-stays-bent", { any: ["fever-or-sweats", "infection-risk", "recent-surgery"] }] },
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
    },
    {
      when: "hip-stays-bent",
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      onlyDoctor: true,
      basis: "own choice: a stiff hip joint does it too, so alone it is no stop; gentle holds no stretch of the hip",
    },
  ],
};
