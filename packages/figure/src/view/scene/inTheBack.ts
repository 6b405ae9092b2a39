import type { Mesh, WebGLRenderer } from "three";

/**
 * What lies inside of the body, and what the body stands and lies on, is kept in the farther half of the depths, and the skin in
 * the nearer one: so no bone comes out through the skin, and no body sinks into its mat, at no cost.
 */
export function inDepths(mesh: Mesh, [near, far]: readonly [number, number]): void {
  const range = (renderer: WebGLRenderer, a: number, b: number): void => renderer.getContext().depthRange(a, b);
  mesh.onBeforeRender = (renderer) => range(renderer, near, far);
  mesh.onAfterRender = (renderer) => range(renderer, 0, 1);
  mesh.frustumCulled = false;
}

export const behind = [0.5, 1] as const;
export const before = [0, 0.5] as const;
