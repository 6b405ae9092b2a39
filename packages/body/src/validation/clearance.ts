import type { BoneShape } from "../tables/bones.ts";
import type { Vec3 } from "../tables/rows.ts";

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/**
 * How far a point is outside of a bone, m; below 0 it is inside. Both in the frame of the bone's body. Exact for spheres and
 * capsules; for ellipsoids and elliptic cylinders the sign is exact and the distance is right near the surface, to first order.
 */
export function clearanceOf(shape: BoneShape, point: Vec3): number {
  switch (shape.type) {
    case "sphere":
      return Math.hypot(...minus(point, shape.center)) - shape.radius;
    case "capsule": {
      const along = minus(shape.to, shape.from);
      const to = minus(point, shape.from);
      const t = Math.max(0, Math.min(1, dot(to, along) / dot(along, along)));
      return Math.hypot(to[0] - t * along[0], to[1] - t * along[1], to[2] - t * along[2]) - shape.radius;
    }
    case "ellipsoid": {
      const to = minus(point, shape.center);
      return outsideEllipse(
        shape.axes.map((axis) => dot(to, axis)),
        shape.halves,
      );
    }
    case "ellipticCylinder": {
      const [x, y, z] = minus(point, shape.center);
      const around = outsideEllipse([x, z], [shape.halfDepth, shape.halfWidth]);
      const above = Math.abs(y) - shape.halfHeight;
      return around > 0 && above > 0 ? Math.hypot(around, above) : Math.max(around, above);
    }
  }
}

/** With f = |x/h|: (f − 1) over the slope of f, which at the surface is the distance. */
function outsideEllipse(x: readonly number[], halves: readonly number[]): number {
  const f = Math.hypot(...x.map((each, i) => each / halves[i]!));
  const slope = Math.hypot(...x.map((each, i) => each / (halves[i]! * halves[i]!))) / f;
  return f === 0 ? -Math.min(...halves) : (f - 1) / slope;
}
