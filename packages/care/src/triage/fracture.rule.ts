import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * A bone of the spine or the hip may be broken.
 *
 * @source Downie 2013, doi:10.1136/bmj.f7095: 11 % broken after a severe injury, 62 % with a bruise or graze
 */
export const fracture = (answers: Answers): RuleResult => hardFlags("fracture", answers);
