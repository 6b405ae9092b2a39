import { BufferAttribute, BufferGeometry, DynamicDrawUsage, GLSL3, Mesh, RawShaderMaterial } from "three";
import type { Vec3 } from "../../field/rows.ts";
import type { AngleArc } from "../../motion/marks.ts";
import { before, inDepths } from "./inTheBack.ts";
import { lineFragment, lineVertex } from "./signShaders.ts";
import type { SignUniforms } from "./signUniforms.ts";

/** The angle at a joint, before all else: a thin sector, its line, and both limbs dashed. */
export interface ArcPart {
  readonly mesh: Mesh;
  place(arc: AngleArc | null, scale: number): void;
}

/** m for 1.70 m: how large the arc is, how far its limbs reach beyond it, and where its number stands. own choices: as the pictures have it. */
const radius = 0.25;
const beyond = 0.03;
const number = 0.325;
/** Places along an arc. own choice: at 140 degrees 6 degrees each. */
const steps = 24;
/** Half of a line with its halo, pixels of the page. */
const halfLine = 3;
const places = 2 * (steps + 1) + 8 + (steps + 2);

/** Unit vectors in the plane of an arc: where it begins, and across to where it ends; and its angle, rad. */
function planeOf({ center, from, to }: AngleArc): readonly [first: Vec3, across: Vec3, angle: number] {
  const first = unit([from[0] - center[0], from[1] - center[1], from[2] - center[2]]);
  const last = unit([to[0] - center[0], to[1] - center[1], to[2] - center[2]]);
  const cosine = first[0] * last[0] + first[1] * last[1] + first[2] * last[2];
  const across = unit([last[0] - cosine * first[0], last[1] - cosine * first[1], last[2] - cosine * first[2]]);
  return [first, across, Math.acos(Math.max(-1, Math.min(1, cosine)))];
}

const unit = ([x, y, z]: Vec3): Vec3 => {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
};

/** A place at an angle along an arc, `away` from its middle, m. */
function onArc(
  { center }: AngleArc,
  [first, across]: readonly [Vec3, Vec3, number],
  angle: number,
  away: number,
): Vec3 {
  const [c, s] = [away * Math.cos(angle), away * Math.sin(angle)];
  return [0, 1, 2].map((k) => center[k]! + c * first[k]! + s * across[k]!) as unknown as Vec3;
}

/** Where the number of an arc stands: beyond the middle of its line, m. */
export function placeOfNumber(arc: AngleArc, scale: number): Vec3 {
  const plane = planeOf(arc);
  return onArc(arc, plane, plane[2] / 2, number * scale);
}

export function createArc(signs: SignUniforms): ArcPart {
  const [at, along, aside] = [0, 1, 2].map(() => new BufferAttribute(new Float32Array(3 * places), 3)) as [
    BufferAttribute,
    BufferAttribute,
    BufferAttribute,
  ];
  const geometry = new BufferGeometry();
  const attributes = { position: at, along, aside };
  for (const [name, attribute] of Object.entries(attributes))
    geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
  geometry.setIndex(trianglesOf());
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: lineVertex, fragmentShader: lineFragment },
    ...{ uniforms: { ...signs }, transparent: true, depthWrite: false, depthTest: false, side: 2 },
  });
  const mesh = new Mesh(geometry, material);
  inDepths(mesh, before);
  mesh.renderOrder = 49;
  mesh.visible = false;
  let next = 0;
  const put = (place: Vec3, way: Vec3, side: readonly [number, number, number]): void => {
    at.setXYZ(next, ...place);
    along.setXYZ(next, ...way);
    aside.setXYZ(next++, ...side);
  };
  /** Both sides of a line at a place. */
  const putBoth = (place: Vec3, way: Vec3, dashed: number): void => {
    for (const side of [-1, 1]) put(place, way, [side, halfLine, dashed]);
  };
  return {
    mesh,
    place(arc, scale) {
      mesh.visible = arc !== null;
      if (arc === null) return;
      next = 0;
      const plane = planeOf(arc);
      const [, , angle] = plane;
      put(arc.center, plane[0], [0, 0, -1]);
      for (let i = 0; i <= steps; i++)
        put(onArc(arc, plane, (i / steps) * angle, radius * scale), plane[0], [0, 0, -1]);
      for (const end of [0, angle]) {
        const far = onArc(arc, plane, end, (radius + beyond) * scale);
        const way = unit([far[0] - arc.center[0], far[1] - arc.center[1], far[2] - arc.center[2]]);
        putBoth(arc.center, way, 0);
        putBoth(far, way, (radius + beyond) * scale);
      }
      for (let i = 0; i <= steps; i++) {
        const here = (i / steps) * angle;
        const ahead = onArc({ ...arc, center: [0, 0, 0] }, plane, here + Math.PI / 2, 1);
        putBoth(onArc(arc, plane, here, radius * scale), ahead, -1);
      }
      for (const attribute of [at, along, aside]) attribute.needsUpdate = true;
    },
  };
}

/** The sector first, then its limbs, then its line, as `place` puts them. */
function trianglesOf(): number[] {
  const fan = Array.from({ length: steps }, (_, i) => [0, i + 1, i + 2]).flat();
  const strip = (first: number): number[] => [first, first + 1, first + 2, first + 2, first + 1, first + 3];
  const limbs = steps + 2;
  const line = limbs + 8;
  return [
    ...fan,
    ...strip(limbs),
    ...strip(limbs + 4),
    ...Array.from({ length: steps }, (_, i) => strip(line + 2 * i)).flat(),
  ];
}
