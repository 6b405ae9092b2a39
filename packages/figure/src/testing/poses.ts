import type { GroundFrames } from "@ilio/body";
import type { Look, Tone } from "../drawing/inside.ts";
import { inRoom } from "../drawing/places.ts";
import { type View, views } from "../outline/view.ts";
import type { Marks } from "../pictogram/marks.ts";
import { chair, desk, doorFrame, mat, type Prop } from "../pictogram/props.ts";
import type { Figure } from "../skin/figure.ts";

/** A pose to look at: degrees, but `pelvis_t…` in m. A name without side sets both. */
export interface TestPose {
  readonly name: string;
  readonly view: View;
  readonly deg: Readonly<Record<string, number>>;
  readonly look?: Look;
  readonly props?: readonly Prop[];
  readonly marks?: (figure: Figure, ground: GroundFrames) => Marks;
}

const near = (tone: Tone): Look => ({
  muscles: [
    { name: "iliacus", side: "r", tone },
    { name: "psoas", side: "r", tone },
  ],
});
const both = (r: Tone, l: Tone): Look => ({
  muscles: [
    { name: "psoas", side: "r", tone: r },
    { name: "psoas", side: "l", tone: l },
  ],
});
/** The angle at the right hip between trunk and thigh. */
const hipArc =
  (label: string) =>
  (figure: Figure, ground: GroundFrames): Marks => ({
    arcs: [
      {
        center: inRoom(figure, ground, "femur_r", [-0.056, -0.078, 0.077]),
        from: inRoom(figure, ground, "pelvis", [-0.056, -0.4, 0.077]),
        to: inRoom(figure, ground, "femur_r", [-0.056, -0.4, 0.077]),
        label,
      },
    ],
    contacts: [inRoom(figure, ground, "tibia_r", [-0.02, -0.52, 0.077])],
  });

const relaxed = {
  arm_add: -7,
  elbow_flex: 14,
  pro_sup: 65,
  wrist_flex: 5,
  hip_adduction: -2,
  hip_rotation: -6,
  pelvis_ty: 0.955,
};
const { right, front, back, oblique } = views;

export const testPoses: readonly TestPose[] = [
  { name: "standing", look: near("rest"), view: right, deg: { ...relaxed, arm_flex: 2 } },
  { name: "standing front", look: both("rest", "rest"), view: front, deg: relaxed },
  { name: "standing oblique", look: near("rest"), view: oblique, deg: relaxed },
  { name: "standing back", view: back, deg: relaxed },
  {
    name: "desk",
    look: near("short"),
    props: [chair(-0.1, 0.455), desk(0.3, 0.7)],
    view: right,
    deg: {
      pelvis_tilt: 12,
      pelvis_ty: 0.58,
      lumbar_extension: -24,
      neck_extension: 8,
      hip_flexion: 74,
      knee_angle: 86,
      hip_adduction: -5,
      arm_flex: 38,
      arm_add: -6,
      elbow_flex: 62,
      pro_sup: 75,
      ankle_angle: 0,
    },
  },
  {
    name: "half-kneeling",
    look: near("long"),
    marks: hipArc("16°"),
    props: [mat(-0.75, 0.75)],
    view: right,
    deg: {
      pelvis_tilt: 6,
      pelvis_ty: 0.535,
      lumbar_extension: -4,
      hip_flexion_r: -16,
      knee_angle_r: 80,
      ankle_angle_r: -38,
      hip_flexion_l: 84,
      knee_angle_l: 90,
      arm_flex_r: 168,
      elbow_flex_r: 8,
      pro_sup_r: 60,
      arm_flex_l: 52,
      elbow_flex_l: 20,
      pro_sup_l: 80,
    },
  },
  {
    name: "bridge",
    look: near("rest"),
    props: [mat(-0.9, 0.6)],
    view: right,
    deg: {
      pelvis_tilt: 113,
      pelvis_ty: 0.33,
      lumbar_extension: -2,
      neck_extension: -22,
      hip_flexion: 4,
      knee_angle: 96,
      ankle_angle: 2,
      hip_adduction: -4,
      arm_flex: -24,
      arm_add: -10,
      elbow_flex: 8,
      pro_sup: 80,
    },
  },
  {
    name: "leg raise",
    look: near("short"),
    props: [mat(-0.85, 0.95)],
    marks: hipArc("62°"),
    view: right,
    deg: {
      pelvis_tilt: 90,
      pelvis_ty: 0.185,
      lumbar_extension: -4,
      neck_extension: -4,
      hip_flexion_r: 62,
      knee_angle_r: 5,
      ankle_angle_r: 5,
      ankle_angle_l: -18,
      arm_flex: -6,
      arm_add: -14,
      elbow_flex: 8,
      pro_sup: 85,
    },
  },
  {
    name: "boat",
    look: near("short"),
    props: [mat(-0.85, 0.95)],
    view: right,
    deg: {
      pelvis_tilt: 48,
      pelvis_ty: 0.2,
      lumbar_extension: -6,
      neck_extension: -4,
      hip_flexion: 88,
      knee_angle: 8,
      ankle_angle: -20,
      arm_flex: 48,
      arm_add: -6,
      elbow_flex: 6,
      pro_sup: 70,
    },
  },
  {
    name: "warrior",
    look: near("long"),
    props: [doorFrame(0.1, 0.42)],
    view: right,
    deg: {
      pelvis_tilt: -8,
      pelvis_ty: 0.83,
      lumbar_extension: 14,
      hip_flexion_r: -22,
      knee_angle_r: 4,
      ankle_angle_r: 22,
      mtp_angle_r: -28,
      hip_flexion_l: 52,
      knee_angle_l: 62,
      ankle_angle_l: 12,
      arm_flex: 150,
      arm_add: -10,
      elbow_flex: 24,
      pro_sup: 60,
    },
  },
  {
    name: "side bend",
    look: both("short", "long"),
    view: front,
    deg: {
      ...relaxed,
      hip_adduction: -6,
      lumbar_bending: 24,
      neck_bending: 8,
      arm_add_l: -168,
      elbow_flex_l: 14,
      pro_sup_l: 40,
    },
  },
  {
    name: "hands and knees",
    look: near("short"),
    props: [mat(-0.9, 0.9)],
    view: right,
    deg: {
      pelvis_tilt: -84,
      pelvis_ty: 0.485,
      lumbar_extension: -2,
      neck_extension: 4,
      hip_flexion: 86,
      knee_angle: 88,
      ankle_angle: -34,
      arm_flex: 86,
      elbow_flex: 4,
      wrist_flex: -66,
      pro_sup: 0,
    },
  },
  {
    name: "side-lying",
    view: { azimuthDeg: 90, elevationDeg: 12 },
    deg: {
      pelvis_list: 90,
      pelvis_ty: 0.19,
      lumbar_extension: -8,
      neck_bending: -6,
      hip_flexion: 46,
      knee_angle: 74,
      arm_flex: 62,
      elbow_flex: 60,
      pro_sup: 40,
    },
  },
];
