import { hipOffset } from "./leg.ts";
import type { BodyName, Vec3 } from "./rows.ts";

/** Something round that a path lies on. A cylinder is endless: one with ends would make lengths jump there. */
export interface SurfaceRow {
  readonly name: string;
  readonly body: BodyName;
  readonly type: "cylinder" | "sphere";
  /** Its centre in the body, m. */
  readonly center: Vec3;
  /** Unit quaternion w, x, y, z: from the surface's frame, whose z is the cylinder's axis, to the body's. */
  readonly orientation: readonly [w: number, x: number, y: number, z: number];
  /** m */
  readonly radius: number;
}

type Orientation = SurfaceRow["orientation"];
const cylinder = (
  name: string,
  body: BodyName,
  center: Vec3,
  radius: number,
  orientation: Orientation = [1, 0, 0, 0],
): SurfaceRow => ({ name, body, type: "cylinder", center, orientation, radius });

/**
 * Right side and middle. Those of hip and knee: myolegs. Abdomen and chest: myotorso, whose ellipsoid of the chest is a sphere; the
 * cylinder of the abdomen is thinner, 60 instead of 90 mm with the same back edge, for the muscle's own end came inside.
 *
 * own choices: `psoas_hip` and `iliacus_hip` lie about the hip's centre, across the body; the head of the femur has a radius of
 * 22 to 23 mm. The guides of erector fascicles (`IL_…`, `LTpL_L1`) replace cylinders of myotorso whose points lie inside them:
 * each lies across the body through a vertebra, and holds its fascicle in a bent back where it runs in standing.
 */
export const surfaces: readonly SurfaceRow[] = [
  cylinder("psoas_hip", "pelvis", hipOffset, 0.024),
  cylinder("iliacus_hip", "pelvis", hipOffset, 0.027),
  cylinder("abdomen", "torso", [0.195, 0.1, 0], 0.06),
  {
    ...{ name: "chest", body: "torso", type: "sphere", center: [0.008, 0.21, 0.01], radius: 0.073 },
    orientation: [1, 0, 0, 0],
  },
  cylinder(
    "AB_at_femshaft",
    "femur_r",
    [0.0146434, -0.112595, 0.023365],
    0.0165,
    [0.671361897, 0.735247887, 0.0628353904, 0.0688146894],
  ),
  cylinder(
    "AL_at_femshaft",
    "femur_r",
    [0.0307327, -0.231909, 0.0151137],
    0.0201,
    [0.629066674, 0.774354598, 0.0429970777, 0.0529275725],
  ),
  cylinder(
    "AMdist_at_femshaft",
    "femur_r",
    [0.0316065, -0.260736, 0.0093646],
    0.0218,
    [0.65265675, 0.751901712, 0.0610819766, 0.070370273],
  ),
  cylinder(
    "AMisch_at_condyles",
    "femur_r",
    [-0.0226511, -0.376831, -0.00315437],
    0.04,
    [0.63826306, 0.734777069, -0.150578014, -0.173347016],
  ),
  cylinder(
    "AMmid_at_femshaft",
    "femur_r",
    [0.0230125, -0.160711, 0.0205842],
    0.0214,
    [0.690996289, 0.719631301, 0.0472547197, 0.0492129206],
  ),
  cylinder(
    "AMprox_at_femshaft",
    "femur_r",
    [0.00518299, -0.0728948, 0.025403],
    0.0211,
    [0.68964561, 0.718131594, 0.0645173635, 0.067182262],
  ),
  cylinder("Gmax3_at_pelvis", "pelvis", [-0.083, -0.088, 0.068], 0.04, [0.998750258, -0.0499792129, 0, 0]),
  cylinder("GR_at_condyles", "tibia_r", [-0.003, -0.02, 0], 0.036, [0.980066659, 0, -0.198668931, 0]),
  cylinder(
    "KnExt_at_fem",
    "femur_r",
    [0.00358828, -0.402732, 0.00209111],
    0.025,
    [0.999192408, -0.0311532127, 0.0253650104, -0.000790840323],
  ),
  cylinder("SM_at_condyles", "tibia_r", [-0.001, -0.02, 0], 0.0352, [0.998750258, 0, -0.0499792129, 0]),
  cylinder("ST_at_condyles", "tibia_r", [-0.002, -0.0205, 0], 0.0425, [0.995004165, 0, -0.0998334166, 0]),
  // nine tenths of the distance at which the straight line passes the axis in standing; docs/model/validation.md has the arms
  cylinder("IL_L1", "lumbar4", [0, 0.015, 0], 0.048),
  cylinder("IL_L2", "lumbar4", [0, 0.015, 0], 0.039),
  cylinder("IL_L3", "lumbar4", [0, 0.015, 0], 0.029),
  cylinder("IL_L4", "lumbar5", [0, 0.015, 0], 0.019),
  cylinder("IL_R5", "lumbar4", [0, 0.015, 0], 0.05),
  cylinder("IL_R6", "lumbar4", [0, 0.015, 0], 0.047),
  cylinder("LTpL_L1", "lumbar4", [0, 0.015, 0], 0.048),
];
