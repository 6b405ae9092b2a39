import type { Answers } from "../answers/answers.ts";
import type { Assessment, Band, PatternId } from "../assessment/assessmentResult.ts";
import type { Exercise } from "../triage/triageResult.ts";
import type { Emphasis } from "./planResult.ts";

interface EmphasisRow {
  readonly pattern: PatternId;
  /** Bands of the pattern that choose the row. */
  readonly bands: readonly Band[];
  readonly emphasis: Emphasis;
}

const atLeastPossible: readonly Band[] = ["possible", "fitsWell"];

/**
 * From bands to emphasis; the first row that matches counts.
 *
 * own choice: what asks for the most care comes first, so a competing pattern always goes before the hip flexor.
 */
export const emphasisTable: readonly EmphasisRow[] = [
  { pattern: "nerve-root", bands: atLeastPossible, emphasis: "ease" },
  { pattern: "stenosis", bands: atLeastPossible, emphasis: "flexion-tolerant" },
  { pattern: "hip-joint", bands: atLeastPossible, emphasis: "hip-friendly" },
  { pattern: "hip-flexor-stiff", bands: atLeastPossible, emphasis: "release" },
];

/**
 * Answers after which no hip is taken behind the body, whatever the bands: legs that limit walking, or may do so, and
 * leg pain that may go below the knee.
 *
 * own choice: extension can hurt a narrow canal or a nerve at any age, and a "not sure" counts for exercise.
 */
export const legsSpeakAgainstStretch = (answers: Answers): boolean =>
  answers["walking-limit"] === "yes" || answers["walking-limit"] === "notSure" || answers["below-knee"] === "notSure";

/** What a plan aims at. Gentle exercise goes before every band; when no row matches, the plan is general. */
export function emphasisFor(exercise: Exclude<Exercise, "stop">, { patterns }: Assessment, answers: Answers): Emphasis {
  if (exercise === "gentle") return "gentle";
  const bandOf = (id: PatternId) => patterns.find(({ pattern }) => pattern === id)?.band ?? "cannotTell";
  const found = emphasisTable.find(({ pattern, bands }) => bands.includes(bandOf(pattern)))?.emphasis ?? "general";
  return found === "release" && legsSpeakAgainstStretch(answers) ? "flexion-tolerant" : found;
}
