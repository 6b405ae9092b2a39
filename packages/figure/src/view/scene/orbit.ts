import type { Vec3 } from "../../field/rows.ts";

/** From where one looks, as `outline/view.ts` counts it. */
export interface Orbit {
  /** Degrees: 0 from the right, 90 from the front, 180 from the left, −90 from behind. */
  readonly azimuthDeg: number;
  /** Degrees above the floor. */
  readonly elevationDeg: number;
  /** 1 shows all of the movement; 2 half as much. */
  readonly zoom: number;
}

/** Degrees. own choices: never from below the floor, and not so far up that a standing body has no height. */
export const lowestEye = 1;
export const highestEye = 80;
const zoomRange = [0.8, 4] as const;

export const within = ({ azimuthDeg, elevationDeg, zoom }: Orbit): Orbit => ({
  azimuthDeg: ((((azimuthDeg + 180) % 360) + 360) % 360) - 180,
  elevationDeg: Math.min(highestEye, Math.max(lowestEye, elevationDeg)),
  zoom: Math.min(zoomRange[1], Math.max(zoomRange[0], zoom)),
});

/** Degrees of the picture's height: a long lens, so that near limbs are not large. own choice. */
export const lensDeg = 20;

/** Where the eye is, at what it looks, and how far away it is, m. */
export interface Sight {
  readonly eye: Vec3;
  readonly at: Vec3;
  readonly away: number;
  /** What the extent takes of the picture's width and height when all of it is seen, 0 to 1. */
  readonly size: readonly [number, number];
}

/** A box in the room, m: what is to be seen. */
export interface Extent {
  readonly low: Vec3;
  readonly high: Vec3;
}

/** own choices: how much of the picture's height and width the body may fill, and how much of the room that is left lies above it. */
const fill = 0.95;
const above = 0.72;

/**
 * The sight that shows an extent whole.
 *
 * @param aspect width by height of the picture
 * @param about what is looked at when one comes nearer, m
 */
export function sightOf(orbit: Orbit, { low, high }: Extent, aspect: number, about: Vec3): Sight {
  const [a, e] = [(orbit.azimuthDeg * Math.PI) / 180, (orbit.elevationDeg * Math.PI) / 180];
  const back: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right: Vec3 = [Math.cos(a), 0, -Math.sin(a)];
  const up: Vec3 = [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)];
  const size = (axis: Vec3): number =>
    Math.abs(axis[0]) * (high[0] - low[0]) +
    Math.abs(axis[1]) * (high[1] - low[1]) +
    Math.abs(axis[2]) * (high[2] - low[2]);
  const tangent = Math.tan((lensDeg * Math.PI) / 360);
  const fits = Math.max(size(up), size(right) / aspect) / fill / (2 * tangent) + size(back) / 2;
  const away = fits / orbit.zoom;
  const height = 2 * tangent * (fits - size(back) / 2);
  const left = height - size(up);
  const lift = (above - 0.5) * left;
  const toMiddle = Math.min(1, Math.max(0, (orbit.zoom - 1) / 1.2));
  const at = [0, 1, 2].map((k) => {
    const middle = (low[k]! + high[k]!) / 2 + lift * up[k]!;
    return middle + toMiddle * (about[k]! - middle);
  }) as unknown as Vec3;
  const eye: Vec3 = [at[0] + away * back[0], at[1] + away * back[1], at[2] + away * back[2]];
  return { eye, at, away, size: [size(right) / aspect / height, size(up) / height] };
}
