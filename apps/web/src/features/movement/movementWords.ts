import { catalogue, type MovementId } from "@ilio/care";
import type { MotionWords } from "./stills.ts";

/** What is said of a movement of the catalogue, while one watches it. */
export const movementWords = (movement: MovementId): MotionWords => ({
  start: `movement.${movement}.start`,
  cues: [...new Set(catalogue[movement].phases.map(({ cue }) => cue))],
  phase: (cue) => `movement.${movement}.phase.${cue}`,
});
