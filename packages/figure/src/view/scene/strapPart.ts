import { bodyNumber, type GroundFrames } from "@ilio/body";
import { bodyPoint } from "@ilio/poses";
import { CylinderGeometry, GLSL3, InstancedBufferGeometry, Mesh, RawShaderMaterial, Vector3 } from "three";
import { before, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import { marksBody } from "./stencil.ts";
import { mostPieces, strapFragment, strapVertex } from "./strapShader.ts";

/** Elastic bands from point to point of the body's surface, and back to where each begins. */
export interface StrapPart {
  readonly mesh: Mesh;
  show(bands: readonly (readonly string[])[]): void;
  place(ground: GroundFrames, scale: number): void;
}

export function createStraps({ uniforms }: Shared): StrapPart {
  const ends = Array.from({ length: mostPieces }, () => [new Vector3(), new Vector3()] as const);
  const geometry = new InstancedBufferGeometry();
  const tube = new CylinderGeometry(1, 1, 1, 8, 1, true);
  geometry.setAttribute("position", tube.getAttribute("position"));
  geometry.setIndex(tube.getIndex());
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: strapVertex, fragmentShader: strapFragment },
    ...marksBody,
    uniforms: { ...uniforms, uFrom: { value: ends.map(([from]) => from) }, uTo: { value: ends.map(([, to]) => to) } },
  });
  const mesh = new Mesh(geometry, material);
  inDepths(mesh, before);
  mesh.renderOrder = 22;
  mesh.visible = false;
  let pieces: readonly (readonly [string, string])[] = [];
  return {
    mesh,
    show(bands) {
      pieces = bands
        .flatMap((loop) => loop.map((point, i) => [point, loop[(i + 1) % loop.length]!] as const))
        .slice(0, mostPieces);
      geometry.instanceCount = pieces.length;
      mesh.visible = pieces.length > 0;
    },
    place(ground, scale) {
      for (let i = 0; i < pieces.length; i++) {
        onSkin(ground, pieces[i]![0], scale, ends[i]![0]);
        onSkin(ground, pieces[i]![1], scale, ends[i]![1]);
      }
    },
  };
}

/** Where a point of the body has its surface, m: its ball lies just below. */
function onSkin({ rotations: R, positions: X }: GroundFrames, name: string, scale: number, out: Vector3): void {
  const { body, center, radius, outward } = bodyPoint(name);
  const number = bodyNumber(body);
  for (let k = 0; k < 3; k++) {
    const r = 9 * number + 3 * k;
    let at = X[3 * number + k]!;
    for (let j = 0; j < 3; j++) at += R[r + j]! * scale * (center[j]! + radius * outward[j]!);
    out.setComponent(k, at);
  }
}
