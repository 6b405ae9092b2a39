import type { Answers } from "../answers/answers.ts";
import { hardFlags } from "./hardFlags.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Blood may have gathered in or beside the psoas of a person who takes a blood thinner; it can press the nerve of the thigh.
 *
 * @source Postgrad Med J 2002;78:630: groin pain, a hip held bent, and a weak or numb thigh
 */
export const psoasHaematoma = (answers: Answers): RuleResult => hardFlags("psoas-haematoma", answers);
