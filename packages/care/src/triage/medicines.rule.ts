import type { SignRule } from "./rule.ts";

/**
 * Medicines whose risk someone should weigh this week; nobody is told to stop one. Very sleepy, breathing slowly, or black
 * stools: the same day.
 *
 * @source Jones 2023 (OPAL), PMID 37392748: opioids no better than placebo in acute back pain, with more misuse later
 */
export const medicines: SignRule = {
  id: "medicines",
  row: "medicine risk",
  source: "Usual practice; Jones 2023 (OPAL), PMID 37392748 (opioids no better than placebo in acute back pain)",
  outcomes: [
    { when: "medicine-danger", level: "urgent", exercise: "stop", advice: "doctor-today" },
    {
      when: { any: ["opioid", "sedative", "muscle-relaxant"] },
      level: "soon",
      exercise: "usual",
      advice: "pharmacist-soon",
      onlyDoctor: true,
    },
    {
      when: {
        all: [
          "anti-inflammatory",
          { any: ["blood-thinner", "kidney-or-ulcer", "antidepressant", "pregnant", "heart-or-blood-pressure"] },
        ],
      },
      level: "soon",
      exercise: "usual",
      advice: "pharmacist-soon",
      onlyDoctor: true,
      basis:
        "own choice: an antidepressant beside it can make one bleed too; in pregnancy and with a weak heart it may do harm",
    },
  ],
};
