import type { MovementId, Plan, Preferences } from "@ilio/care";
import type { PreferencesV1 } from "@ilio/record";

/** Preferences as the record keeps them: whole, and without swaps that say nothing. */
export const storedPreferences = ({ minutes, floor, kneeling, equipment, swaps }: Preferences): PreferencesV1 => ({
  // two minutes are only ever for one day
  ...{ minutes: minutes === 2 ? null : minutes, floor, kneeling, equipment },
  swaps: Object.fromEntries(
    Object.entries(swaps).flatMap(([from, to]) => (to === undefined || to === from ? [] : [[from, to]])),
  ),
});

/** The movement of the plan in whose place this one stands; the movement itself when nothing was changed. */
export function plannedOf(movement: MovementId, fits: Plan["fits"]): MovementId {
  const before = fits.findLast(({ instead, because }) => instead === movement && because !== "swap-not-now");
  if (before === undefined) return movement;
  return plannedOf(before.movement, fits.slice(0, fits.indexOf(before)));
}

/** The same preferences with this movement wished in the place of a planned one. */
export const withSwap = (preferences: Preferences, planned: MovementId, wish: MovementId): Preferences => ({
  ...preferences,
  swaps: { ...preferences.swaps, [planned]: wish },
});
