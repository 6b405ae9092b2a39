import type { BarRow, Bar as Row, Vec3 } from "../../field/rows.ts";

/** Bars from place to place, with a radius at each, m. */
export const chain = (places: readonly Vec3[], radii: readonly number[], more: Partial<BarRow> = {}): readonly Row[] =>
  places.slice(1).map((to, i) => [places[i]!, to, [radii[i] ?? radii.at(-1)!, radii[i + 1] ?? radii.at(-1)!], more]);

/** A ball: a bar as good as without a length, as it needs a direction. */
export const ball = ([x, y, z]: Vec3, radius: number, more: Partial<BarRow> = {}): Row => [
  [x, y + 0.0005, z],
  [x, y, z],
  [radius, radius],
  more,
];

/** A bar across the middle of the body, from side to side. */
export const across = (x: number, y: number, halfWidth: number, radius: number, more: Partial<BarRow> = {}): Row => [
  [x, y, -halfWidth],
  [x, y, halfWidth],
  [radius, radius],
  more,
];
