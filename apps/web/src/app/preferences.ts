import { equipmentKeys, movementIds, noPreferences, type Preferences } from "@ilio/care";
import type { PersonState } from "@ilio/record";

const known = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
  all.find((each) => each === text);

/** What fits into the person's day, as stored. A thing or movement that only a newer program knows is left out. */
export function preferencesOf({ preferences }: Pick<PersonState, "preferences">): Preferences {
  if (preferences === null) return noPreferences;
  const { minutes, floor, kneeling, equipment, swaps } = preferences;
  return {
    minutes,
    floor,
    kneeling,
    equipment: equipment === null ? null : equipmentKeys.filter((key) => equipment.includes(key)),
    swaps: Object.fromEntries(
      movementIds.flatMap((from) => {
        const to = known(movementIds, swaps[from]);
        return to === undefined ? [] : [[from, to]];
      }),
    ),
  };
}
