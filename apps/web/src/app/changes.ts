import { type Answers, type ConditionId, limitsFor, type MovementId } from "@ilio/care";

/**
 * How the conditions that a person has, or may have, change a movement; each change once. What was not asked yet asks
 * for nothing here.
 *
 * own choice: where both a straight body and half the height are asked for, only half the height is said: it is stricter.
 */
export function changesFor(movement: MovementId, answers: Answers): readonly string[] {
  const isTrue = (condition: ConditionId) => answers[condition] === "yes" || answers[condition] === "notSure";
  const because = limitsFor(answers)[movement].because.filter(({ condition }) => isTrue(condition));
  const changes = new Set(because.flatMap(({ change }) => (change ? [change] : [])));
  if (changes.has("low-lift")) changes.delete("hips-level");
  return [...changes];
}
