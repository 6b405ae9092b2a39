import { type EmergencyId, emergencyIds, type SignId, signIds } from "@ilio/care";
import type { WordKey } from "@ilio/words";

export type RowId = EmergencyId | SignId;

/** A screen of rows that may be true: ticked in two short lists, or answered one by one. */
export interface RowScreen {
  /** Under which name its answers are stored. */
  readonly part: "emergency" | "signs";
  readonly headline: WordKey;
  /** On the button once something is ticked. */
  readonly goOn: WordKey;
  readonly ids: readonly RowId[];
  /** The rows in their two lists, most urgent first within each. */
  readonly lists: readonly { readonly heading: WordKey; readonly ids: readonly RowId[] }[];
}

export const emergencyScreen: RowScreen = {
  part: "emergency",
  headline: "check.headline",
  goOn: "app.goOn",
  ids: emergencyIds,
  lists: [
    {
      heading: "check.below",
      ids: ["saddle-bladder-bowel", "both-legs-or-giving-way", "leg-cold-white", "blood-thinner-groin-thigh"],
    },
    {
      heading: "check.above",
      ids: [
        "chest-breath-faint-tearing",
        "fever-and-ill",
        "hard-fall-or-cannot-stand",
        "pregnant-bleeding-fluid-pains",
      ],
    },
  ],
};

export const signScreen: RowScreen = {
  part: "signs",
  headline: "signs.headline",
  goOn: "signs.onlyTicked",
  ids: signIds,
  lists: [
    {
      heading: "signs.bellyAndLegs",
      ids: [
        "bad-belly-pain",
        "beating-belly",
        "side-pain-or-blood-in-urine",
        "foot-drags",
        "unsteady-or-band",
        "one-leg-swollen",
        "groin-when-hopping",
        "hip-stays-bent",
      ],
    },
    {
      heading: "check.above",
      ids: [
        "fever-or-sweats",
        "burning-rash",
        "constant-pain",
        "spine-spot",
        "small-fall",
        "weight-loss",
        "cancer-history",
        "infection-risk",
      ],
    },
  ],
};
