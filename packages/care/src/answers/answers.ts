/** What a person said. Missing means not asked yet; neither it nor "notSure" is ever "no". */
export type Answer = "yes" | "no" | "notSure";

/** Where: one side, both, none of them, or not sure. */
export type SideAnswer = "no" | "left" | "right" | "both" | "notSure";

/** Rows of the emergency screen. Each is a hard flag: alone enough for `emergency`. */
export const emergencyIds = [
  "saddle-bladder-bowel",
  "both-legs-or-giving-way",
  "fever-and-ill",
  "chest-breath-faint-tearing",
  "hard-fall-or-cannot-stand",
  "blood-thinner-groin-thigh",
  "pregnant-bleeding-fluid-pains",
  "leg-cold-white",
] as const;
export type EmergencyId = (typeof emergencyIds)[number];

/** Conditions that change what a person may do. Each is asked yes, no or not sure. */
export const conditionIds = [
  "pregnant",
  "recent-birth",
  "recent-surgery",
  "hip-replacement",
  "osteoporosis-or-steroids",
  "slipped-vertebra",
  "blood-thinner",
  "hernia",
  "heart-or-blood-pressure",
  "fits-or-bad-balance",
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** History questions, in the order they are asked. `cough-or-sneeze` is asked only after a yes to `below-knee`. */
export const historyIds = [
  "worse-upright",
  "eased-hips-bent",
  "front-of-hip-in-stretch",
  "long-sitting",
  "below-knee",
  "cough-or-sneeze",
  "walking-limit",
  "groin-bending-or-stairs",
] as const;
export type HistoryId = (typeof historyIds)[number];

/** Who said that the person had been seen. */
export const seenByCodes = ["emergency", "doctor", "physiotherapist", "other"] as const;
export type SeenBy = (typeof seenByCodes)[number];

/** Everything a person has answered so far, by `linkId`. A missing key means not asked or not answered. */
export type Answers = Readonly<
  Partial<
    Record<EmergencyId | ConditionId | Exclude<HistoryId, "front-of-hip-in-stretch">, Answer> & {
      /** Calendar year, four digits. */
      "birth-year": number;
      /** Asked only when the year of birth leaves 18 open. */
      "is-18": Answer;
      /** Completed weeks; missing while pregnant means the week is not known. */
      "pregnancy-week": number;
      /** A pull or pain at the front of the hip when that leg goes back. */
      "front-of-hip-in-stretch": SideAnswer;
      /** Day of the visit after a stop, YYYY-MM-DD. */
      "seen-on": string;
      "seen-by": SeenBy;
      /** Was the person told that exercise is all right? */
      "seen-exercise": Answer;
      /** Day on which the visit was written down, YYYY-MM-DD; the gentle week counts from here. */
      "seen-recorded-on": string;
    }
  >
>;
export type LinkId = keyof Answers;
