import { BufferAttribute, GLSL3, InstancedBufferGeometry, Mesh, RawShaderMaterial, Vector3 } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { before, inDepths } from "./inTheBack.ts";
import { dotFragment, dotVertex, mostDots } from "./signShaders.ts";
import type { SignUniforms } from "./signUniforms.ts";

/** Small discs where the body bears on something. */
export interface DotsPart {
  readonly mesh: Mesh;
  place(places: readonly Vec3[]): void;
}

export function createDots(signs: SignUniforms): DotsPart {
  const at = Array.from({ length: mostDots }, () => new Vector3());
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.of(-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: dotVertex, fragmentShader: dotFragment },
    ...{ uniforms: { ...signs, uPlaces: { value: at } }, transparent: true, depthWrite: false },
  });
  const mesh = new Mesh(geometry, material);
  inDepths(mesh, before);
  mesh.renderOrder = 50;
  mesh.visible = false;
  return {
    mesh,
    place(places) {
      if (places.length > mostDots)
        throw new RangeError(`view: expected at most ${mostDots} contacts, got ${places.length}.`);
      geometry.instanceCount = places.length;
      mesh.visible = places.length > 0;
      places.forEach((place, i) => {
        at[i]!.set(...place);
      });
    },
  };
}
