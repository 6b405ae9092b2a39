import { catalogue } from "../catalogue/catalogue.ts";
import { mayReplace } from "./insteadOf.ts";
import type { PlanFit } from "./planResult.ts";
import { misfitOf } from "./preferences.ts";
import { fitsInto } from "./timeBox.ts";
import type { Check } from "./violation.ts";

// Checks of a plan against what fits into the person's day.

function isLegal({ movement, instead, because }: PlanFit): boolean {
  if (instead === null || because === "swap-not-now") return true;
  if (because === "less-time") return instead === movement;
  if (because !== "your-swap" && because !== "your-thumb") return mayReplace(movement, instead, "near");
  return mayReplace(movement, instead, "same") && catalogue[movement].stage === catalogue[instead].stage;
}

export const badReplacement: Check = ({ fits }) =>
  fits
    .filter((fit) => !isLegal(fit))
    .map(({ movement, instead, because }) => `${instead} in the place of ${movement} (${because})`);

export const placeNotKept: Check = ({ items }, _input, preferences) =>
  items.flatMap(({ movement }) => {
    const because = misfitOf(movement, preferences);
    return because === null ? [] : [`${movement} does not fit: ${because}`];
  });

export const minutesNotKept: Check = ({ items }, _input, { minutes }) =>
  minutes === null || fitsInto(items, minutes) ? [] : [`the session is longer than ${minutes} minutes`];
