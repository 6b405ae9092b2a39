import { assess, itemsByLinkId, limitsFor, type MovementId, withDerived } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";

/**
 * Keys of changes, each once.
 *
 * own choice: where both a straight body and half the height are asked for, only half the height is said: it is stricter.
 */
export function changeKeys(changes: readonly { readonly change?: string }[]): readonly string[] {
  const keys = new Set(changes.flatMap(({ change }) => (change === undefined ? [] : [change])));
  if (keys.has("low-lift")) keys.delete("hips-level");
  return [...keys];
}

/** How what a person has, or may have, changes a movement. What was not asked yet asks for nothing here. */
export function changesFor(
  movement: MovementId,
  { answers, authored }: Pick<PersonState, "answers" | "authored">,
): readonly string[] {
  if (authored === null) return [];
  const known: Readonly<Record<string, unknown>> = withDerived(answers);
  const { because } = limitsFor(answers, assess(answers, authoredOf(authored)))[movement];
  return changeKeys(because.filter(({ by }) => !itemsByLinkId.has(by) || known[by] !== undefined));
}
