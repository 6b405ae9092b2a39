import type { SignRule } from "./rule.ts";

/**
 * Groin pain at each step after more running, marching or jumping than before: the neck of the thigh bone may be
 * cracking.
 *
 * own choice: the row names the load, because a sore hip joint hurts at each step too and is far more common. The way to
 * check counts pain at rest, thin bones and youth in its place.
 */
export const stressFracture: SignRule = {
  id: "stress-fracture",
  row: "stress fracture of the femoral neck",
  source: "Usual practice: stop the impact, image the same day",
  outcomes: [{ when: "groin-when-hopping", level: "urgent", exercise: "stop", advice: "doctor-today" }],
};
