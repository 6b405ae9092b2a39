import type { Answers } from "../answers/answers.ts";
import { presentConditions } from "./presentConditions.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Back or pelvis pain in a pregnancy without warning signs: someone should see it soon, and gentle things are fine.
 * Its warning signs are on the emergency screen.
 *
 * @source own choice: usual practice for pregnancy-related girdle pain (see a physiotherapist or midwife), gentle
 *   until then; not sure counts as pregnant, the cautious end
 */
export const pregnancy = (answers: Answers): RuleResult =>
  presentConditions("pregnancy", ["pregnant"], answers, { level: "soon", exercise: "gentle" });
