import type { Vec3 } from "./rows.ts";

/** Centre of the right hip in the pelvis, m. Source: myolegs. */
export const hipOffset: Vec3 = [-0.056276, -0.07849, 0.07726];

/** c0 + c1 x + … + c4 x⁴ of the knee angle x, rad. */
export type Quartic = readonly [number, number, number, number, number];

/**
 * The right knee. Its one coordinate moves the tibia along two axes and turns it about three: OpenSim's and MuJoCo's way of
 * a knee that rolls, glides and turns inward as it bends. Axes are in the femur. Source: myolegs.
 */
export const knee = {
  /** m, in the femur. */
  offset: [-4.6e-7, -0.404425, -0.00126526] as Vec3,
  /** About this axis by the knee angle itself. */
  axis: [-3.98372879e-10, -0.0707130785, -0.997496697] as Vec3,
  axis2: [0.992245548, 0.123981944, -0.008789156] as Vec3,
  axis3: [-0.124292959, 0.989761671, -0.0701647766] as Vec3,
  /** m along `axis2` and `axis3`. */
  translation2: [7.69254e-11, 0.00587971, -0.00125622, -2.61846e-6, 6.24355e-7] as Quartic,
  translation3: [9.53733e-8, 0.00312879, -0.00230804, 0.000561561, 5.68366e-7] as Quartic,
  /** rad about `axis2` and `axis3`, in this order, after the knee angle. */
  rotation2: [-1.47325e-8, 0.0791, -0.0328478, -0.0252183, 0.0108321] as Quartic,
  rotation3: [1.08939e-8, 0.369499, -0.169478, 0.0251643, 3.50498e-7] as Quartic,
} as const;

/** The right kneecap glides over the femur as the knee bends. In the femur. Source: myolegs. */
export const patella = {
  offset: [-0.00809, -0.40796, 0] as Vec3,
  translationX: [0.0524192, -0.0150188, -0.0340522, 0.0133393, -0.000879151] as Quartic,
  translationY: [-0.0108281, -0.0487847, 0.00927644, 0.0131673, -0.00349673] as Quartic,
  rotationZ: [0.010506, 0.0247615, -1.31647, 0.716337, -0.138302] as Quartic,
} as const;

/** A joint with one axis: `child` in `parent`. */
export interface HingeRow {
  readonly coordinate: string;
  readonly parent: string;
  readonly child: string;
  readonly offset: Vec3;
  readonly axis: Vec3;
}

/** The right foot. Source: myolegs. */
export const footHinges: readonly HingeRow[] = [
  {
    ...{ coordinate: "ankle_angle_r", parent: "tibia_r", child: "talus_r" },
    ...{ offset: [-0.01, -0.4, 0], axis: [-0.105014036, -0.174022059, 0.979126333] },
  },
  {
    ...{ coordinate: "subtalar_angle_r", parent: "talus_r", child: "calcn_r" },
    ...{ offset: [-0.04877, -0.04195, 0.00792], axis: [0.787180021, 0.604747016, -0.120949003] },
  },
  {
    ...{ coordinate: "mtp_angle_r", parent: "calcn_r", child: "toes_r" },
    ...{ offset: [0.1788, -0.002, 0.00108], axis: [0.580954185, 0, -0.81393626] },
  },
];
