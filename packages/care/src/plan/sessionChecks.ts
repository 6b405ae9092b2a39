import { catalogue } from "../catalogue/catalogue.ts";
import { stages } from "../catalogue/movement.ts";
import { suitsEmphasis } from "./emphasisRules.ts";
import { reasonKeys } from "./reasons.ts";
import type { Check } from "./violation.ts";

// Checks of what stands in a session and in what order.

/** @source own choice: what most people still do on a bad day */
export const mostCounted = 4;

export const tooManyCounted: Check = ({ items }) => {
  const counted = items.filter(({ movement }) => catalogue[movement].counted).length;
  return counted > mostCounted ? [`${counted} movements, ${mostCounted} at most`] : [];
};

export const restCounted: Check = ({ items }) =>
  items
    .filter(({ movement, stage }) => catalogue[movement].counted === (stage === "rest"))
    .map(({ movement, stage }) => `${movement} stands in the stage ${stage}`);

export const movementTwice: Check = ({ items }) =>
  items
    .filter(({ movement }, i) => items.findIndex((other) => other.movement === movement) !== i)
    .map(({ movement }) => `${movement} stands twice`);

export const emptyPlan: Check = ({ items }) => (items.length === 0 ? ["nothing is left in the plan"] : []);

export const stageOrder: Check = ({ items }) =>
  items.flatMap(({ movement, stage }, i) => {
    const before = items[i - 1];
    const late = before !== undefined && stages.indexOf(before.stage) > stages.indexOf(stage);
    return [
      ...(late ? [`${movement} (${stage}) stands after ${before.movement} (${before.stage})`] : []),
      ...(catalogue[movement].stage === stage ? [] : [`${movement} is no ${stage} movement`]),
    ];
  });

export const againstEmphasis: Check = ({ items, emphasis }) =>
  items
    .filter(({ movement }) => !suitsEmphasis(movement, emphasis))
    .map(({ movement }) => `${movement} has no place in a plan for ${emphasis}`);

const isReason = (reason: string) => (reasonKeys as readonly string[]).includes(reason);

export const missingReason: Check = ({ items, walk }) => [
  ...items
    .filter(({ reason }) => !isReason(reason))
    .map(({ movement, reason }) => `${movement}: no reason "${reason}"`),
  ...(isReason(walk.reason) ? [] : [`walk: no reason "${walk.reason}"`]),
];
