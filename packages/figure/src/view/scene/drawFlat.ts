import { type Camera, Color, type Object3D, type Scene, type WebGLRenderer } from "three";
import type { Mask } from "./bodyViewTypes.ts";
import type { Shared } from "./shared.ts";

/** Draws flat colours that say what is where, on black; for tests. @param hidden what is left out */
export function drawFlat(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: Camera,
  { uniforms }: Shared,
  mask: Mask,
  hidden: readonly Object3D[],
): void {
  const was = hidden.map((part) => part.visible);
  for (const part of hidden) part.visible = false;
  const { uFlat, uWindow } = uniforms as Record<"uFlat" | "uWindow", { value: number }>;
  const open = uWindow.value;
  const ground = renderer.getClearColor(new Color()).clone();
  uFlat.value = 1;
  if (mask === "skin" || mask === "room") uWindow.value = 0;
  if (mask === "bones") uWindow.value = 2;
  renderer.setClearColor(0x000000, 1);
  renderer.render(scene, camera);
  renderer.setClearColor(ground, 1);
  uFlat.value = 0;
  uWindow.value = open;
  hidden.forEach((part, i) => {
    part.visible = was[i]!;
  });
}
