import type { Contact, Motion, Pose } from "../../pose.ts";
import { armsBeside, bothOn, legs, loose, mat, rest, trunk } from "../parts.ts";

const onBack: readonly Contact[] = [
  ...loose(rest("mat.top", "sacrum", "occiput")),
  ...bothOn("mat.top", "shoulder_blade"),
];
/**
 * The outside of the right ankle on the left thigh, just above the knee. The model turns a hip outward by 40 degrees at most, so
 * the right knee has to come high, and the left thigh can be drawn less far than by most people.
 */
const overKnee: Contact = { point: "shank_outer_r", on: "knee_top_l" };
const behindThigh: Contact = { point: "fingers_l", on: "thigh_back_outer_l" };
const handsBeside = loose(bothOn("mat.top", "fingers"));
const rightLeg = ["hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r"];
const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"];

const crossed: Pose = {
  wishes: {
    ...armsBeside,
    ...{ pelvis_ty: 0.18, pelvis_tilt: 92, lumbar_extension: -6, neck_extension: 4 },
    ...{ hip_flexion_l: 40, hip_adduction_l: 4, knee_angle_l: 84, ankle_angle_l: -10 },
    ...{ hip_flexion_r: 107, hip_adduction_r: -40, hip_rotation_r: -40, knee_angle_r: 112, ankle_angle_r: 0 },
  },
  contacts: [...onBack, ...rest("mat.top", "heel_l", "ball_l"), overKnee, ...handsBeside],
  free: [...trunk, ...legs.map((name) => `${name}_l`), ...rightLeg, "arm_flex", "elbow_flex"],
};
/** The left hand behind the left thigh. The right arm lies: a hip that turns out by 40 degrees leaves no gap for it. */
const drawn: Pose = {
  wishes: {
    ...crossed.wishes,
    ...{
      pelvis_tilt: 100,
      lumbar_extension: -22,
      hip_flexion_l: 62,
      hip_adduction_l: 6,
      knee_angle_l: 84,
      hip_flexion_r: 118,
    },
    ...{ arm_flex_l: 50, arm_add_l: -8, arm_rot_l: 10, elbow_flex_l: 10, pro_sup_l: 60 },
  },
  contacts: [...onBack, overKnee, behindThigh, ...loose(rest("mat.top", "fingers_r"))],
  free: ["pelvis_tilt", "neck_extension", ...rightLeg, ...arms],
};

export const figure4: Motion = {
  id: "figure-4",
  kind: "movement",
  props: [mat],
  view: "rightFront",
  targets: ["piriformis", "gluteus_maximus"],
  keys: { start: crossed, end: drawn },
  phases: [
    { cue: "draw", from: "start", to: "end", muscle: "piriformis", action: "passive" },
    { cue: "hold", from: "end", to: "end", muscle: "piriformis", action: "passive" },
    { cue: "back", from: "end", to: "start", muscle: "piriformis", action: "passive" },
  ],
  arrows: [{ point: "knee_l", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [
    {
      id: "hips-roll-up",
      key: "end",
      wishes: { pelvis_tilt: 112, lumbar_extension: -30 },
      contacts: drawn.contacts.filter(({ point }) => point !== "sacrum"),
    },
    {
      id: "head-lifts",
      key: "end",
      wishes: { neck_extension: -26 },
      contacts: drawn.contacts.filter(({ point }) => point !== "occiput"),
      free: drawn.free.filter((name) => name !== "neck_extension"),
    },
  ],
  picture: { key: "end", ghost: "start" },
};
