import { BufferGeometry } from "three";

/** A geometry of the same numbers, which are on the graphics card once, to draw another range of them. */
export function sharing({ attributes, index }: BufferGeometry): BufferGeometry {
  const geometry = new BufferGeometry().setIndex(index);
  for (const [name, attribute] of Object.entries(attributes)) geometry.setAttribute(name, attribute);
  return geometry;
}
