import { GLSL3, Mesh, PlaneGeometry, RawShaderMaterial } from "three";
import { floorFragment, floorVertex } from "./floorShader.ts";
import { behind, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";

/** m: how far the mat reaches behind the middle of the body, and how large it is. own choices: it ends where the page's band begins. */
export const matBehind = 0.62;
const size = 60;

/** The page's mat goes on under the body: it always lies across the picture, however one looks. */
export function createFloor({ uniforms }: Shared): Mesh {
  const geometry = new PlaneGeometry(size, size);
  geometry.rotateX(-Math.PI / 2);
  geometry.translate(0, 0, size / 2 - matBehind);
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: floorVertex, fragmentShader: floorFragment, uniforms },
    depthWrite: false,
  });
  const mesh = new Mesh(geometry, material);
  inDepths(mesh, behind);
  mesh.renderOrder = 0;
  return mesh;
}
