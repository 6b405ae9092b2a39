import type { Answers } from "../answers/answers.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { fitItems } from "./fitItems.ts";
import { planItems } from "./planItems.ts";
import type { PlanItem } from "./planResult.ts";
import { noPreferences, type Preferences } from "./preferences.ts";

/**
 * Today's gentle session: the position of ease that is allowed, and slow breathing. Run it with its `usual` doses.
 *
 * @param preferences where the person is and how long they have; without them the floor is there
 * @throws RangeError when a week of pregnancy cannot be read
 */
export function gentleSession(
  answers: Answers,
  assessment: Assessment,
  preferences: Preferences = noPreferences,
): readonly PlanItem[] {
  const limits = limitsFor(answers, assessment);
  const items = planItems("gentle", candidatesByEmphasis.gentle, limits, null);
  return fitItems(items, { emphasis: "gentle", limits, stiffSide: null, preferences }).items;
}
