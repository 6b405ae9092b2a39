import { type Build, builds } from "@ilio/figure/look";

type Girths = (typeof builds)[Build];
type Place = readonly [x: number, y: number];

/**
 * The right outline of a body without arms, from neck to thigh, cm, from the middle and from the hips upward: where its bars lie,
 * with the girths of the build.
 */
const outline = (g: Girths): readonly Place[] => [
  [4.9 * g.neck, 57],
  [5.1 * g.neck, 51],
  [11 + 2 * g.chest, 47],
  [15 + 4 * g.arm, 45],
  [13.5 + 4 * g.arm, 36],
  [7 + 7.8 * g.chest, 30],
  [5.4 + 7 * g.waist, 13],
  [7.7 + 8.2 * g.hips, -1],
  [9.8 + 6.4 * g.hips, -10],
  [9.6 + 6.6 * g.thigh, -20],
  [9 + 5.8 * g.thigh, -31],
  [8.4 - 5.6 * g.thigh, -31],
  [Math.max(0.8, 7.8 - 6.2 * g.thigh), -20],
  [0.5, -11],
];

/** Outline of head, trunk and thighs as an SVG path, cm, y downward; smooth, through the middles between its places. */
export function buildShape(build: Build): string {
  const right = outline(builds[build]);
  const places = [...right, ...right.toReversed().map(([x, y]): Place => [-x, y])];
  const at = ([x, y]: Place): string => `${x.toFixed(1)} ${(-y).toFixed(1)}`;
  const middle = (i: number): Place => {
    const [a, b] = [places[i % places.length]!, places[(i + 1) % places.length]!];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  return `M${at(middle(0))}${places.map((_, i) => `Q${at(places[(i + 1) % places.length]!)} ${at(middle(i + 1))}`).join("")}Z`;
}
