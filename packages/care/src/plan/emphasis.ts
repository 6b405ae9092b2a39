import { type Answers, type HistoryId, historyIds } from "../answers/answers.ts";
import { withDerived } from "../answers/derived.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import type { Assessment, Band, PatternId } from "../assessment/assessmentResult.ts";
import type { Exercise } from "../triage/triageResult.ts";
import type { Emphasis } from "./planResult.ts";

interface EmphasisRow {
  readonly pattern: PatternId;
  /** Bands of the pattern that choose the row. */
  readonly bands: readonly Band[];
  /** An answer of yes or not sure that chooses the row too, whatever the band. */
  readonly linkId?: HistoryId;
  readonly emphasis: Emphasis;
}

const atLeastPossible: readonly Band[] = ["possible", "fitsWell"];

/**
 * From bands and leading answers to emphasis; the first row that matches counts.
 *
 * own choice: what asks for the most care comes first, so a competing pattern always goes before the hip flexor, and a
 * sore hip flexor before a stiff one, because what is sore is not stretched first. The leading answer of the first
 * three is enough by itself, also as not sure, because a doubt counts for exercise: leg pain that may go below the
 * knee, legs that may limit walking and a groin that may be sore get no hip stretch at any age.
 */
export const emphasisTable: readonly EmphasisRow[] = [
  { pattern: "nerve-root", bands: atLeastPossible, linkId: "below-knee", emphasis: "ease" },
  { pattern: "stenosis", bands: atLeastPossible, linkId: "walking-limit", emphasis: "flexion-tolerant" },
  { pattern: "hip-joint", bands: atLeastPossible, linkId: "groin-bending-or-stairs", emphasis: "hip-friendly" },
  { pattern: "facet", bands: atLeastPossible, emphasis: "flexion-tolerant" },
  { pattern: "deep-gluteal", bands: atLeastPossible, emphasis: "buttock" },
  { pattern: "sacroiliac", bands: atLeastPossible, emphasis: "buttock" },
  { pattern: "inflammatory", bands: atLeastPossible, emphasis: "general" },
  { pattern: "hip-flexor-weak", bands: atLeastPossible, emphasis: "strengthen" },
  { pattern: "hip-flexor-stiff", bands: atLeastPossible, emphasis: "release" },
];

const mayBe = (answer: string | undefined): boolean => answer === "yes" || answer === "notSure";

/** own choice: with more than half of the questions not sure we know too little for anything but ease. */
export function isMostlyUnsure(given: Answers): boolean {
  const answers = withDerived(given);
  const answered = historyIds.filter((id) => answers[id] !== undefined && isEnabled(id, answers));
  return answered.filter((id) => answers[id] === "notSure").length * 2 > answered.length;
}

/** What a plan aims at. Gentle exercise goes before every band; when no row matches, the plan is general. */
export function emphasisFor(exercise: Exclude<Exercise, "stop">, { patterns }: Assessment, given: Answers): Emphasis {
  if (exercise === "gentle" || isMostlyUnsure(given)) return "gentle";
  const answers = withDerived(given);
  const bandOf = (id: PatternId) => patterns.find(({ pattern }) => pattern === id)?.leaning ?? "cannotTell";
  const found = emphasisTable.find(
    ({ pattern, bands, linkId }) => bands.includes(bandOf(pattern)) || (linkId !== undefined && mayBe(answers[linkId])),
  );
  return found?.emphasis ?? "general";
}

/** Answers after which no hip is taken behind the body: those that choose a row above the hip flexor's. */
export function legsSpeakAgainstStretch(given: Answers): boolean {
  const answers = withDerived(given);
  return emphasisTable.some(({ linkId }) => linkId !== undefined && mayBe(answers[linkId]));
}
