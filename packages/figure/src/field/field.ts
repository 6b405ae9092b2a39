/** Numbers a bar: 12 to its own frame, then length, two radii, belly, and 1 if its section is round, else 0. */
export const barSize = 17;
export const lineSize = 7;

/** Bars that flow together, and over how much, m. */
export interface BlendSet {
  readonly blend: number;
  readonly members: Int32Array;
}

/** A posed body of bars in one frame (of the room, or of a view): its surface is where `distanceAt` is 0. */
export interface Field {
  readonly bars: Float64Array;
  /** 7 a bar: both ends, and how far it reaches from the line between them, m. */
  readonly lines: Float64Array;
  readonly sets: readonly BlendSet[];
}

/** How far the surface can lie outside of the bars that it is blended from, m. own choice, above blend × log(members that meet). */
export const swell = 0.024;
