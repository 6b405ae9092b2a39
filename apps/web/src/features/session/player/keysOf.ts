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
  // one cue may stand for more than one way: foot down, then hips
  const ways = phases.filter(({ cue }) => cue === act.cue);
  if (ways.length === 0) return [picture.key];
  const path = [ways[0]!.from, ...ways.map(({ to }) => to)];
  return path.filter((key, i) => key !== path[i - 1]);
}
