import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Nerves at the lower end of the spine may be pressed: numb between the legs, bladder or bowel trouble, both legs, or a
 * leg that gives way. No sign of these shuts it out, so one is enough.
 *
 * @source Dionne 2019, Musculoskelet Sci Pract 42:125-133: pooled sensitivity of the signs 0.19 to 0.43
 */
export const caudaEquinaOrBothLegs = (answers: Answers): RuleResult => hardFlags("cauda-equina-or-both-legs", answers);
