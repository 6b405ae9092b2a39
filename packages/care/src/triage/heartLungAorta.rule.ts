import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Heart, lung or the large artery of the belly may be felt as back pain.
 *
 * @source doi:10.1186/s13049-024-01268-0: the full picture of a torn belly artery in 13 % of 216 people
 */
export const heartLungAorta = (answers: Answers): RuleResult => hardFlags("heart-lung-aorta", answers);
