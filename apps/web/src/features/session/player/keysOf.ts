import type { Side } from "@ilio/care";
import { type Motion, mirrored, motionOf } from "@ilio/poses";
import type { Acted } from "./bodyOf.ts";

/** The motion of a step, of the side that does it. */
export const motionFor = (poseId: string, side: Side): Motion =>
  side === "left" ? mirrored(motionOf(poseId)) : motionOf(poseId);

/** The keys through which the body goes in a step, in order; one: it stays there. */
export function keysOf({ act }: Acted, { keys, phases, picture }: Motion): readonly string[] {
  if (act?.kind === "way") {
    const all = act.keys ?? Object.keys(keys);
    return act.isBack ? all.toReversed() : all;
  }
  const begins = phases[0]?.from ?? picture.key;
  if (act === null) return [begins];
  const phase = phases.find(({ cue }) => cue === act.cue);
  if (phase === undefined) return [picture.key];
  return phase.from === phase.to ? [phase.to] : [phase.from, phase.to];
}
