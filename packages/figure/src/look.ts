// What a person may choose of a body's looks. A door of its own: tables alone, for screens that draw nothing.
import { type Build, builds } from "./skin/builds.ts";
import { type Tone, tones } from "./skin/tones.ts";

export { type Build, builds, firstBuild } from "./skin/builds.ts";
export { firstTone, type Tone, type ToneColours, tones } from "./skin/tones.ts";

// from light to dark, and from what the pictures show on: as a person is offered them
export const buildCodes = Object.keys(builds) as readonly Build[];
export const toneCodes = Object.keys(tones) as readonly Tone[];

/** Codes come from records, so also from a newer program. */
export const isBuild = (code: string | undefined): code is Build => buildCodes.some((known) => known === code);
export const isTone = (code: string | undefined): code is Tone => toneCodes.some((known) => known === code);
