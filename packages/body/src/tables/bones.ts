import type { BodyName, Vec3 } from "./rows.ts";

/**
 * Bones as simple shapes, right side and middle, in the frames of their bodies, m: enough to tell a path in front of a bone from
 * one through it, and to draw a figure that the paths fit. They bear no load and guide no muscle.
 */
export type BoneShape =
  | { readonly type: "sphere"; readonly center: Vec3; readonly radius: number }
  /** All points within `radius` of the line from one end to the other. */
  | { readonly type: "capsule"; readonly from: Vec3; readonly to: Vec3; readonly radius: number }
  /** `axes`: three unit vectors at right angles, each with a half-width in `halves`. */
  | {
      readonly type: "ellipsoid";
      readonly center: Vec3;
      readonly axes: readonly [Vec3, Vec3, Vec3];
      readonly halves: Vec3;
    }
  /** Upright, along the body's y; the half-widths go forward (x) and to the side (z). */
  | {
      readonly type: "ellipticCylinder";
      readonly center: Vec3;
      readonly halfDepth: number;
      readonly halfWidth: number;
      readonly halfHeight: number;
    };

export interface BoneRow {
  readonly name: string;
  readonly body: BodyName;
  readonly shape: BoneShape;
}

/** Stands between two discs, so its middle is half a level above its frame. */
const vertebralBody = (name: string, body: BodyName, halfDepth: number, halfWidth: number): BoneRow => ({
  ...{ name, body },
  shape: { type: "ellipticCylinder", center: [0, 0.0155, 0], halfDepth, halfWidth, halfHeight: 0.012 },
});

const capsule = (name: string, body: BodyName, from: Vec3, to: Vec3, radius: number): BoneRow => ({
  ...{ name, body },
  shape: { type: "capsule", from, to, radius },
});

/**
 * own choice, all of them, fitted to the muscle attachments of the tables. Vertebral bodies: 2 mm narrower and less deep than
 * end plates of 42 to 48 by 34 to 35 mm (the order of size of Panjabi 1992), as a body has a waist. Head of the
 * femur: 22.4 mm, as drawn in myo_sim. The iliac wing is a plate of 6 mm just inside the plane through the origins of gluteus
 * medius and minimus.
 */
export const bones: readonly BoneRow[] = [
  vertebralBody("L1_body", "lumbar1", 0.0163, 0.0201),
  vertebralBody("L2_body", "lumbar2", 0.0164, 0.021),
  vertebralBody("L3_body", "lumbar3", 0.0165, 0.022),
  vertebralBody("L4_body", "lumbar4", 0.0163, 0.023),
  vertebralBody("L5_body", "lumbar5", 0.016, 0.0232),
  {
    ...{ name: "sacrum_base", body: "pelvis" },
    shape: {
      type: "ellipsoid",
      center: [-0.115, 0.036, 0],
      axes: [
        [0.866, -0.5, 0],
        [0.5, 0.866, 0],
        [0, 0, 1],
      ],
      halves: [0.017, 0.024, 0.045],
    },
  },
  capsule("sacrum_lower", "pelvis", [-0.13, 0.02, 0], [-0.146, -0.06, 0], 0.016),
  {
    ...{ name: "iliac_wing_r", body: "pelvis" },
    shape: {
      type: "ellipsoid",
      center: [-0.0627, 0.0134, 0.0924],
      axes: [
        [0.776, 0.1635, -0.609],
        [-0.6228, 0.0087, -0.7823],
        [-0.1226, 0.9865, 0.1086],
      ],
      halves: [0.003, 0.06, 0.055],
    },
  },
  capsule("pelvic_brim_r", "pelvis", [-0.1, 0.018, 0.052], [-0.064, -0.045, 0.066], 0.009),
  capsule("pubic_ramus_r", "pelvis", [-0.046, -0.062, 0.062], [-0.02, -0.083, 0.012], 0.008),
  capsule("ischium_r", "pelvis", [-0.082, -0.085, 0.068], [-0.09, -0.125, 0.052], 0.013),
  capsule("acetabular_rim_r", "pelvis", [-0.036, -0.066, 0.072], [-0.042, -0.052, 0.078], 0.006),
  { name: "femoral_head_r", body: "femur_r", shape: { type: "sphere", center: [0, 0, 0], radius: 0.0224 } },
  capsule("femoral_neck_r", "femur_r", [0, 0, 0], [-0.01, -0.028, 0.036], 0.015),
  capsule("greater_trochanter_r", "femur_r", [-0.02, -0.012, 0.044], [-0.006, -0.05, 0.04], 0.012),
  capsule("femoral_shaft_upper_r", "femur_r", [-0.004, -0.06, 0.032], [0.012, -0.2, 0.022], 0.014),
  capsule("femoral_shaft_lower_r", "femur_r", [0.012, -0.2, 0.022], [0, -0.38, 0.002], 0.014),
];
