import type { Person } from "../person.ts";
import type { CoordinateRow } from "../tables/coordinates.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Spans } from "./spans.ts";

/** A point of a muscle's path, on a body of `bodyNames`. */
export interface Point {
  readonly body: number;
  /** m, in the body's frame */
  readonly location: readonly [number, number, number];
}

/** A surface that paths lie on, placed on a body. */
export interface Surface {
  readonly name: string;
  readonly body: number;
  readonly type: "cylinder" | "sphere";
  readonly center: readonly [number, number, number];
  /** From the surface's frame to the body's, rows one after another. The axis of a cylinder is its z. */
  readonly rotation: readonly number[];
  readonly radius: number;
}

/** An element of a path: a point, or a surface between the points beside it, by its number. */
export type Element = Point | { readonly surface: number; readonly winding: 1 | -1 };

export interface Muscle {
  /** As in the sources, with `_r` or `_l`. */
  readonly name: string;
  readonly group: string;
  readonly path: readonly Element[];
}

/**
 * A body of one person: built once, never changed. What changes with the pose is in a `State`.
 *
 * Frames: x forward, y up, z right; the pelvis' origin is the middle between its front upper spines (as in OpenSim's gait
 * models). Lengths in m, angles in rad.
 */
export interface Model {
  readonly person: Person;
  /** What all lengths of the tables were multiplied with. */
  readonly scale: number;
  readonly coordinates: readonly CoordinateRow[];
  readonly muscles: readonly Muscle[];
  readonly surfaces: readonly Surface[];
  readonly skeleton: Skeleton;
  readonly spans: Spans;
}
