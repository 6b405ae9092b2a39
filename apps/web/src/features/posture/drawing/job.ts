import type { Fit } from "@ilio/figure";
import type { Prop } from "@ilio/poses";

/** A picture to be drawn. */
export interface Job {
  /** The same key is the same picture. */
  readonly key: string;
  /** Which of the figures of the page it is for: begins the ids of the picture. */
  readonly slot: "a" | "b";
  readonly coordinates: Float64Array;
  readonly props: readonly Prop[];
  readonly fit: Fit;
  /** How many times coarser than the finest. */
  readonly coarser: number;
}

/** What the worker says: the inside of an SVG, or why there is none. */
export type Drawn = { readonly ok: true; readonly svg: string } | { readonly ok: false; readonly error: string };
