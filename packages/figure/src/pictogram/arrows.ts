import type { Point2 } from "../outline/contours.ts";
import type { Box } from "./labels.ts";
import { number } from "./paths.ts";

/** A curved arrow on the card: where it begins, what it bends towards, where it ends, units. */
export interface DrawnArrow {
  readonly from: Point2;
  readonly handle: Point2;
  readonly to: Point2;
}

/** Units, own choice: a shorter arrow is a head without a shaft. */
const leastLength = 20;
/** Units: room that an arrow's line needs, and how far it is moved aside at most, by steps. own choices. */
const half = 3;
const farthest = 40;
const step = 4;

/**
 * An arrow of a movement, moved aside until it lies beside the body; where there is no room near by, where the movement is.
 *
 * @param hasRoom whether nothing is in a box
 */
export function arrowBeside(hasRoom: (box: Box) => boolean, start: Point2, to: Point2, bend: number): DrawnArrow {
  const from = longEnough(start, to);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const across: Point2 = [dy / length, -dx / length];
  const moved = (by: number): DrawnArrow => {
    const shift = ([x, y]: Point2): Point2 => [x + by * across[0], y + by * across[1]];
    return {
      from: shift(from),
      to: shift(to),
      handle: shift([from[0] + dx / 2 + bend * dy, from[1] + dy / 2 - bend * dx]),
    };
  };
  for (let by = 0; by <= farthest; by += step)
    for (const way of by === 0 ? [1] : [Math.sign(bend) || 1, -(Math.sign(bend) || 1)]) {
      const arrow = moved(way * by);
      if (placesOn(arrow).every((place) => hasRoom(boxAt(place)))) return arrow;
    }
  return moved(0);
}

/** The start moved back along the way. */
function longEnough(from: Point2, to: Point2): Point2 {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.max(1, leastLength / Math.max(length, 1e-6));
  return [to[0] + share * (from[0] - to[0]), to[1] + share * (from[1] - to[1])];
}

const boxAt = ([x, y]: Point2): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });

function placesOn({ from, handle, to }: DrawnArrow): readonly Point2[] {
  return Array.from({ length: 9 }, (_, i): Point2 => {
    const t = i / 8;
    const mix = (k: 0 | 1): number => (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * handle[k] + t * t * to[k];
    return [mix(0), mix(1)];
  });
}

/** Round an arrow, for labels to keep off. */
export function boxOf(arrow: DrawnArrow): Box {
  const places = placesOn(arrow);
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - 7, Math.min(...ys) - 7];
  return { x, y, width: Math.max(...xs) + 7 - x, height: Math.max(...ys) + 7 - y };
}

export function arrowPath({ from, handle, to }: DrawnArrow): string {
  const angle = Math.atan2(to[1] - handle[1], to[0] - handle[0]);
  const wing = (by: number): string =>
    `${number(to[0] - 7 * Math.cos(angle + by))} ${number(to[1] - 7 * Math.sin(angle + by))}`;
  const [a, h, b] = [from, handle, to].map((p) => p.map(number).join(" "));
  return `M${a}Q${h} ${b}M${wing(0.55)}L${b}L${wing(-0.55)}`;
}
