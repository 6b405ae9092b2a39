import type { SignRule } from "./rule.ts";

/**
 * A vertebra may have given way: two of a small fall, new pain on one spot of the spine, and bones that are old or thin.
 * A hard fall is a row of the emergency screen.
 *
 * @source Downie 2013, doi:10.1136/bmj.f7095: chance of a fracture with older age 9 % (3 to 25), steroids 33 % (10 to 67),
 *   bruise 62 % (49 to 74), several signs 90 % (34 to 99)
 */
export const vertebralFracture: SignRule = {
  id: "vertebral-fracture",
  row: "vertebral fracture",
  source: "Downie 2013, doi:10.1136/bmj.f7095 (several signs count far more than one); Henschke 2009, PMID 19790051",
  outcomes: [
    {
      when: { atLeast: 2, of: ["small-fall", "spine-spot", { any: ["osteoporosis-or-steroids", "age-from-65"] }] },
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
      basis: "own choice: which two, and that thin bones and age together count as one",
    },
    {
      when: { any: ["small-fall", "spine-spot"] },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      basis: "own choice: one of them alone is looked at within days; age alone says nothing",
    },
  ],
};
