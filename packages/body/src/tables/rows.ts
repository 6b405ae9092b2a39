/** Bodies that carry muscles, of the middle and of the right side; the left is the mirror image. OpenSim's names. */
export type BodyName =
  | "pelvis"
  | "lumbar5"
  | "lumbar4"
  | "lumbar3"
  | "lumbar2"
  | "lumbar1"
  | "torso"
  | "femur_r"
  | "tibia_r"
  | "patella_r";

/** x forward, y up, z right, in m. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A point of a path, in the frame of its body. */
export interface PathPoint {
  readonly body: BodyName;
  readonly location: Vec3;
}

/** The path touches this surface between the point before and the point after, if it has to. */
export interface PathSurface {
  readonly surface: string;
  /** The way the path turns about the surface's z: always the same one, so that its length never jumps. */
  readonly winding: 1 | -1;
}

export type PathElement = PathPoint | PathSurface;

/** A muscle of the right side, from origin to insertion; without its `_r`. */
export interface MuscleRow {
  readonly name: string;
  readonly path: readonly PathElement[];
}

export const at = (body: BodyName, x: number, y: number, z: number): PathPoint => ({ body, location: [x, y, z] });
export const round = (surface: string, winding: 1 | -1): PathSurface => ({ surface, winding });
export const muscle = (name: string, ...path: readonly PathElement[]): MuscleRow => ({ name, path });
export const isPoint = (element: PathElement): element is PathPoint => "body" in element;
