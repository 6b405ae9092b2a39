import type { Orbit } from "@ilio/figure/view";
import type { View } from "@ilio/poses";

/** Degrees by which a body seen from the side is turned, so that the near hip does not hide the far one; own choice. */
const aside = 16;

const drawn: Readonly<Record<View, readonly [azimuth: number, elevation: number]>> = {
  right: [aside, 7],
  left: [180 - aside, 7],
  front: [90, 6],
  back: [-90, 6],
  rightFront: [40, 7],
  leftFront: [140, 7],
  rightBack: [-40, 7],
  leftBack: [-140, 7],
  above: [aside, 20],
  aboveLeft: [180 - aside, 20],
  frontAbove: [90, 20],
};

/** From where a motion is drawn, a little aside and above. */
export const orbitOf = (view: View): Orbit => ({ azimuthDeg: drawn[view][0], elevationDeg: drawn[view][1], zoom: 1 });

export const namedViews = ["drawn", "right", "front", "left", "back", "above"] as const;
export type NamedView = (typeof namedViews)[number];

const named: Readonly<Record<Exclude<NamedView, "drawn">, readonly [number, number]>> = {
  ...{ right: [0, 5], front: [90, 5], left: [180, 5], back: [-90, 5], above: [30, 62] },
};

/** A named view; zoom stays. */
export function namedOrbit(name: NamedView, view: View, { zoom }: Orbit): Orbit {
  if (name === "drawn") return { ...orbitOf(view), zoom };
  return { azimuthDeg: named[name][0], elevationDeg: named[name][1], zoom };
}
