import type { Mistake, Pose, Wishes } from "../../pose.ts";

/** A pose with some wishes changed. */
export const withWishes = (pose: Pose, wishes: Wishes): Pose => ({ ...pose, wishes: { ...pose.wishes, ...wishes } });

/** The names of one side only. */
export const ofSide = (side: "r" | "l", names: readonly string[]): readonly string[] =>
  names.map((name) => `${name}_${side}`);

/** A mistake that only wishes otherwise. */
export const mistake = (id: string, key: string, wishes: Wishes): Mistake => ({ id, key, wishes });

/** What arms need so that hands can hold something. */
export const holdingArms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "pro_sup", "wrist_flex"] as const;
