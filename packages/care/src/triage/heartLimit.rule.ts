import type { Answers } from "../answers/answers.ts";
import { presentConditions } from "./presentConditions.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * A heart or blood-pressure problem that limits what a person may do: their doctor knows the limit, we do not.
 *
 * @source own choice: soon and gentle, not sure counts as yes
 */
export const heartLimit = (answers: Answers): RuleResult =>
  presentConditions("heart-limit", ["heart-or-blood-pressure"], answers, { level: "soon", exercise: "gentle" });
