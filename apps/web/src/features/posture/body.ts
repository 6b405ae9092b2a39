import { buildModel, coordinateNumber, coordinates, onlyMuscles } from "@ilio/body";
import { createPlacer, type Wishes } from "@ilio/poses";

/** The body that all numbers and lines of this page are made from. Of its muscles it has the right psoas alone. */
export const model = onlyMuscles(buildModel(), ({ name, group }) => group === "psoas" && name.endsWith("_r"));

export const placer = createPlacer(model);

export const degreesOf = (q: Float64Array, name: string): number => (q[coordinateNumber(name)]! * 180) / Math.PI;

const pairs = coordinates.flatMap(({ name }, right) =>
  name.endsWith("_r") ? [[right, coordinateNumber(`${name.slice(0, -1)}l`)] as const] : [],
);

/** The same with the left side as the right one is. */
export function evened(q: Float64Array): Float64Array {
  const even = q.slice();
  for (const [right, left] of pairs) even[left] = q[right]!;
  return even;
}

const isLength = (name: string): boolean => /^pelvis_t[xyz]$/.test(name);

/** Coordinates as wishes for the solver: degrees, and m for where the pelvis stands. */
export const wishesOf = (q: Float64Array): Wishes =>
  Object.fromEntries(coordinates.map(({ name }, c) => [name, isLength(name) ? q[c]! : degreesOf(q, name)]));
