import { catalogue, isBreathed, type Side, type Step } from "@ilio/care";
import { waysDown } from "./ways.ts";

/** What the body does in a step. Its keys are looked up by whoever draws it: in the pictures, or in the motion itself. */
export interface Acted {
  /** A motion of the poses: the movement's own, or the way down to it. */
  readonly poseId: string;
  readonly side: Side;
  /** A phase by its cue, in which breaths may be paced; a way through all keys, or those named, or back; null: as it begins. */
  readonly act:
    | { readonly kind: "phase"; readonly cue: string; readonly isBreathed: boolean }
    | { readonly kind: "way"; readonly keys?: readonly string[]; readonly isBack: boolean }
    | null;
}

/** What the stage shows of a step. */
export function bodyOf(step: Step): Acted {
  const { movement, kind, cue, side } = step;
  const { poseId, position } = catalogue[movement];
  // the last part of a phase's key is its cue
  if (kind === "phase")
    return {
      poseId,
      side,
      act: { kind: "phase", cue: cue.slice(cue.lastIndexOf(".") + 1), isBreathed: isBreathed(step) },
    };
  const way = waysDown[position];
  if (way === undefined || (kind !== "getDown" && kind !== "getUp")) return { poseId, side, act: null };
  const isBack = kind === "getUp";
  return {
    ...{ poseId: way.poseId, side },
    act: { kind: "way", isBack, ...(way.down !== undefined && !isBack && { keys: way.down }) },
  };
}

/**
 * Where on a way through keys one is.
 *
 * @param keys at least one
 * @param share of the way, 0 to 1
 */
export function placeOn(keys: readonly string[], share: number): { from: string; to: string; share: number } {
  const last = keys.length - 1;
  const along = Math.min(1, Math.max(0, share)) * last;
  const i = Math.min(Math.floor(along), Math.max(0, last - 1));
  return { from: keys[i]!, to: keys[Math.min(i + 1, last)]!, share: along - i };
}
