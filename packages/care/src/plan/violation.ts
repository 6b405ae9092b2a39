import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import type { Preferences } from "./preferences.ts";

/** A rule that every plan keeps. `says` and `source` are English, for a reviewer; no person reads them. */
interface ViolationRuleRow {
  readonly id: string;
  readonly says: string;
  readonly source: string;
}

const design = "own choice, for clinician review";

/** Rules that every plan keeps, whatever the person: first those of safety, then dose, then what fits into a day. */
export const violationRules = [
  { id: "plan-despite-stop", says: "There is no plan while triage says stop.", source: design },
  { id: "under-18", says: "There is no plan for anyone who is under 18, or may be.", source: design },
  { id: "unknown-movement", says: "Every movement is one of the catalogue.", source: design },
  { id: "barred-movement", says: "No movement is in a plan that something about the person bars.", source: design },
  {
    id: "missing-change",
    says: "Every change that a limit asks of a movement or of the walk is told.",
    source: design,
  },
  {
    id: "psoas-stop",
    says: "While a hip stays bent, the belly beats, or a bleed is possible, no hip goes behind the body to its end.",
    source: "Red flags of the psoas (abscess, haematoma) and of the aorta; own choice: not sure counts as yes",
  },
  {
    id: "direction",
    says: "With a possible stenosis or facet pattern, no hip goes to its end behind the body while the low back arches.",
    source: "own choice: what brings the pain on is not held at its end",
  },
  {
    id: "end-range-with-nerve-signs",
    says: "With pain that may go below the knee, or a possible nerve root, no joint is held at the end of its range.",
    source: "own choice: a sore nerve is not pulled on",
  },
  {
    id: "stretch-despite-legs",
    says: "No hip is stretched when the answers about leg, walking or groin speak against it, also as not sure.",
    source: design,
  },
  {
    id: "not-gentle",
    says: "Gentle is positions of ease, breathing and short walks, and nothing else; so is the emphasis on ease.",
    source: design,
  },
  {
    id: "wrong-emphasis",
    says: "The emphasis is the one that the table gives for the bands and answers.",
    source: design,
  },
  {
    id: "against-emphasis",
    says: "No movement is in a plan that its emphasis has no room for, also not after a swap.",
    source: design,
  },
  {
    id: "too-many-counted",
    says: "At most four movements count in a session.",
    source: "own choice: what most people still do on a bad day",
  },
  {
    id: "rest-counted",
    says: "Positions of ease and breathing never count and stand at the end; the walk stands beside the session.",
    source: design,
  },
  { id: "movement-twice", says: "No movement stands twice in a plan.", source: design },
  { id: "empty-plan", says: "A plan holds at least one movement or position of ease.", source: design },
  {
    id: "stage-order",
    says: "Warm-up, contraction, release, strengthen, rest: in this order, and a stage may be empty.",
    source: "The order of the founding articles; little is known about it",
  },
  { id: "bad-dose", says: "Sets, repetitions and seconds are whole numbers that can be done.", source: design },
  { id: "sides", says: "A movement of one side is done on both, in the same order at each dose.", source: design },
  {
    id: "first-not-half",
    says: "The first dose is one set, half the hold and half the repetitions, rounded up.",
    source: "own choice: the body's answer of the next day is not known yet",
  },
  {
    id: "stiff-side-not-more",
    says: "A side that alone is stiff comes first and has one set more.",
    source: "own choice: no study says how much more",
  },
  {
    id: "stretch-volume",
    says: "A hip is stretched for 32 minutes a week at most; 4 or more only with the emphasis on release, usual exercise, and after the first week.",
    source: "Ingram 2025, doi:10.1007/s40279-024-02143-9; own choice: the ceiling",
  },
  {
    id: "soft-start",
    says: "One session at half dose to begin with, or the whole first week where the outlook asks for a softer start.",
    source: "own choice: a first week that is easy shows that moving is safe",
  },
  {
    id: "schedule",
    says: "One to seven sessions a week, no more in the first week than later.",
    source: "ACSM 2009 for strength, two to three a week; own choice for the rest",
  },
  {
    id: "no-walk",
    says: "There is a comfortable walk from the first day.",
    source: "Pocovi 2024 (walking, people who had recovered); own choice: from day one",
  },
  { id: "missing-reason", says: "Every movement and the walk have a reason that is worded.", source: design },
  {
    id: "bad-replacement",
    says: "What takes the place of a movement works the same muscles and is at most one rung harder; a swap keeps the stage.",
    source: design,
  },
  {
    id: "place-not-kept",
    says: "Nobody is sent to the floor, on the knees or to things they said they do not have.",
    source: design,
  },
  {
    id: "minutes-not-kept",
    says: "A usual session ends within the minutes that were chosen, with a fifth of them as grace, a minute at most, unless it is a single movement.",
    source: design,
  },
] as const satisfies readonly ViolationRuleRow[];
export type ViolationRule = (typeof violationRules)[number]["id"];
export const violationRuleIds: readonly ViolationRule[] = violationRules.map(({ id }) => id);

/** A rule that a plan breaks. `detail` is English for developers, never shown to a person. */
export interface Violation {
  readonly rule: ViolationRule;
  readonly detail: string;
}

/** One check; returns a sentence for each place where the plan breaks its rule. */
export type Check = (plan: Plan, input: PlanInput, preferences: Preferences) => readonly string[];
