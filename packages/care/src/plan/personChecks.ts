import { catalogue } from "../catalogue/catalogue.ts";
import { under18 } from "../triage/under18.rule.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { startOf } from "./planFor.ts";
import { changesOf } from "./planItems.ts";
import type { PlanChange } from "./planResult.ts";
import type { Check } from "./violation.ts";

// Checks of a plan against the person it is for.

export const stopped: Check = (_plan, { triage }) =>
  triage.exercise === "stop" ? ["triage says stop, so there must be no plan"] : [];

export const tooYoung: Check = (_plan, { answers, authored }) =>
  under18.evaluate(answers, authored).exercise === "stop"
    ? ["the answers do not say that the person is 18 or older"]
    : [];

export const barred: Check = ({ items }, { answers, assessment }) => {
  const limits = limitsFor(answers, assessment);
  return items
    .filter(({ movement }) => limits[movement].verdict === "bar")
    .map(({ movement }) => `${movement} is barred by ${limits[movement].because.map(({ by }) => by).join(", ")}`);
};

const lacks = (changes: readonly PlanChange[], { by, change }: PlanChange) =>
  !changes.some((given) => given.by === by && given.change === change);

export const missingChange: Check = ({ items, walk }, { answers, assessment }) => {
  const limits = limitsFor(answers, assessment);
  const told = [...items, { movement: "comfortable-walk" as const, changes: walk.changes }];
  return told.flatMap(({ movement, changes }) =>
    changesOf(limits[movement])
      .filter((wanted) => lacks(changes, wanted))
      .map(({ by, change }) => `${movement} lacks the change ${change} for ${by}`),
  );
};

/** Gentle exercise and the emphasis `ease` are positions of ease, breathing and walks, nothing else. */
export const notGentle: Check = (plan, { triage }) => {
  const gentle = triage.exercise === "gentle";
  const counted = plan.items.filter(({ movement }) => catalogue[movement].counted).map(({ movement }) => movement);
  const onlyEase = gentle || plan.exercise === "gentle" || plan.emphasis === "gentle" || plan.emphasis === "ease";
  return [
    ...(gentle && plan.exercise !== "gentle" ? [`triage says gentle, the plan says ${plan.exercise}`] : []),
    ...(onlyEase ? counted.map((movement) => `${movement} is no position of ease`) : []),
  ];
};

/** The table read once more; apart from it stands what an emphasis has room for. */
export const wrongEmphasis: Check = ({ emphasis }, { triage, assessment, answers }) => {
  if (triage.exercise === "stop") return [];
  const wanted = startOf(triage.exercise, answers, assessment).emphasis;
  return emphasis === wanted ? [] : [`the plan is for ${emphasis}, expected ${wanted}`];
};
