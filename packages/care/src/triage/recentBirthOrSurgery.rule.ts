import type { Answers } from "../answers/answers.ts";
import { presentConditions } from "./presentConditions.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * A birth or an operation in the last three months: someone who knows the wound should say when to do more.
 *
 * @source own choice: soon and gentle, not sure counts as yes; three months because both heal for weeks and people
 *   remember months, not weeks
 */
export const recentBirthOrSurgery = (answers: Answers): RuleResult =>
  presentConditions("recent-birth-or-surgery", ["recent-birth", "recent-surgery"], answers, {
    level: "soon",
    exercise: "gentle",
  });
