import { type Settled, settle } from "./settle.ts";
import { type Changeable, type ChangeablePosture, type Control, isChangeable, type Posture } from "./stance.ts";

const standing = (values: Partial<Record<Control, number>> = {}): ChangeablePosture => ({
  kind: "stand",
  values: { hip: 0, knee: 0, pelvis: 0, back: 0, chair: 0, reach: 0, ...values },
});
const sitting = (values: Partial<Record<Control, number>> = {}): ChangeablePosture => ({
  kind: "sit",
  values: { hip: 74, knee: 86, pelvis: 9, back: -10, chair: 43, reach: 40, ...values },
});

/** own choices, as everyday people hold themselves; what rests on something is left to the solver. */
const wished = {
  standing: standing(),
  /** The pelvis tipped forward over straight legs, a deep hollow above it. */
  hollow: standing({ pelvis: -12, hip: 12, back: 15 }),
  sitting: sitting(),
  /** From the hips, with the hands further in on the desk. */
  leaning: sitting({ pelvis: -18, hip: 100, reach: 60 }),
  /** The pelvis tips forward a little as the feet go back. */
  hooked: sitting({ pelvis: 4, back: -5, hip: 70, knee: 112 }),
  bridge: { kind: "bridge" },
  lunge: { kind: "lunge" },
} as const satisfies Readonly<Record<string, Posture>>;

export type PresetId = keyof typeof wished;
export const presetIds = Object.keys(wished) as readonly PresetId[];
/** What each stance begins with. */
export const firstOf = { stand: "standing", sit: "sitting" } as const satisfies Readonly<Record<Changeable, PresetId>>;

const known = new Map<PresetId, Settled>();

/** @throws Error when it cannot be: a fault of this file */
export function preset(id: PresetId): Settled {
  const found = known.get(id);
  if (found !== undefined) return found;
  const settled = settle(wished[id]);
  if (!settled.ok) throw new Error(`preset: expected ${id} to be possible, got "${settled.error}".`);
  known.set(id, settled.value);
  return settled.value;
}

/** The name of a posture, when it is one of these. */
export const presetOf = (posture: Posture): PresetId | undefined =>
  presetIds.find((id) => isSame(preset(id).posture, posture));

export function isSame(a: Posture, b: Posture): boolean {
  if (a.kind !== b.kind) return false;
  if (!isChangeable(a) || !isChangeable(b)) return true;
  return (Object.keys(a.values) as readonly Control[]).every((control) => a.values[control] === b.values[control]);
}
