import type { PointName } from "../points.ts";
import type { Contact, Wishes } from "../pose.ts";
import type { Prop, SupportName } from "../props.ts";

type SidedPoint = PointName extends infer P ? (P extends `${infer N}_r` ? N : never) : never;

/** The same points of both sides on one surface. */
export const bothOn = (on: SupportName, ...points: readonly SidedPoint[]): readonly Contact[] =>
  points.flatMap((point) => [
    { point: `${point}_r`, on },
    { point: `${point}_l`, on },
  ]);

/** Points of one side or the middle on one surface. */
export const rest = (on: SupportName, ...points: readonly PointName[]): readonly Contact[] =>
  points.map((point) => ({ point, on }));

/** Contacts that may glide over what they rest on within a motion: head, back and hands that lie loose. */
export const loose = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.map((contact) => ({ ...contact, slides: true }));

/** Both feet flat. */
export const feetOn = (on: SupportName): readonly Contact[] => bothOn(on, "heel", "ball");

/** What legs need so that feet that stand stay where they are: a knee that bends turns its shank, which hip and foot make up for. */
export const legs = [
  "hip_flexion",
  "hip_adduction",
  "hip_rotation",
  "knee_angle",
  "ankle_angle",
  "subtalar_angle",
] as const;

/** What a trunk that lies needs. */
export const trunk = ["pelvis_tilt", "lumbar_extension", "neck_extension"] as const;

/** Arms that hang, thumbs forward. */
export const hangingArms: Wishes = { arm_add: -8, arm_flex: 2, elbow_flex: 12, pro_sup: 80 };

/** Palms on the back of the pelvis: nothing hides the hip, and one feels how it tips. */
export const armsBehind: Wishes = {
  ...{ arm_flex: -42, arm_add: -38, arm_rot: 80, elbow_flex: 91, pro_sup: 108, wrist_flex: -12, wrist_dev: -12 },
};
export const palmsBehind: readonly Contact[] = [
  { point: "palm_r", on: "buttock_r" },
  { point: "palm_l", on: "buttock_l" },
];
/** Of these, what is of the right arm. */
export const rightArmBehind: Wishes = Object.fromEntries(
  Object.entries(armsBehind).map(([name, value]) => [`${name}_r`, value]),
);
export const rightPalmBehind = palmsBehind.slice(0, 1);

/** Arms beside a body that lies on its back, palms down. */
export const armsBeside: Wishes = { arm_add: -16, arm_flex: -8, elbow_flex: 6, pro_sup: 160 };

/** 10 mm thick, under a body of any length. own choice, as for all props: usual household measures. */
/** own choice: as wide as the wider ones that are sold. */
export const mat: Prop = { name: "mat", center: [0, 0.005, 0], size: [2.2, 0.01, 0.75] };
/** A mat that one lies on with more room on one side. @param toTheRight m */
export const shiftedMat = (toTheRight: number): Prop => ({ ...mat, center: [0, 0.005, toTheRight] });

/** A chair: its seat 43 cm high, so that thighs lie level on it; its backrest behind a body that sits at x = 0. */
export const seat: Prop = { name: "seat", center: [-0.02, 0.41, 0], size: [0.44, 0.04, 0.46] };
export const backrest: Prop = { name: "backrest", center: [-0.26, 0.72, 0], size: [0.03, 0.4, 0.42] };
export const desk: Prop = { name: "desk", center: [0.64, 0.71, 0], size: [0.7, 0.03, 1.2] };
