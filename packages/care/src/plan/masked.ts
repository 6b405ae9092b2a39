import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId } from "../catalogue/movement.ts";
import type { Limits } from "../who/limitsFor.ts";
import type { Masking } from "../who/masking.ts";
import { positionOfEase, positionsOfEase } from "./easierOf.ts";
import { below } from "./ladder.ts";
import { inStageOrder, planItem } from "./planItems.ts";
import type { PlanChange, PlanItem } from "./planResult.ts";

/** What a masked session must not hold. `detail` is English for developers, never shown to a person. */
export interface SessionViolation {
  readonly rule: "barred-movement" | "end-range" | "balance" | "harder-variant" | "not-easy-range" | "no-ease";
  readonly detail: string;
}

/** own choice: the movement may stay in its easy middle; to leave it out would make an honest yes cost something. */
const easyRange: PlanChange = { by: "painkiller", change: "easy-range" };

const endsRange = (id: MovementId): boolean => {
  const { endRange, endRangeHipExtension, hipFlexorStretch } = catalogue[id];
  return endRange || endRangeHipExtension || hipFlexorStretch;
};

const isExercise = (id: MovementId): boolean => catalogue[id].counted;

/** Rules that a movement breaks while a strong medicine works. */
const brokenBy = (id: MovementId): readonly SessionViolation["rule"][] => [
  ...(endsRange(id) ? (["end-range"] as const) : []),
  ...(catalogue[id].balance && isExercise(id) ? (["balance"] as const) : []),
  // own choice: a rung above another exercise is a harder variant; while pain is hidden, one stands on the lowest
  ...(below(id).some(isExercise) ? (["harder-variant"] as const) : []),
];

/** The item itself, or the nearest easier movement that may be done; nothing when there is none. */
function underStrong(item: PlanItem, limits: Limits): readonly PlanItem[] {
  const movement = [item.movement, ...below(item.movement)].find(
    (id) => limits[id].verdict !== "bar" && brokenBy(id).length === 0,
  );
  if (movement === undefined) return [];
  return [movement === item.movement ? item : planItem(movement, "easier-instead", limits, null)];
}

const hasEasyRange = ({ changes }: PlanItem): boolean => changes.some(({ change }) => change === easyRange.change);

const underPainkiller = (item: PlanItem): PlanItem =>
  endsRange(item.movement) && !hasEasyRange(item) ? { ...item, changes: [...item.changes, easyRange] } : item;

/** Each movement once; what the plan itself holds goes before what came in the place of something else. */
function eachOnce(items: readonly PlanItem[], planned: readonly PlanItem[]): readonly PlanItem[] {
  const own = new Map(planned.map((item) => [item.movement, item]));
  return [...new Map(items.map((item) => [item.movement, own.get(item.movement) ?? item])).values()];
}

const hasExercise = (items: readonly PlanItem[]): boolean => items.some(({ movement }) => isExercise(movement));

const easeAndBreathing = (limits: Limits): readonly PlanItem[] => [
  planItem(positionOfEase(limits), "ease-now", limits, null),
  planItem("diaphragmatic-breathing", "slow-breath", limits, null),
];

/**
 * Today's session while a medicine may hide pain.
 *
 * `strong`: no stretch to the end of a range, nothing one could fall from, no harder variant; each such item gives way
 * to its nearest easier one, or is left out. `painkiller`: stretches stay in their easy range. Nothing is ever harder
 * than in the plan, and when no exercise is left, a position of ease and breathing are.
 *
 * @source own choice: pain that is hidden cannot warn, so what needs the warning waits until the medicine wears off
 */
export function maskedSession(items: readonly PlanItem[], masking: Masking, limits: Limits): readonly PlanItem[] {
  if (masking === "none") return items;
  const session =
    masking === "painkiller"
      ? items.map(underPainkiller)
      : inStageOrder(
          eachOnce(
            items.flatMap((item) => underStrong(item, limits)),
            items,
          ),
        );
  return hasExercise(session) ? session : easeAndBreathing(limits);
}

const isEaseAndBreathing = (items: readonly PlanItem[]): boolean => {
  const has = (id: MovementId) => items.some(({ movement }) => movement === id);
  return positionsOfEase.some(has) && has("diaphragmatic-breathing");
};

const rulesBroken = (item: PlanItem, masking: Masking, limits: Limits): readonly SessionViolation["rule"][] => [
  ...(limits[item.movement].verdict === "bar" ? (["barred-movement"] as const) : []),
  ...(masking === "strong" ? brokenBy(item.movement) : []),
  ...(masking === "painkiller" && endsRange(item.movement) && !hasEasyRange(item) ? (["not-easy-range"] as const) : []),
];

/** Every rule that a session breaks while a medicine works; empty for each that `maskedSession` makes of a plan. */
export function sessionViolations(
  items: readonly PlanItem[],
  masking: Masking,
  limits: Limits,
): readonly SessionViolation[] {
  const broken = items.flatMap((item) =>
    rulesBroken(item, masking, limits).map((rule) => ({ rule, detail: `${item.movement}, masked: ${masking}` })),
  );
  if (masking === "none" || hasExercise(items) || isEaseAndBreathing(items)) return broken;
  return [...broken, { rule: "no-ease", detail: "no exercise, and not ease and breathing either" }];
}
