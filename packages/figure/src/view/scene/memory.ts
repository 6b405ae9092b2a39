import type { Object3D, Texture, WebGLRenderer } from "three";
import type { BodyView } from "./bodyViewTypes.ts";

/** What was drawn last, and what is on the graphics card. */
export const infoOf = ({ info }: WebGLRenderer): ReturnType<BodyView["info"]> => ({
  ...{ triangles: info.render.triangles, calls: info.render.calls },
  ...{ geometries: info.memory.geometries, textures: info.memory.textures },
  programs: info.programs?.length ?? 0,
});

/** Gives all back to the graphics card. */
export function giveBack(renderer: WebGLRenderer, scene: Object3D, textures: readonly Texture[]): void {
  scene.traverse((part) => {
    const mesh = part as { geometry?: { dispose(): void }; material?: { dispose(): void } | { dispose(): void }[] };
    mesh.geometry?.dispose();
    for (const material of [mesh.material ?? []].flat()) material.dispose();
  });
  for (const texture of textures) texture.dispose();
  renderer.dispose();
  // a device keeps few of them at a time
  renderer.forceContextLoss();
}
