import { type Refusal, type Settled, type Settling, settle } from "./settle.ts";
import { type ChangeablePosture, type Control, isChangeable, rangeOf, within } from "./stance.ts";

export interface Move {
  readonly settled: Settled;
  /** Why it went no further; null when it came to where it was meant to. */
  readonly refused: Refusal | null;
}

/** Moves one control as far as the posture allows: what does not work ends at the last whole degree or centimetre that does. */
export function move(from: Settled, control: Control, wanted: number): Move {
  const { posture } = from;
  if (!isChangeable(posture)) return { settled: from, refused: null };
  const goal = within(rangeOf[posture.kind][control], Math.round(wanted));
  const whole = moved(from, posture, control, goal);
  if (whole.ok) return { settled: whole.value, refused: null };
  let [settled, good, bad] = [from, posture.values[control], goal];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    const half = moved(from, posture, control, middle);
    if (half.ok) [settled, good] = [half.value, middle];
    else bad = middle;
  }
  return { settled, refused: whole.error };
}

function moved({ footing }: Settled, posture: ChangeablePosture, control: Control, value: number): Settling {
  const values = { ...posture.values, [control]: value };
  // the thighs stay where they are when the pelvis rolls under them
  if (control === "pelvis")
    values.hip = within(rangeOf[posture.kind].hip, posture.values.hip - value + posture.values.pelvis);
  const wish: ChangeablePosture = { ...posture, values };
  const settled = settle(wish, { control, footing, handsGlide: false });
  if (settled.ok || settled.error !== "hands" || control === "reach") return settled;
  return settle(wish, { control, footing, handsGlide: true });
}
