import type { SignRule } from "./rule.ts";

/**
 * Pain in waves from the side to the groin, or blood in the urine. With a fever the kidney may be blocked and infected;
 * in a pregnancy it is an emergency, and so it is from 60, where a first stone may be a leaking artery.
 */
export const kidney: SignRule = {
  id: "kidney",
  row: "kidney: stone or infection",
  source:
    "Usual practice; emergency medicine textbook chapter on ruptured aneurysm (renal colic is its common misdiagnosis)",
  outcomes: [
    {
      when: { all: ["side-pain-or-blood-in-urine", { any: ["fever-or-sweats", "pregnant", "age-from-60"] }] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: from 60, not above it; age alone says nothing",
    },
    { when: "side-pain-or-blood-in-urine", level: "urgent", exercise: "stop", advice: "doctor-today" },
  ],
};
