import type { Body } from "@ilio/body";

/** A ball just inside the skin: what rests on something touches it with this ball. */
export interface BodyPoint {
  readonly body: Body;
  /** Its middle in the body's frame, right side, m for the model's own stature. */
  readonly center: readonly [number, number, number];
  readonly radius: number;
  /** The way out of the body where another part touches it; unit, in the body's frame. */
  readonly outward: readonly [number, number, number];
}

const point = (
  body: Body,
  center: BodyPoint["center"],
  radius: number,
  outward: BodyPoint["outward"] = [0, -1, 0],
): BodyPoint => ({ body, center, radius, outward });

/**
 * own choice, all of them: fitted to the drawn skin, which a test of the figure compares with them. The sole is 30 mm below the
 * origin of the heel bone's frame.
 */
const sided = {
  heel: point("calcn_r", [0.008, -0.002, -0.006], 0.028),
  ball: point("calcn_r", [0.172, -0.014, 0.003], 0.016),
  toe: point("toes_r", [0.045, -0.016, -0.008], 0.012),
  instep: point("calcn_r", [0.12, 0.026, -0.004], 0.02, [0.5, 0.866, 0]),
  shin: point("tibia_r", [0.012, -0.2, 0], 0.034, [1, 0, 0]),
  shin_outer: point("tibia_r", [0.008, -0.11, 0.018], 0.036, [0.6, 0, 0.8]),
  shin_inner: point("tibia_r", [0.008, -0.11, -0.018], 0.036, [0.6, 0, -0.8]),
  calf: point("tibia_r", [-0.048, -0.16, -0.005], 0.03, [-1, 0, 0]),
  ankle_outer: point("tibia_r", [-0.012, -0.4, 0.018], 0.026, [0, 0, 1]),
  shank_outer: point("tibia_r", [-0.012, -0.34, 0.014], 0.054, [0, 0, 1]),
  ankle_front: point("tibia_r", [0.0, -0.36, 0], 0.03, [1, 0, 0]),
  ankle_inner: point("tibia_r", [-0.012, -0.4, -0.012], 0.032, [0, 0, -1]),
  knee: point("tibia_r", [0.018, -0.03, 0], 0.044, [1, 0, 0]),
  knee_top: point("femur_r", [0.012, -0.36, 0.002], 0.05, [1, 0, 0]),
  knee_end: point("femur_r", [0, -0.395, 0], 0.048),
  knee_outer: point("femur_r", [-0.004, -0.4, 0.012], 0.045, [0, 0, 1]),
  knee_inner: point("femur_r", [-0.004, -0.39, -0.012], 0.045, [0, 0, -1]),
  knee_back: point("femur_r", [-0.01, -0.38, 0.0], 0.045, [-1, 0, 0]),
  thigh_front: point("femur_r", [0.02, -0.22, 0.012], 0.055, [1, 0, 0]),
  thigh_back: point("femur_r", [-0.022, -0.2, 0.006], 0.055, [-1, 0, 0]),
  thigh_back_outer: point("femur_r", [-0.018, -0.2, 0.018], 0.052, [-0.8, 0, 0.6]),
  thigh_low_front: point("femur_r", [0.014, -0.31, 0.004], 0.05, [1, 0, 0]),
  thigh_low_back: point("femur_r", [-0.02, -0.28, 0.006], 0.05, [-1, 0, 0]),
  sit: point("pelvis", [-0.095, -0.121, 0.065], 0.05),
  sit_front: point("pelvis", [-0.014, -0.11, 0.074], 0.053),
  hip_side: point("femur_r", [-0.01, -0.04, 0.02], 0.075, [0, 0, 1]),
  hip_front: point("pelvis", [-0.02, -0.005, 0.085], 0.03, [1, 0, 0]),
  buttock: point("pelvis", [-0.125, -0.03, 0.066], 0.066, [-1, 0, 0]),
  buttock_low: point("pelvis", [-0.12, -0.078, 0.064], 0.068, [-0.7, -0.7, 0]),
  waist_side: point("lumbar3", [0.03, 0.01, 0.085], 0.05, [0, 0, 1]),
  ribs_side: point("torso", [0.02, 0.2, 0.105], 0.04, [0, 0, 1]),
  chest: point("torso", [0.075, 0.25, 0.06], 0.04, [1, 0, 0]),
  shoulder_blade: point("torso", [-0.068, 0.27, 0.08], 0.045, [-1, 0, 0]),
  shoulder_side: point("humerus_r", [0, -0.01, 0.012], 0.05, [0, 0, 1]),
  elbow: point("ulna_r", [-0.012, 0.0, 0], 0.036, [-1, 0, 0]),
  forearm: point("ulna_r", [-0.004, -0.1, 0], 0.034, [-1, 0, 0]),
  palm: point("hand_r", [0.003, -0.075, 0], 0.016, [1, 0, 0]),
  hand_back: point("hand_r", [0, -0.07, 0], 0.016, [-1, 0, 0]),
  fingers: point("hand_r", [0.012, -0.155, 0], 0.01, [1, 0, 0]),
  wrist: point("radius_r", [0, -0.25, 0], 0.033, [1, 0, 0]),
  temple: point("head", [0.02, 0.12, 0.068], 0.03, [0, 0, 1]),
} as const satisfies Readonly<Record<string, BodyPoint>>;

const middle = {
  sacrum: point("pelvis", [-0.146, 0.0, 0], 0.04, [-1, 0, 0]),
  low_back: point("lumbar3", [-0.055, 0.015, 0], 0.03, [-1, 0, 0]),
  pubis: point("pelvis", [-0.02, -0.08, 0], 0.03, [1, 0, 0]),
  belly: point("lumbar3", [0.082, 0, 0], 0.03, [1, 0, 0]),
  upper_back: point("torso", [-0.058, 0.33, 0], 0.045, [-1, 0, 0]),
  breastbone: point("torso", [0.085, 0.25, 0], 0.035, [1, 0, 0]),
  occiput: point("head", [0.002, 0.135, 0], 0.055, [-1, 0, 0]),
  forehead: point("head", [0.08, 0.15, 0], 0.035, [1, 0, 0]),
} as const satisfies Readonly<Record<string, BodyPoint>>;

type SidedName = keyof typeof sided;
export type PointName = `${SidedName}_${"r" | "l"}` | keyof typeof middle;

const mirroredBody = (body: Body): Body => (body.endsWith("_r") ? (`${body.slice(0, -1)}l` as Body) : body);
const mirror = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [x, y, -z];

/** All points by name; the left side mirrors the right. */
export const bodyPoints: ReadonlyMap<string, BodyPoint> = new Map<string, BodyPoint>([
  ...Object.entries(middle),
  ...Object.entries(sided).flatMap(([name, right]): readonly (readonly [string, BodyPoint])[] => [
    [`${name}_r`, right],
    [
      `${name}_l`,
      {
        ...right,
        body: mirroredBody(right.body),
        center: mirror(right.center),
        outward: mirror(right.outward),
      },
    ],
  ]),
]);

/** @throws RangeError when the body has no point of this name */
export function bodyPoint(name: string): BodyPoint {
  const found = bodyPoints.get(name);
  if (found === undefined) throw new RangeError(`point: expected a point of the body, got "${name}".`);
  return found;
}
