import type { Point2 } from "../outline/contours.ts";
import type { Raster } from "../outline/raster.ts";
import type { Fit } from "./paths.ts";

/** A box on the card, units, y down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which units of the card the body covers: 240 by 240, 1 where it does. */
export type Silhouette = Uint8Array;

const side = 240;
/** Between a label and the body, units. own choice. */
const clearance = 3;

export function silhouetteOf({ u0, v0, cell, width, height, bar }: Raster, { scale, x0, y0 }: Fit): Silhouette {
  const covered = new Uint8Array(side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const i = Math.round(((x + 0.5 - x0) / scale - u0) / cell);
      const j = Math.round(((y0 - y - 0.5) / scale - v0) / cell);
      if (i >= 0 && j >= 0 && i < width && j < height && bar[j * width + i]! >= 0) covered[y * side + x] = 1;
    }
  return covered;
}

/** Whether a box lies on the card and on no part of the body. */
export function isFree(silhouette: Silhouette, { x, y, width, height }: Box, around = 0): boolean {
  const [left, top] = [Math.floor(x - around), Math.floor(y - around)];
  const [right, bottom] = [Math.ceil(x + width + around), Math.ceil(y + height + around)];
  if (left < 0 || top < 0 || right > side || bottom > side) return false;
  for (let j = top; j < bottom; j++)
    for (let i = left; i < right; i++) if (silhouette[j * side + i] === 1) return false;
  return true;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Size of words, units. own choice: wide enough for the digits and letters of any usual sans-serif. */
const widthOf = (label: string, fontSize: number): number => 0.62 * fontSize * label.length;

/**
 * The place nearest to `wish` where words lie on the card, off the body and off what is taken.
 *
 * @throws RangeError when there is none
 */
export function placeLabel(
  silhouette: Silhouette,
  taken: readonly Box[],
  [wx, wy]: Point2,
  label: string,
  fontSize: number,
): Box {
  const [width, height] = [widthOf(label, fontSize), fontSize * 1.1];
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let y = clearance; y + height + clearance <= side; y += 2)
    for (let x = clearance; x + width + clearance <= side; x += 2) {
      const far = Math.hypot(x + width / 2 - wx, y + height / 2 - wy);
      if (far >= least) continue;
      const box = { x, y, width, height };
      if (taken.some((other) => overlap(box, other)) || !isFree(silhouette, box, clearance)) continue;
      best = box;
      least = far;
    }
  if (!best) throw new RangeError(`figure: expected room for the label "${label}" on the card, found none.`);
  return best;
}
