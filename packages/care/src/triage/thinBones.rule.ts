import type { Answers } from "../answers/answers.ts";
import { presentConditions } from "./presentConditions.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Thin bones or long use of steroids, with a painful back: a bone may have given way without a fall.
 *
 * @source Downie 2013, doi:10.1136/bmj.f7095 (steroids and age raise the chance of a fracture); own choice: soon and
 *   gentle until someone has looked, not sure counts as yes
 */
export const thinBones = (answers: Answers): RuleResult =>
  presentConditions("thin-bones", ["osteoporosis-or-steroids"], answers, { level: "soon", exercise: "gentle" });
