import { muscleBodies } from "./bodies.ts";
import { hipBall } from "./skeleton.ts";

/** The joints between two bodies that carry muscles: what a straight piece of path between them can turn. */
export interface Crossing {
  /** Lumbar levels `low` to `high` − 1, from L5/S1 = 0; `spineSign` is 1 when the piece goes upwards. */
  readonly low: number;
  readonly high: number;
  readonly spineSign: number;
  /** Ball of the hip, or −1; `hipSign` is 1 when the piece goes to the leg. */
  readonly hip: number;
  readonly hipSign: number;
  /** Knee twists left behind and entered, or −1: tibia and patella of the right, then of the left. */
  readonly left: number;
  readonly entered: number;
}

interface LegPlace {
  readonly side: number;
  /** 0 femur, 1 tibia, 2 patella */
  readonly part: number;
}

const firstLeg = 6;
const legOf = (body: number): LegPlace | null =>
  body < firstLeg ? null : { side: body < 9 ? 0 : 1, part: (body - firstLeg) % 3 };

/** @throws RangeError when one body carries no muscles, or they are in different legs */
export function crossingOf(from: number, to: number): Crossing {
  if (from >= muscleBodies || to >= muscleBodies)
    throw new RangeError(`crossing: expected bodies below ${muscleBodies}, got ${from} and ${to}.`);
  const [a, b] = [legOf(from), legOf(to)];
  if (a !== null && b !== null && a.side !== b.side)
    throw new RangeError(`crossing: expected one leg, got bodies ${from} and ${to}.`);
  const [spineFrom, spineTo] = [a === null ? from : 0, b === null ? to : 0];
  const side = (a ?? b)?.side ?? 0;
  const twist = (place: LegPlace | null) =>
    place === null || place.part === 0 || from === to ? -1 : place.side * 2 + place.part - 1;
  return {
    low: Math.min(spineFrom, spineTo),
    high: Math.max(spineFrom, spineTo),
    spineSign: spineTo > spineFrom ? 1 : -1,
    hip: (a === null) === (b === null) ? -1 : hipBall + side,
    hipSign: b === null ? -1 : 1,
    left: twist(a),
    entered: twist(b),
  };
}
