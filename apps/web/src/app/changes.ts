import { type Answers, limitsFor, type MovementId } from "@ilio/care";

/**
 * How a person's conditions change a movement, each change once.
 *
 * own choice: where both a straight body and half the height are asked for, only half the height is said: it is stricter.
 */
export function changesFor(movement: MovementId, answers: Answers): readonly string[] {
  const changes = new Set(limitsFor(answers)[movement].because.flatMap(({ change }) => (change ? [change] : [])));
  if (changes.has("low-lift")) changes.delete("hips-level");
  return [...changes];
}
