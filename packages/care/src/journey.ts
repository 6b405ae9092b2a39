import type { Answers } from "./answers/answers.ts";
import { assess } from "./assessment/assess.ts";
import type { Assessment } from "./assessment/assessmentResult.ts";
import { planFor } from "./plan/planFor.ts";
import type { Plan } from "./plan/planResult.ts";
import { triage } from "./triage/triage.ts";
import type { Triage } from "./triage/triageResult.ts";

/** All that care says about a person's answers. */
export interface Journey {
  readonly triage: Triage;
  readonly assessment: Assessment;
  /** null while triage says stop. */
  readonly plan: Plan | null;
}

/**
 * From answers to triage, assessment and plan: the same for the same two arguments, whenever and wherever it runs.
 *
 * @param authored day or time of the answers; all ages and intervals are counted from it, never from the clock
 * @throws RangeError when `authored`, a day, a year, a week or an answer cannot be read
 */
export function journey(answers: Answers, authored: string): Journey {
  const found = triage(answers, authored);
  const assessment = assess(answers, authored);
  const plan = found.exercise === "stop" ? null : planFor({ answers, triage: found, assessment, authored });
  return { triage: found, assessment, plan };
}
