import type { Prop } from "@ilio/poses";
import { GLSL3, Mesh, PlaneGeometry, RawShaderMaterial, type Vector4 } from "three";
import { floorFragment, floorVertex } from "./floorShader.ts";
import { behind, inDepths } from "./inTheBack.ts";
import { isFlatMat } from "./propPieces.ts";
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

/** How high the page's mat lies, m: as high as a thin mat of the room, which is not drawn, so that who lies on it does not hover. */
export const floorHeight = (props: readonly Prop[]): number =>
  Math.max(0, ...props.filter(isFlatMat).map(({ center, size }) => center[1] + size[1] / 2));

/** Lets the body's balls cast their shadows. @param shadows 4 numbers a ball: where it is, and its radius, m */
export function castShadows({ uniforms }: Shared, shadows: Float32Array): void {
  const balls = uniforms.uBalls!.value as readonly Vector4[];
  for (let i = 0; i < balls.length; i++) balls[i]!.fromArray(shadows, 4 * i);
}
