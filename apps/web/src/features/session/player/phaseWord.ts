import { catalogue, type Step } from "@ilio/care";
import type { PartKey } from "@ilio/words";

/**
 * Key of what a person does in a phase; null outside one. A muscle is passive on the way into a stretch, in it, and where
 * nothing is stretched at all: only the hold of an exercise is called a stretch.
 */
export function phaseWord({ phase, movement, cue }: Step): PartKey<"session"> | null {
  if (phase !== "passive") return phase === null ? null : `phase.${phase}`;
  const { counted, phases } = catalogue[movement];
  if (!counted) return "phase.ease";
  const isHeld = phases.some((one) => one.seconds === "hold" && cue.endsWith(`.phase.${one.cue}`));
  return isHeld ? "phase.passive" : "phase.move";
}
