import type { BodyArea, ConditionId, HistoryId, MedicineId, SignId } from "../answers/answers.ts";

// How common things are among simulated people. own choice: rough shares after the prior probabilities that are known
// for adults with back pain in primary care; they only have to be plausible, so that common and rare people are met.

/** What is behind the pain of a simulated person. No rule ever sees it; it only makes the answers hang together. */
export const stories = [
  "none",
  "stiff-hip-flexor",
  "sore-hip-flexor",
  "nerve",
  "narrow-canal",
  "hip-joint",
  "arching",
  "pelvis-joint",
  "buttock",
  "inflamed",
] as const;
export type Story = (typeof stories)[number];

/** Share of each story by age; `none` takes what is left. */
export const storyShare = (age: number): Readonly<Record<Exclude<Story, "none">, number>> => ({
  "stiff-hip-flexor": 0.14,
  "sore-hip-flexor": 0.03,
  nerve: 0.05,
  "narrow-canal": age >= 60 ? 0.1 : 0.01,
  "hip-joint": age >= 50 ? 0.06 : 0.02,
  arching: 0.04,
  "pelvis-joint": 0.03,
  buttock: 0.02,
  inflamed: age < 50 ? 0.03 : 0.01,
});

/** Share of yes to each emergency row. */
export const emergencyShare = 0.004;

export const signShare: Readonly<Record<SignId, number>> = {
  "bad-belly-pain": 0.006,
  "beating-belly": 0.003,
  "side-pain-or-blood-in-urine": 0.008,
  "fever-or-sweats": 0.01,
  "foot-drags": 0.006,
  "unsteady-or-band": 0.01,
  "one-leg-swollen": 0.005,
  "burning-rash": 0.004,
  "hip-stays-bent": 0.01,
  "groin-when-hopping": 0.006,
  "small-fall": 0.04,
  "spine-spot": 0.03,
  "cancer-history": 0.05,
  "weight-loss": 0.02,
  "constant-pain": 0.06,
  "infection-risk": 0.03,
};

/** Share of yes to each condition: below 60 and from 60. Pregnancy and birth are drawn apart, by age. */
export const conditionShare: Readonly<
  Record<Exclude<ConditionId, "pregnant" | "recent-birth">, readonly [under60: number, from60: number]>
> = {
  "recent-surgery": [0.02, 0.04],
  "hip-replacement": [0.005, 0.06],
  "osteoporosis-or-steroids": [0.02, 0.12],
  "slipped-vertebra": [0.02, 0.04],
  "blood-thinner": [0.015, 0.1],
  hernia: [0.03, 0.06],
  "heart-or-blood-pressure": [0.03, 0.12],
  "fits-or-bad-balance": [0.015, 0.07],
};

/** Ages at which a simulated person may be pregnant, years. */
export const pregnancyAges = { from: 16, to: 50 } as const;
export const pregnantShare = 0.05;
export const recentBirthShare = 0.03;

export const takesMedicineShare = 0.45;
/** Among those who take something. */
export const medicineShare: Readonly<Record<MedicineId, number>> = {
  opioid: 0.07,
  sedative: 0.04,
  "muscle-relaxant": 0.06,
  "anti-inflammatory": 0.5,
  "other-painkiller": 0.4,
  antidepressant: 0.15,
  "kidney-or-ulcer": 0.06,
  "medicine-danger": 0.005,
};

/** Share of yes to a history question, whatever the story. */
export const historyShare: Readonly<Record<HistoryId, number>> = {
  "worse-upright": 0.25,
  "eased-hips-bent": 0.3,
  "front-of-hip-in-stretch": 0.1,
  "front-of-hip-lifting-knee": 0.04,
  "long-sitting": 0.5,
  "below-knee": 0.06,
  "cough-or-sneeze": 0.2,
  "leg-worse-than-back": 0.15,
  "walking-limit": 0.04,
  "sitting-eases-legs": 0.4,
  "leaning-eases-legs": 0.3,
  "standing-still-eases-legs": 0.15,
  "groin-bending-or-stairs": 0.06,
  "buttock-when-sitting": 0.08,
  "one-side-below-belt": 0.12,
  "worse-arching": 0.15,
  "slow-to-ease": 0.08,
  "first-severe": 0.08,
  "not-improving": 0.12,
  "over-three-months": 0.4,
  "began-before-40": 0.4,
  "gradual-start": 0.5,
  "better-moving": 0.4,
  "no-better-resting": 0.2,
  "wakes-second-half": 0.08,
  "red-eye": 0.01,
};

/** Answers that a story makes common: share of yes. */
export const storyHistory: Readonly<Record<Story, Readonly<Partial<Record<HistoryId, number>>>>> = {
  none: {},
  "stiff-hip-flexor": {
    "worse-upright": 0.85,
    "eased-hips-bent": 0.85,
    "front-of-hip-in-stretch": 0.75,
    "long-sitting": 0.8,
  },
  "sore-hip-flexor": { "front-of-hip-lifting-knee": 0.9, "front-of-hip-in-stretch": 0.6 },
  nerve: { "below-knee": 0.9, "cough-or-sneeze": 0.5, "leg-worse-than-back": 0.5, "slow-to-ease": 0.2 },
  "narrow-canal": {
    "walking-limit": 0.85,
    "sitting-eases-legs": 0.8,
    "leaning-eases-legs": 0.75,
    "worse-upright": 0.7,
    "eased-hips-bent": 0.7,
  },
  "hip-joint": { "groin-bending-or-stairs": 0.85, "front-of-hip-in-stretch": 0.3 },
  arching: { "worse-arching": 0.9, "worse-upright": 0.6, "one-side-below-belt": 0.3 },
  "pelvis-joint": { "one-side-below-belt": 0.9 },
  buttock: { "buttock-when-sitting": 0.9 },
  inflamed: {
    "over-three-months": 0.95,
    "began-before-40": 0.95,
    "gradual-start": 0.9,
    "better-moving": 0.9,
    "no-better-resting": 0.8,
    "wakes-second-half": 0.8,
  },
};

/** Areas that hurt in a story: share of people, beside the back. */
export const storyAreas: Readonly<Record<Story, Readonly<Partial<Record<BodyArea, number>>>>> = {
  none: { buttock: 0.25 },
  "stiff-hip-flexor": { groin: 0.3, "front-thigh": 0.3 },
  "sore-hip-flexor": { groin: 0.7, "front-thigh": 0.5 },
  nerve: { buttock: 0.6, "back-thigh": 0.6, calf: 0.8, foot: 0.6 },
  "narrow-canal": { buttock: 0.6, "front-thigh": 0.3, "back-thigh": 0.5, calf: 0.5 },
  "hip-joint": { groin: 0.85, knee: 0.2, "front-thigh": 0.3 },
  arching: { buttock: 0.3 },
  "pelvis-joint": { buttock: 0.7, groin: 0.15 },
  buttock: { buttock: 0.95 },
  inflamed: { buttock: 0.5 },
};
/** Any other area, and tingling where a nerve is not in the story. */
export const strayAreaShare = 0.02;
/** Tingling in an area that hurts, when a nerve is in the story. */
export const nerveTinglingShare = 0.6;
