import type { Body } from "@ilio/body";

export type Vec3 = readonly [number, number, number];

/** What a row belongs to when the figure is drawn; limbs have a side besides. */
export type Part = "trunk" | "head" | "hair" | "arm" | "hand" | "leg" | "foot" | "inside";

/**
 * A rounded bar whose radius may change on its way: the one shape of which skin and bones are made.
 *
 * Rows are written in neutral standing, in the frame of the pelvis (x forward, y up, z right), m, for a stature of 1.70 m; for
 * the right side and the middle. A row on a body of the right side, or one with `pair`, has its mirror image on the left.
 */
export interface BarRow {
  /** The body that carries it; of a limb the right one. */
  readonly body: Body;
  readonly part: Part;
  /** Other parts that it flows into; all else it only touches. */
  readonly joins?: readonly Part[];
  readonly from: Vec3;
  readonly to: Vec3;
  /** At both ends, m. */
  readonly radii: readonly [number, number];
  /** What the radius gains half-way, m. */
  readonly belly?: number;
  /** Stretches the round section: forward (or, of a bar that runs forward, upward), and across. */
  readonly deep?: number;
  readonly wide?: number;
  readonly pair?: boolean;
  /** Which girth of the build it grows with; none keeps its size. */
  readonly girth?: Girth;
}

export type Girth = "chest" | "bust" | "waist" | "hips" | "thigh" | "calf" | "arm" | "neck";

/** Fills in what a table repeats. */
export const rowsOf = (
  shared: Pick<BarRow, "body" | "part"> & Partial<BarRow>,
  rows: readonly Bar[],
): readonly BarRow[] => rows.map(([from, to, radii, more]) => ({ ...shared, from, to, radii, ...more }));

/** From, to, radii, and what differs from the rest of the table. */
export type Bar = readonly [from: Vec3, to: Vec3, radii: readonly [number, number], more?: Partial<BarRow>];
