import type { FactMuscle, Placer, Prop } from "@ilio/poses";
import type { Figure } from "../../skin/figure.ts";
import type { Length, Work } from "../pose/lengths.ts";
import type { Ranges } from "../pose/tones.ts";
import type { Colours } from "./colours.ts";
import type { LayerName } from "./layers.ts";
import type { Extent, Orbit } from "./orbit.ts";
import type { Other } from "./otherPart.ts";
import type { Mark, Signs } from "./signs.ts";

/** What is drawn where, flat, for tests: skin blue, bones red, psoas green, other muscles yellow. `room`: the skin in its room. */
export type Mask = "all" | "skin" | "bones" | "room";

/** A body in a canvas. It draws when it is told to. */
export interface BodyView {
  pose(coordinates: Float64Array, work: Work): void;
  /** Takes the signs away, as they may name what stood in another room. @param bands elastic loops, by the points of the body that each goes round */
  setRoom(props: readonly Prop[], bands?: readonly (readonly string[])[]): void;
  /** What is said about the pose besides the body; it goes with the body until other signs are set. */
  setSigns(signs: Signs): void;
  /** Another pose of the same body: the ghost of where it came from, or a mistake; it never covers the body. */
  setOther(other: Other | null): void;
  /** @param share 0 breathed out, 1 breathed in */
  setBreath(share: number): void;
  /** How far the ring where it is felt has gone outwards, 0 to 1; at 0 it stands still, as with reduced motion. */
  setPulse(share: number): void;
  /** What the page says in words, where it is after the last `pose`, `look` and `resize`. */
  marks(): readonly Mark[];
  setLayer(layer: LayerName, targets: readonly FactMuscle[]): void;
  /**
   * @param extent what all of the movement takes up, m
   * @param free share of the picture's width, from its left, that who stands tall leaves free where there is room beside
   */
  look(orbit: Orbit, extent: Extent, free?: number): void;
  /**
   * Where a place of the room, m, is in the picture as it was looked at last: shares of its width and height from the top left.
   */
  project(place: readonly [number, number, number]): readonly [number, number];
  paint(colours: Colours): void;
  /** @param ratio pixels of the screen a pixel of the page */
  resize(width: number, height: number, ratio: number): void;
  draw(): void;
  /** Whether the graphics card is two frames behind: what is drawn now would be seen late, and a change of size would wait for it. */
  isBehind(): boolean;
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
