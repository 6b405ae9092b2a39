import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Labour, or trouble of the placenta, may be felt as back pain.
 *
 * @source own choice: usual maternity practice; no single source was at hand, a clinician should confirm it
 */
export const pregnancyEmergency = (answers: Answers): RuleResult => hardFlags("pregnancy-emergency", answers);
