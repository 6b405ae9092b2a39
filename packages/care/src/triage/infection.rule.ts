import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * A bacterial infection of the spine, a disc or the psoas may be there. No fever does not shut it out.
 *
 * @source Yusuf 2019, doi:10.1186/s12891-019-2949-6: fever in 55 % of 2224 people with an infected spine
 */
export const infection = (answers: Answers): RuleResult => hardFlags("infection", answers);
