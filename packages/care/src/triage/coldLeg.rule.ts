import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * The blood flow of a leg may be blocked: suddenly cold and white.
 *
 * @source own choice: usual practice; no single source was at hand, a clinician should confirm it
 */
export const coldLeg = (answers: Answers): RuleResult => hardFlags("cold-leg", answers);
