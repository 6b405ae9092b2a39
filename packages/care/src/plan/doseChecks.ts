import { catalogue } from "../catalogue/catalogue.ts";
import type { SideDose } from "../catalogue/movement.ts";
import { halfDose } from "./doses.ts";
import type { PlanItem } from "./planResult.ts";
import { gainfulStretchSeconds, mostStretchSeconds, weeklyStretchSeconds } from "./stretchVolume.ts";
import type { Check } from "./violation.ts";

// Checks of how much: sets, sides, the half dose and the stretch of a week.

const isDose = ({ sets, repetitions, holdSeconds, restSeconds }: SideDose) =>
  [sets, repetitions].every((n) => Number.isInteger(n) && n > 0) &&
  [holdSeconds, restSeconds].every((n) => Number.isInteger(n) && n >= 0);

export const badDose: Check = ({ items }) =>
  items
    .filter(({ usual, first }) => ![...usual, ...first].every(isDose))
    .map(({ movement }) => `${movement}: sets, repetitions and seconds must be whole, sets and repetitions above 0`);

const sidesOf = (doses: readonly SideDose[]) => doses.map(({ side }) => side).join(" ");

function sidesAreRight({ movement, usual, first }: PlanItem): boolean {
  const wanted = catalogue[movement].sides === "both" ? ["both"] : ["left right", "right left"];
  return wanted.includes(sidesOf(usual)) && sidesOf(first) === sidesOf(usual);
}

export const wrongSides: Check = ({ items }) =>
  items
    .filter((item) => !sidesAreRight(item))
    .map(({ movement, usual }) => `${movement} has the sides "${sidesOf(usual)}"`);

const sameDose = (a: SideDose, b: SideDose) =>
  a.sets === b.sets && a.repetitions === b.repetitions && a.holdSeconds === b.holdSeconds;

export const firstNotHalf: Check = ({ items }) =>
  items.flatMap(({ movement, usual, first }) =>
    usual
      .filter((dose) => !first.some((half) => half.side === dose.side && sameDose(half, halfDose(dose))))
      .map(({ side }) => `${movement}, ${side}: the first dose is not half of the usual one`),
  );

export const stiffSideNotMore: Check = ({ items }, { assessment: { stiffSide } }) => {
  if (stiffSide !== "left" && stiffSide !== "right") return [];
  return items
    .filter(({ movement }) => catalogue[movement].sides === "each")
    .filter(({ usual: [stiff, other] }) => stiff?.side !== stiffSide || stiff.sets !== (other?.sets ?? 0) + 1)
    .map(({ movement }) => `${movement}: ${stiffSide} must come first and have one set more`);
};

export const stretchVolume: Check = (plan) => {
  const mayGain = plan.emphasis === "release" && plan.exercise === "usual";
  const weeks = (["left", "right"] as const).flatMap((side) =>
    [1, 2].map((week) => ({ side, week, seconds: weeklyStretchSeconds(plan, side, week) })),
  );
  return weeks
    .filter(
      ({ week, seconds }) =>
        seconds > mostStretchSeconds || (seconds >= gainfulStretchSeconds && !(mayGain && week > 1)),
    )
    .map(({ side, week, seconds }) => `${seconds} s of hip-flexor stretch in week ${week}, ${side}`);
};
