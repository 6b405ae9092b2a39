import type { SignRule } from "./rule.ts";

/**
 * Groin pain at each hop or step, most often after much more running or marching: the neck of the thigh bone may be
 * cracking.
 */
export const stressFracture: SignRule = {
  id: "stress-fracture",
  row: "stress fracture of the femoral neck",
  source: "Usual practice: stop the impact, image the same day",
  outcomes: [{ when: "groin-when-hopping", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
