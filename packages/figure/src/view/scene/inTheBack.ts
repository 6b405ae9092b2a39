import { CustomBlending, type Mesh, OneFactor, OneMinusSrcAlphaFactor, type WebGLRenderer } from "three";

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

/** For what lets light through and lies inside the body: three draws what is `transparent` only after the skin, which would hide it. */
export const blendedEarly = {
  blending: CustomBlending,
  ...{ blendSrcAlpha: OneFactor, blendDstAlpha: OneMinusSrcAlphaFactor },
} as const;
