import type { Answers } from "../answers/answers.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { planItems } from "./planItems.ts";
import type { PlanItem } from "./planResult.ts";

/**
 * Today's gentle session: the position of ease that is allowed, and slow breathing. Run it with its `usual` doses.
 *
 * @throws RangeError when a week of pregnancy cannot be read
 */
export const gentleSession = (answers: Answers, assessment: Assessment): readonly PlanItem[] =>
  planItems(candidatesByEmphasis.gentle, limitsFor(answers, assessment), null);
