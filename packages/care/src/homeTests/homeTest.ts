import type { ConditionId } from "../answers/answers.ts";
import type { MovementId } from "../catalogue/movement.ts";
import type { StopRuleKey } from "../catalogue/stopRule.ts";

/** Home tests, in the order in which they are offered; each is the pose of the same name. */
export const homeTestIds = [
  "heel-walk",
  "toe-walk",
  "single-leg-stand",
  "thomas-back-flat",
  "knee-hold-above-hip",
  "resisted-hip-flexion",
  "bridge-hold",
  "one-leg-bridge-hold",
  "slump",
  "seated-hip-rotation",
  "squat",
  "seated-piriformis",
  "bend-and-return",
  "standing-arch",
] as const;
export type HomeTestId = (typeof homeTestIds)[number];
export const isHomeTestId = (id: string): id is HomeTestId => (homeTestIds as readonly string[]).includes(id);

/** What a test is for. Worded as `homeTests.for.<purpose>`. */
export const homeTestPurposes = ["safety", "hip-flexor", "other-source", "measure"] as const;
export type HomeTestPurpose = (typeof homeTestPurposes)[number];

/** What is asked after each try. */
export const homeTestQuestions = {
  /** Could it be done as shown? */
  able: ["yes", "no", "notSure"],
  /** Where was the thigh, seen from the side? */
  level: ["above", "level", "below", "notSure"],
  /** Where did it hurt or pull? */
  where: ["none", "front-of-hip", "groin", "buttock", "back", "leg", "elsewhere", "notSure"],
  /** Is it the pain the person knows? Asked only after a place. */
  known: ["yes", "no", "notSure"],
  /** Did the leg ease as the head came up? Asked only after pain in the leg. */
  eases: ["yes", "no", "notSure"],
  /** Did a foot not stay up? */
  gaveWay: ["none", "left", "right", "both", "notSure"],
  /** Did the other side of the pelvis drop, or the trunk lean over? */
  drops: ["yes", "no", "notSure"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type HomeTestQuestion = keyof typeof homeTestQuestions;

/** What is measured on each side, and by how much it differs from one time to the next without meaning anything. */
export type Measure =
  /** Taken three times, with the phone or from a height; `axis` says how the phone lies. */
  | { readonly unit: "degrees"; readonly axis: "tilt" | "swing"; readonly error: number }
  /** Held as long as it goes, up to `most`; `errorShare` of the first time. */
  | { readonly unit: "seconds"; readonly most: number; readonly errorShare: number };

/** One row of the table. Words: `homeTest.<id>.name`, `.why`, `.start`, `.phase.<cue>`; of what it found `.yes`, `.no`. */
export interface HomeTest {
  readonly id: HomeTestId;
  readonly purpose: HomeTestPurpose;
  readonly sides: "each" | "both";
  /** What to do, in order; each is a phase of the pose, or what a pose without phases leaves to words. */
  readonly cues: readonly string[];
  /** May bring pain on, so it waits while a back is easily stirred up, and for a day after one that did. */
  readonly provokes: boolean;
  readonly measure: Measure | null;
  readonly asks: readonly HomeTestQuestion[];
  /** Movements of the catalogue that ask the same of a body: where one is barred, so is the test. */
  readonly like: readonly MovementId[];
  /** Conditions that bar it. As everywhere, only a "no" frees. */
  readonly notWith: readonly ConditionId[];
  readonly stopRules: readonly StopRuleKey[];
  /** What it rests on, and what is our own choice. */
  readonly source: string;
}
