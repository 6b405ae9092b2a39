import { type Stage, stages } from "../catalogue/movement.ts";
import { sessionSeconds, sessionSteps } from "../session/sessionSteps.ts";
import { inStageOrder } from "./planItems.ts";
import type { Emphasis, PlanItem } from "./planResult.ts";

/**
 * s over which a session may run beyond its minutes.
 * @source own choice: getting down and up again is counted too; a fifth of the time, so that two minutes are not three
 */
export const graceSeconds = (minutes: number): number => Math.min(60, minutes * 12);

/** Sets that a stretch keeps on the side with more. @source own choice: 2 × 30 s five times a week is where gains begin */
export const leastStretchSets = 2;

const forStrength: readonly Stage[] = ["strengthen", "contraction", "release", "warm-up", "rest"];

/**
 * What matters most in a session of each emphasis, first what stays longest.
 *
 * own choice: what the plan aims at stays, the rest at the end goes first, because it can be had at any time of the day.
 */
export const stagesByWeight: Readonly<Record<Emphasis, readonly Stage[]>> = {
  gentle: stages,
  ease: stages,
  "flexion-tolerant": forStrength,
  "hip-friendly": forStrength,
  buttock: ["release", "strengthen", "contraction", "warm-up", "rest"],
  release: ["release", "strengthen", "warm-up", "contraction", "rest"],
  strengthen: ["contraction", "strengthen", "warm-up", "release", "rest"],
  general: forStrength,
};

const isWithin = (items: readonly PlanItem[], minutes: number): boolean =>
  sessionSeconds(sessionSteps(items, "usual")) <= minutes * 60 + graceSeconds(minutes);

/** Does a usual session of these items fit into the minutes? A single item always does: nobody is left with nothing. */
export const fitsInto = (items: readonly PlanItem[], minutes: number): boolean =>
  items.length <= 1 || isWithin(items, minutes);

/** Items in the order in which they matter: by stage, and within a stage as they stand. */
export function byWeight(items: readonly PlanItem[], emphasis: Emphasis): readonly PlanItem[] {
  const weight = ({ stage }: PlanItem) => stagesByWeight[emphasis].indexOf(stage);
  return items.toSorted((a, b) => weight(a) - weight(b));
}

/** Sets that each side can do without: one stays, of a stretch two on the side with more. */
function spareSets({ stage, usual }: PlanItem): number {
  const sets = usual.map((dose) => dose.sets);
  const spare = Math.min(...sets) - 1;
  return stage === "release" ? Math.max(0, Math.min(spare, Math.max(...sets) - leastStretchSets)) : spare;
}

/** The movement with all its sets, with one less on each side and so on; a stiff side always keeps its one more. */
export const shortenings = (item: PlanItem): readonly PlanItem[] =>
  Array.from({ length: spareSets(item) + 1 }, (_, less) =>
    less === 0 ? item : { ...item, usual: item.usual.map((dose) => ({ ...dose, sets: dose.sets - less })) },
  );

/** These and one more, with as many of its sets as fit; undefined when it does not fit with its fewest. */
const joined = (kept: readonly PlanItem[], other: PlanItem, minutes: number): readonly PlanItem[] | undefined =>
  shortenings(other)
    .map((item) => inStageOrder([...kept, item]))
    .find((items) => isWithin(items, minutes));

/**
 * What fits beside the first movement. Where that stretches the hip, one that wakes the hip goes before all others: the
 * warm-up, or a contraction where that is too long.
 *
 * own choice: warm-up, contraction, release is the articles' own order, with little evidence; one of two is enough.
 */
function filled(first: PlanItem, others: readonly PlanItem[], emphasis: Emphasis, minutes: number) {
  const stretches = emphasis === "release" && first.stage === "release";
  const wakes = ({ stage }: PlanItem) => stretches && (stage === "warm-up" || stage === "contraction");
  const waking = others.find((other) => wakes(other) && joined([first], other, minutes) !== undefined);
  const inTurn = waking === undefined ? others : [waking, ...others.filter((other) => other !== waking)];
  let kept: readonly PlanItem[] = [first];
  for (const other of inTurn) kept = joined(kept, other, minutes) ?? kept;
  return kept;
}

/** Is there more to do than one movement? Rest is none. */
const hasCompany = (items: readonly PlanItem[]): boolean => items.filter(({ stage }) => stage !== "rest").length > 1;

/**
 * Items that fit into the minutes, in the order of the stages. The movement that matters most comes first and keeps its
 * sets; then what wakes the hip before a stretch; then each other one in the order of `stagesByWeight`, rest last, with
 * as many of its sets as still fit. None is left out that would fit with its fewest. Only where nothing but rest would
 * stand beside the first movement does it give up sets itself, no more than make room for another one. A movement that
 * is too long even with its fewest sets is passed over; where all are, the shortest stays. Holds and repetitions never
 * change. null: all of them.
 */
export function timeBoxed(items: readonly PlanItem[], emphasis: Emphasis, minutes: number | null): readonly PlanItem[] {
  if (minutes === null || fitsInto(items, minutes)) return items;
  const fitting = (item: PlanItem) => shortenings(item).filter((each) => isWithin([each], minutes));
  const [first, ...others] = byWeight(items, emphasis).filter((item) => fitting(item).length > 0);
  if (first === undefined) return shortest(items);
  const sessions = fitting(first).map((item) => filled(item, others, emphasis, minutes));
  return sessions.find(hasCompany) ?? sessions.slice(0, 1).flat();
}

const shortest = (items: readonly PlanItem[]): readonly PlanItem[] => {
  const seconds = (item: PlanItem) => sessionSeconds(sessionSteps([item], "usual"));
  return items
    .flatMap((item) => shortenings(item).slice(-1))
    .toSorted((a, b) => seconds(a) - seconds(b))
    .slice(0, 1);
};
