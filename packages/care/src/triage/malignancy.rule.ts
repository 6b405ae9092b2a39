import type { SignRule } from "./rule.ts";

/**
 * Cancer that has reached the spine is rare, and no single sign shows it. Cancer now or ever together with pain that grows
 * and does not let up is the pair to act on the same day. Each other sign is looked at within days or weeks.
 *
 * @source Downie 2013, doi:10.1136/bmj.f7095: chance of cancer in the spine with a history of cancer 33 % (22 to 46)
 */
export const malignancy: SignRule = {
  id: "malignancy",
  row: "malignancy",
  source:
    "Downie 2013, doi:10.1136/bmj.f7095; Henschke 2009, PMID 19790051 (single signs are common, the disease is not)",
  outcomes: [
    { when: { all: ["cancer-history", "constant-pain"] }, level: "urgent", exercise: "stop", advice: "doctor-today" },
    {
      when: { any: ["cancer-history", "weight-loss"] },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      onlyDoctor: true,
    },
    {
      when: { all: ["constant-pain", "age-from-50"] },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      onlyDoctor: true,
      basis: "own choice: age from 50 counts only beside another sign; here a doctor looks, not another health worker",
    },
    {
      when: "constant-pain",
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      basis:
        "own choice: below 50 and with no other sign it is most often the back itself; gentle, as for each back that is slow to ease",
    },
  ],
};
