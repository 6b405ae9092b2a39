import { bodyNumber, type GroundFrames } from "@ilio/body";
import type { Vec3 } from "../../field/rows.ts";
import type { Figure } from "../../skin/figure.ts";
import { packedBar } from "./packBars.ts";
import { packedBody } from "./packBodies.ts";

/**
 * How much larger chest and belly are when one has breathed in. own choice: enough to be seen, and no more than a calm breath
 * does to a girth. They grow away from the back, so that who lies on it does not rise.
 */
export const breathIn = { torso: 0.028, lumbar1: 0.028, lumbar3: 0.028, lumbar5: 0.02 } as const;
type Breathing = keyof typeof breathIn;

/** What they grow away from, in neutral standing in the frame of the pelvis, m for 1.70 m: just inside of the skin of the back. own choice. */
const backs: Readonly<Record<Breathing, Vec3>> = {
  torso: [-0.17, 0.33, 0],
  lumbar1: [-0.16, 0.185, 0],
  lumbar3: [-0.15, 0.128, 0],
  lumbar5: [-0.15, 0.072, 0],
};

/** Bars that grow with a breath, and the body that carries the ribs. */
export interface Breath {
  readonly bars: readonly { readonly bar: number; readonly gain: number; readonly center: Vec3 }[];
  readonly ribs: { readonly body: number; readonly gain: number; readonly center: Vec3 };
}

/** Bars that flow into an arm or the head stay, so that shoulders and neck do not come apart. */
export function breathOf({ model, skin, neutral }: Figure): Breath {
  const centers = new Map(
    (Object.keys(breathIn) as Breathing[]).map((name) => {
      const body = bodyNumber(name);
      return [body, { gain: breathIn[name], center: inBody(neutral, body, backs[name], model.scale) }] as const;
    }),
  );
  const bars = skin.flatMap(({ body, sets, toOwn: m }, bar) => {
    const found = centers.get(body);
    if (found === undefined || sets.length > 1) return [];
    const [x, y, z] = found.center;
    const own = (row: number): number => m[row]! * x + m[row + 1]! * y + m[row + 2]! * z + m[row + 3]!;
    return [{ bar, gain: found.gain, center: [own(0), own(4), own(8)] as const }];
  });
  const body = bodyNumber("torso");
  return { bars, ribs: { body, ...centers.get(body)! } };
}

/** Lets packed bars grow. @param share 0 breathed out: nothing changes; 1 breathed in */
export function growBars({ bars }: Breath, share: number, out: Float32Array): void {
  if (share === 0) return;
  for (let i = 0; i < bars.length; i++) {
    const { bar, gain, center } = bars[i]!;
    const by = 1 / (1 + share * gain);
    for (let row = 0; row < 3; row++) {
      const o = packedBar * bar + 4 * row;
      for (let k = 0; k < 4; k++) out[o + k]! *= by;
      out[o + 3]! += (1 - by) * center[row]!;
    }
  }
}

/** Lets the packed ribs grow with the chest. */
export function growRibs({ ribs }: Breath, share: number, ground: GroundFrames, out: Float32Array): void {
  if (share === 0) return;
  const { body, gain, center } = ribs;
  const by = 1 + share * gain;
  const { rotations: R, positions: X } = ground;
  for (let row = 0; row < 3; row++) {
    const r = 9 * body + 3 * row;
    const o = packedBody * body + 4 * row;
    const back = X[3 * body + row]! + R[r]! * center[0] + R[r + 1]! * center[1] + R[r + 2]! * center[2];
    for (let k = 0; k < 4; k++) out[o + k]! *= by;
    out[o + 3]! += (1 - by) * back;
  }
}

/** A place of neutral standing in the frame of a body. */
function inBody({ rotations: R, positions: X }: GroundFrames, body: number, place: Vec3, scale: number): Vec3 {
  const d = place.map((value, k) => value * scale - X[3 * body + k]!);
  const along = (k: number): number => d.reduce((sum, value, j) => sum + R[9 * body + 3 * j + k]! * value, 0);
  return [along(0), along(1), along(2)];
}
