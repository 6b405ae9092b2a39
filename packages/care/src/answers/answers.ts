/** What a person said. Missing means not asked yet; neither it nor "notSure" is ever "no". */
export type Answer = "yes" | "no" | "notSure";

/** Where: one side, both, none of them, or not sure. */
export type SideAnswer = "no" | "left" | "right" | "both" | "notSure";
export const sideCodes = ["no", "left", "right", "both", "notSure"] as const satisfies readonly SideAnswer[];

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

/** Rows of the second screen of signs. Most weigh only together with others; the rules say which. */
export const signIds = [
  "bad-belly-pain",
  "beating-belly",
  "side-pain-or-blood-in-urine",
  "fever-or-sweats",
  "foot-drags",
  "unsteady-or-band",
  "one-leg-swollen",
  "burning-rash",
  "hip-stays-bent",
  "groin-when-hopping",
  "small-fall",
  "spine-spot",
  "cancer-history",
  "weight-loss",
  "constant-pain",
  "infection-risk",
] as const;
export type SignId = (typeof signIds)[number];

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

/** Asked beside the condition that opens them, and needed before a plan where they are asked. */
export const followUpIds = ["after-birth-signs", "bleeding-signs"] as const;
export type FollowUpId = (typeof followUpIds)[number];

/** What a person takes, and what makes some of it risky. Asked after a yes or not sure to `takes-medicine`. */
export const medicineIds = [
  "opioid",
  "sedative",
  "muscle-relaxant",
  "anti-inflammatory",
  "other-painkiller",
  "antidepressant",
  "kidney-or-ulcer",
  "medicine-danger",
] as const;
export type MedicineId = (typeof medicineIds)[number];

/** Areas of the body map, from the top. */
export const bodyAreas = [
  "back",
  "buttock",
  "groin",
  "front-thigh",
  "outer-thigh",
  "back-thigh",
  "knee",
  "calf",
  "foot",
] as const;
export type BodyArea = (typeof bodyAreas)[number];

/** What is felt in an area; asked apart. Tingling stands for numbness too. */
export const feelings = ["pain", "tingling"] as const;
export type Feeling = (typeof feelings)[number];
export type AreaId = `${Feeling}-${BodyArea}`;

/** One side answer for each feeling and area. The map is one question: all of them are answered at once. */
export const areaIds: readonly AreaId[] = feelings.flatMap((feeling) =>
  bodyAreas.map((area): AreaId => `${feeling}-${area}`),
);

/**
 * History questions, in the order they are asked after the body map; `isAsked` says which apply to a person. No more than 13
 * come before the first answer (`firstAsked`), so what a rule of triage or a limit reads stands before what only makes the
 * answer surer.
 */
export const historyIds = [
  // the front of the hip
  "worse-upright",
  "eased-hips-bent",
  "front-of-hip-in-stretch",
  "groin-bending-or-stairs",
  "front-of-hip-lifting-knee",
  // the legs
  "below-knee",
  "leg-worse-than-back",
  "walking-limit",
  "standing-still-eases-legs",
  // how it goes
  "slow-to-ease",
  "not-improving",
  "over-three-months",
  "began-before-40",
  "red-eye",
  "first-severe",
  // what makes the answer surer
  "worse-arching",
  "sitting-eases-legs",
  "leaning-eases-legs",
  "cough-or-sneeze",
  "buttock-when-sitting",
  "one-side-below-belt",
  "long-sitting",
  "gradual-start",
  "better-moving",
  "no-better-resting",
  "wakes-second-half",
] as const;
export type HistoryId = (typeof historyIds)[number];

/** History questions whose answer is a side. */
export const sideIds = ["front-of-hip-in-stretch", "front-of-hip-lifting-knee"] as const;
export type SideId = (typeof sideIds)[number] | AreaId | FindingId;

/**
 * What home tests have found, and on which side; "both" also where it has no side. They are worked out from what was done
 * and measured (`findingsOf`), never asked.
 */
export const findingIds = [
  "thigh-stays-up",
  "knee-hold-weak-or-sore",
  "pressed-lift-front-of-hip",
  "slump-leg",
  "squat-hip",
  "turn-in-small",
  "pelvis-drops",
  "buttock-stretch",
  "standing-arch",
] as const;
export type FindingId = (typeof findingIds)[number];

/** Own-worded items from 0 to 10. They choose lessons and a gentler ramp, never a pattern. */
export const outlookIds = ["worry-moving-harms", "confidence", "mood", "sleep", "work"] as const;
export type OutlookId = (typeof outlookIds)[number];

/** Who said that the person had been seen. */
export const seenByCodes = ["emergency", "doctor", "midwife", "physiotherapist", "other"] as const;
export type SeenBy = (typeof seenByCodes)[number];

/** What the visit came after: a stop, or no more than the advice to have it looked at soon. */
export const seenAfterCodes = ["stop", "soon"] as const;
export type SeenAfter = (typeof seenAfterCodes)[number];

/** Everything a person has answered so far, by `linkId`. A missing key means not asked or not answered. */
export type Answers = Readonly<
  Partial<
    Record<EmergencyId | SignId | ConditionId | FollowUpId | MedicineId | Exclude<HistoryId, SideId>, Answer> &
      Record<SideId, SideAnswer> &
      Record<OutlookId, number> & {
        /** Calendar year, four digits. */
        "birth-year": number;
        /** Asked only when the year of birth leaves 18 open. */
        "is-18": Answer;
        /** Completed weeks; missing while pregnant means the week is not known. */
        "pregnancy-week": number;
        /** Any medicine for pain, sleep, cramps or mood. */
        "takes-medicine": Answer;
        /** Day of the visit, YYYY-MM-DD. */
        "seen-on": string;
        "seen-by": SeenBy;
        /** Was the person told that exercise is all right? */
        "seen-exercise": Answer;
        /** Missing counts as a stop. */
        "seen-after": SeenAfter;
        /** Day on which the visit was written down, YYYY-MM-DD; the gentle week after a stop counts from here. */
        "seen-recorded-on": string;
      }
  >
>;
export type LinkId = keyof Answers;
