import type { Position } from "@ilio/care";

/** A drawn way down: its motion, and its keys as far as the words of the way down go. The way up goes through all keys, back. */
interface WayDown {
  readonly poseId: string;
  /** Keys of the way down; none: all. */
  readonly down?: readonly string[];
}

/** How one gets to where a movement is done, by `position.<key>.down`; nothing for those who stay up. */
export const waysDown: Readonly<Partial<Record<Position, WayDown>>> = {
  supine: { poseId: "down-to-floor-supine" },
  "side-lying": { poseId: "down-to-side-lying" },
  prone: { poseId: "down-to-prone" },
  "hands-and-knees": { poseId: "down-to-hands-and-knees" },
  "half-kneeling": { poseId: "down-to-half-kneeling" },
  // the words lie back with the knees held, which is where the movement itself begins
  "bed-edge": { poseId: "onto-bed", down: ["standing", "sitting"] },
};
