import { equipmentKeys, movementIds, noPreferences, type Preferences } from "@ilio/care";
import type { PersonState } from "@ilio/record";

const known = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
  all.find((each) => each === text);

/** What fits into the person's day, as stored. A thing or movement that only a newer program knows is left out. */
export function preferencesOf(state: Pick<PersonState, "preferences" | "thumbs">): Preferences {
  const { preferences } = state;
  const thumbs = thumbsOf(state);
  if (preferences === null) return { ...noPreferences, ...thumbs };
  const { minutes, floor, kneeling, equipment, swaps } = preferences;
  return {
    ...thumbs,
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

/** What the person likes and what not, if anything. */
function thumbsOf({ thumbs }: Pick<PersonState, "thumbs">): Pick<Preferences, "thumbs"> {
  const known = movementIds.flatMap((id) => (thumbs[id] === undefined ? [] : [[id, thumbs[id]] as const]));
  return known.length === 0 ? {} : { thumbs: Object.fromEntries(known) };
}
