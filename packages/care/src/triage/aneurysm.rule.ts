import type { SignRule } from "./rule.ts";

/**
 * A bulge of the main artery, known or felt as a strong beat in the belly: with a painful back it is looked at the same
 * day, and with any sign that it may leak at once. No clearance takes the stretches of the hip back in while it is there.
 * Sudden pain and faintness are a row of the emergency screen.
 *
 * @source Scand J Trauma Resusc Emerg Med 2024;32:94, doi:10.1186/s13049-024-01268-0: full picture in 13 % of ruptures
 */
export const aneurysm: SignRule = {
  id: "aneurysm",
  row: "abdominal aortic aneurysm",
  source: "doi:10.1186/s13049-024-01268-0 (the full picture is seen in 13 % of ruptures)",
  outcomes: [
    {
      when: { all: ["beating-belly", { any: ["bad-belly-pain", "side-pain-or-blood-in-urine", "constant-pain"] }] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: pain of belly or side, or pain that grows, beside the bulge is taken for a leak",
    },
    {
      when: "beating-belly",
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
      basis: "own choice: no emergency alone, because slim people feel the beat too and a known bulge may be small",
    },
  ],
};
