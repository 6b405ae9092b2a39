import { type Body, bodyNames, bodyNumber, type GroundFrames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";
import { distanceAt } from "../../field/distance.ts";
import { placeBars } from "../../field/place.ts";
import type { Vec3 } from "../../field/rows.ts";
import { selectAll } from "../../field/selection.ts";
import { type Figure, poseSkin, skinBlends } from "../../skin/figure.ts";
import { reachOf } from "./overlaps.ts";

/** Places of the skin that go with one body. */
export interface BodySkin {
  readonly body: Body;
  /** In the frame of the body, m: three numbers a place. */
  readonly places: Float64Array;
}

/** m; own choice: how far places of the skin are from each other, and how far off the whole skin one may lie in standing. */
const spacing = 0.012;
const ofSkin = 0.006;

/** Places all over the skin, each fixed to the body below it; made once, placed by a product of matrices in each pose. */
export function sampleSkin(figure: Figure): readonly BodySkin[] {
  const whole = poseSkin(figure, figure.neutral);
  const onWhole = selectAll(whole);
  return bodyNames.flatMap((body): readonly BodySkin[] => {
    const bars = figure.skin.filter((bar) => bar.body === bodyNumber(body));
    if (bars.length === 0) return [];
    const places = surfaceOf(bars, figure.neutral)
      .filter(([x, y, z]) => Math.abs(distanceAt(whole, onWhole, x, y, z)) < ofSkin)
      .flatMap((place) => intoBody(figure.neutral, bodyNumber(body), place));
    return [{ body, places: Float64Array.from(places) }];
  });
}

/** Where the rays of a grid, from six sides, meet the surface of some bars. */
function surfaceOf(bars: readonly Bar[], frames: GroundFrames): readonly Vec3[] {
  const field = placeBars(bars, frames, skinBlends);
  const all = selectAll(field);
  const [low, high] = reachOf(field);
  return [0, 1, 2].flatMap((axis) => {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const found: Vec3[] = [];
    for (let a = low[u]!; a <= high[u]!; a += spacing)
      for (let b = low[v]!; b <= high[v]!; b += spacing)
        for (const way of [1, -1]) {
          const place: [number, number, number] = [0, 0, 0];
          place[u] = a;
          place[v] = b;
          place[axis] = way > 0 ? low[axis]! : high[axis]!;
          for (let step = 0; step < 60; step++) {
            const d = distanceAt(field, all, ...place);
            if (d < 2e-4) break;
            place[axis]! += way * Math.max(d, 2e-4);
            if (place[axis]! < low[axis]! || place[axis]! > high[axis]!) break;
          }
          if (Math.abs(distanceAt(field, all, ...place)) < 5e-4) found.push(place);
        }
    return found;
  });
}

function intoBody({ rotations: R, positions: X }: GroundFrames, body: number, place: Vec3): Vec3 {
  const d = place.map((value, k) => value - X[3 * body + k]!);
  const row = (k: number): number =>
    R[9 * body + k]! * d[0]! + R[9 * body + 3 + k]! * d[1]! + R[9 * body + 6 + k]! * d[2]!;
  return [row(0), row(1), row(2)];
}

/** The places in the room, m, in a pose. */
export function placeSkin({ body, places }: BodySkin, { rotations: R, positions: X }: GroundFrames): Float64Array {
  const n = bodyNumber(body);
  const [r, x] = [9 * n, 3 * n];
  const out = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const o = r + 3 * k;
      out[i + k] = X[x + k]! + R[o]! * places[i]! + R[o + 1]! * places[i + 1]! + R[o + 2]! * places[i + 2]!;
    }
  return out;
}
