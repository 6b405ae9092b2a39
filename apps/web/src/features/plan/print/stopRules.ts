import { catalogue, type MovementId, type StopRuleKey } from "@ilio/care";

/** What ends every one of these movements: said once for all of them. */
export function sharedStops(movements: readonly MovementId[]): readonly StopRuleKey[] {
  const [first, ...rest] = movements.map((movement) => catalogue[movement].stopRules);
  return (first ?? []).filter((rule) => rest.every((rules) => rules.includes(rule)));
}

/** What ends this one besides. */
export const ownStops = (movement: MovementId, shared: readonly StopRuleKey[]): readonly StopRuleKey[] =>
  catalogue[movement].stopRules.filter((rule) => !shared.includes(rule));
