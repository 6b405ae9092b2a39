import type { Surface } from "./surfaceNets.ts";

/** A surface with both sides, and for each of its places the one of the right side that it is the image of, or itself. */
export interface Mirrored extends Surface {
  readonly from: Uint32Array;
}

/** Adds the mirror image in the plane z = 0. Places in that plane are shared, so that two halves close. */
export function mirrorSurface({ places, triangles }: Surface): Mirrored {
  const count = places.length / 3;
  const image = new Uint32Array(count);
  let total = count;
  for (let v = 0; v < count; v++) image[v] = places[3 * v + 2] === 0 ? v : total++;
  const both = new Float32Array(3 * total);
  const from = new Uint32Array(total);
  both.set(places);
  for (let v = 0; v < count; v++) {
    const w = image[v]!;
    from[v] = v;
    from[w] = v;
    both[3 * w] = places[3 * v]!;
    both[3 * w + 1] = places[3 * v + 1]!;
    if (w !== v) both[3 * w + 2] = -places[3 * v + 2]!;
  }
  const allTriangles = new Uint32Array(2 * triangles.length);
  allTriangles.set(triangles);
  for (let i = 0; i < triangles.length; i += 3) {
    // turned over, so that its outside is outside
    allTriangles[triangles.length + i] = image[triangles[i]!]!;
    allTriangles[triangles.length + i + 1] = image[triangles[i + 2]!]!;
    allTriangles[triangles.length + i + 2] = image[triangles[i + 1]!]!;
  }
  return { places: both, triangles: allTriangles, from };
}

/** Numbers of the left side in the place of those of the right, for places that are images. @param other the number on the other side */
export function mirrorNumbers(
  values: Uint8Array,
  from: Uint32Array,
  size: number,
  other: (value: number) => number,
): Uint8Array {
  const rightCount = values.length / size;
  const out = new Uint8Array(from.length * size);
  out.set(values);
  for (let v = rightCount; v < from.length; v++)
    for (let k = 0; k < size; k++) out[v * size + k] = other(values[from[v]! * size + k]!);
  return out;
}
