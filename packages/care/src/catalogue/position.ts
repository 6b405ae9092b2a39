/** Where the body is, worded as `position.<key>`. Walking is a place of its own. */
export const positions = [
  "supine",
  "bed-edge",
  "side-lying",
  "prone",
  "hands-and-knees",
  "sitting",
  "half-kneeling",
  "standing",
  "walking",
] as const;
export type Position = (typeof positions)[number];

/** What holds the body up. */
export const surfaces = ["floor", "bed", "upright"] as const;
export type Surface = (typeof surfaces)[number];

/**
 * The surface of each position. Getting down to the floor or the bed and up again are steps of their own, worded once
 * for each position as `position.<key>.down` and `position.<key>.up`. Sitting counts as upright.
 */
export const surfaceOf: Readonly<Record<Position, Surface>> = {
  supine: "floor",
  "bed-edge": "bed",
  "side-lying": "floor",
  prone: "floor",
  "hands-and-knees": "floor",
  sitting: "upright",
  "half-kneeling": "floor",
  standing: "upright",
  walking: "upright",
};

/** Positions down on the floor. */
export const floorPositions: readonly Position[] = positions.filter((position) => surfaceOf[position] === "floor");

/** Positions that have a way down and a way up. */
export const lowPositions: readonly Position[] = positions.filter((position) => surfaceOf[position] !== "upright");
