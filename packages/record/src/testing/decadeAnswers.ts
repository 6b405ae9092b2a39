import type {
  Answer,
  AreaId,
  BodyArea,
  ConditionId,
  EmergencyId,
  HistoryId,
  MedicineId,
  OutlookId,
  SideAnswer,
  SignId,
} from "@ilio/care";
import type { AnswersV2, OutcomeV1 } from "../event/payloads.ts";
import type { Fact } from "./events.ts";

// A desk worker whose left hip is stiff at the front; nothing speaks against exercise. Each table names every row that
// care has, so that a new one is seen when types are checked: stored forms take no values from care.
const emergency: Readonly<Record<EmergencyId, Answer>> = {
  "saddle-bladder-bowel": "no",
  "both-legs-or-giving-way": "no",
  "fever-and-ill": "no",
  "chest-breath-faint-tearing": "no",
  "hard-fall-or-cannot-stand": "no",
  "blood-thinner-groin-thigh": "no",
  "pregnant-bleeding-fluid-pains": "no",
  "leg-cold-white": "no",
};
const signs: Readonly<Record<SignId, Answer>> = {
  "bad-belly-pain": "no",
  "beating-belly": "no",
  "side-pain-or-blood-in-urine": "no",
  "fever-or-sweats": "no",
  "foot-drags": "no",
  "unsteady-or-band": "no",
  "one-leg-swollen": "no",
  "burning-rash": "no",
  "hip-stays-bent": "no",
  "groin-when-hopping": "no",
  "small-fall": "no",
  "spine-spot": "no",
  "cancer-history": "no",
  "weight-loss": "no",
  "constant-pain": "no",
  "infection-risk": "no",
};
const conditions: Readonly<Record<ConditionId, Answer>> = {
  pregnant: "no",
  "recent-birth": "no",
  "recent-surgery": "no",
  "hip-replacement": "no",
  "osteoporosis-or-steroids": "no",
  "slipped-vertebra": "no",
  "blood-thinner": "no",
  hernia: "no",
  "heart-or-blood-pressure": "no",
  "fits-or-bad-balance": "no",
};
const medicines: Readonly<Record<MedicineId, Answer>> = {
  opioid: "no",
  sedative: "no",
  "muscle-relaxant": "no",
  "anti-inflammatory": "yes",
  "other-painkiller": "no",
  antidepressant: "no",
  "kidney-or-ulcer": "no",
  "medicine-danger": "no",
};
const history: Readonly<Record<HistoryId, SideAnswer | "yes">> = {
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "front-of-hip-in-stretch": "left",
  "front-of-hip-lifting-knee": "no",
  "long-sitting": "yes",
  "below-knee": "no",
  "cough-or-sneeze": "no",
  "leg-worse-than-back": "no",
  "walking-limit": "no",
  "sitting-eases-legs": "no",
  "leaning-eases-legs": "no",
  "standing-still-eases-legs": "no",
  "groin-bending-or-stairs": "no",
  "buttock-when-sitting": "no",
  "one-side-below-belt": "no",
  "worse-arching": "no",
  "slow-to-ease": "no",
  "first-severe": "no",
  "not-improving": "no",
  "over-three-months": "no",
  "began-before-40": "no",
  "gradual-start": "no",
  "better-moving": "no",
  "no-better-resting": "no",
  "wakes-second-half": "no",
  "red-eye": "no",
};
const outlook: Readonly<Record<OutlookId, number>> = {
  "worry-moving-harms": 3,
  confidence: 6,
  mood: 6,
  sleep: 5,
  work: 4,
};
const felt: Readonly<Record<BodyArea, SideAnswer>> = {
  back: "both",
  buttock: "no",
  groin: "no",
  "front-thigh": "left",
  "outer-thigh": "no",
  "back-thigh": "no",
  knee: "no",
  calf: "no",
  foot: "no",
};
export const areas = Object.keys(felt) as BodyArea[];
const map = Object.fromEntries(
  areas.flatMap((area): [AreaId, SideAnswer][] => [
    [`pain-${area}`, felt[area]],
    [`tingling-${area}`, "no"],
  ]),
);

const part = (name: AnswersV2["part"], answers: AnswersV2["answers"]): Fact => ({
  type: "answers/2",
  payload: { part: name, answers },
});

/** Both screens of signs: every 14 days, and after anything new. */
export const signParts: readonly Fact[] = [part("emergency", emergency), part("signs", signs)];

/** Conditions and medicines: every 28 days. */
export const whoParts: readonly Fact[] = [
  part("who", { ...conditions, "takes-medicine": "yes" }),
  part("medicines", medicines),
];

/** As large as what care really says to a person: ten patterns with what pushed them, and a plan of five movements. */
const outcome: OutcomeV1 = {
  triage: { advice: [], because: [], exercise: "usual", level: "none" },
  assessment: {
    patterns: Array.from({ length: 10 }, (_, i) => ({
      pattern: `pattern-${i}`,
      ...{ answered: 9, asked: 9, band: "possible", fitsWellFrom: 7, later: [], method: "points", possibleFrom: 3 },
      pushes: Object.entries(history)
        .slice(0, 5)
        .map(([linkId, answer]) => ({ answer, blocks: i, linkId })),
      ...{ range: [6, 6], score: 6 },
    })),
    stiffSide: "left",
  },
  plan: {
    ...{ barred: [], emphasis: "release", exercise: "usual", firstSessions: 1, fits: [], gentleUntil: null },
    items: ["chair-navasana", "half-kneeling-hip-flexor-stretch", "bridge", "dead-bug", "constructive-rest-90-90"].map(
      (movement) => ({
        ...{ changes: [], movement, reason: "strong-buttocks", stage: "strengthen" },
        first: [{ holdSeconds: 2, repetitions: 4, restSeconds: 30, sets: 1, side: "both" }],
        usual: [{ holdSeconds: 3, repetitions: 8, restSeconds: 30, sets: 2, side: "both" }],
      }),
    ),
    ...{ sessionsFirstWeek: 3, sessionsPerWeek: 5 },
  },
};
export const told: Fact = { type: "outcome/1", payload: outcome };

/** A mistake put right: one row of a screen. */
export const mistake: Fact = part("mistake", { "constant-pain": "no" });

/** Every screen up to a plan, in order, and what the person was then told. */
export const wayToPlan: readonly Fact[] = [
  signParts[0]!,
  part("who", { "birth-year": 1985 }),
  signParts[1]!,
  ...whoParts,
  part("map", map),
  part("history", history),
  part("outlook", outlook),
  told,
];
