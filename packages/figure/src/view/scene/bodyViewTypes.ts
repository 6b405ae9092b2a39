import type { FactMuscle, Placer, Prop } from "@ilio/poses";
import type { Figure } from "../../skin/figure.ts";
import type { Ranges } from "../pose/tones.ts";
import type { Colours } from "./colours.ts";
import type { LayerName } from "./layers.ts";
import type { Extent, Orbit } from "./orbit.ts";

/** How much each muscle of a side works, 0 to 1. */
export type Work = (muscle: FactMuscle, side: "r" | "l") => number;

/** Of a muscle of one side. */
export interface Length {
  readonly muscle: FactMuscle;
  readonly side: "r" | "l";
  /** Against standing, in per cent of its range over all poses: 0 as long, positive longer. */
  readonly percent: number;
  readonly works: boolean;
}

/** What is drawn where, flat, for tests: skin blue, bones red, psoas green, other muscles yellow. `room`: the skin in its room. */
export type Mask = "all" | "skin" | "bones" | "room";

/** A body in a canvas. It draws when it is told to. */
export interface BodyView {
  pose(coordinates: Float64Array, work: Work): void;
  /** @param bands elastic loops, by the points of the body that each goes round */
  setRoom(props: readonly Prop[], bands?: readonly (readonly string[])[]): void;
  setLayer(layer: LayerName, targets: readonly FactMuscle[]): void;
  /** @param extent what all of the movement takes up, m */
  look(orbit: Orbit, extent: Extent): void;
  paint(colours: Colours): void;
  /** @param ratio pixels of the screen a pixel of the page */
  resize(width: number, height: number, ratio: number): void;
  draw(): void;
  drawMask(mask: Mask): void;
  info(): {
    readonly triangles: number;
    readonly calls: number;
    readonly geometries: number;
    readonly textures: number;
    readonly programs: number;
  };
  /** How long each drawn muscle is in the pose, one line for each muscle and side. */
  lengths(): readonly Length[];
  dispose(): void;
}

export interface BodyViewOptions {
  readonly canvas: HTMLCanvasElement;
  readonly figure: Figure;
  readonly placer: Placer;
  readonly ranges: Ranges;
  /** Bytes of the baked body. */
  readonly mesh: Uint8Array;
  readonly colours: Colours;
}
