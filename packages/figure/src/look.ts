// What a person may choose of a body's looks. A door of its own: tables alone, for screens that draw nothing.
export { type Build, builds, firstBuild } from "./skin/builds.ts";
export { firstTone, type Tone, type ToneColours, tones } from "./skin/tones.ts";
