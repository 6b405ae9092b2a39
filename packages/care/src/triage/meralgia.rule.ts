import type { SignRule } from "./rule.ts";

/**
 * A numb or burning outer thigh: most often a skin nerve is squeezed at the front of the hip. No hurry, and nothing that
 * pulls there.
 */
export const meralgia: SignRule = {
  id: "meralgia",
  row: "meralgia paraesthetica",
  source: "Usual practice; own choice: the map's outer thigh alone is enough, also beside other areas",
  outcomes: [{ when: "tingling-outer-thigh", level: "soon", exercise: "gentle", advice: "doctor-soon" }],
};
