import { BufferAttribute, BufferGeometry, GLSL3, Mesh, RawShaderMaterial, type ShaderMaterialParameters } from "three";
import type { BoneMesh } from "../mesh/bodyMesh.ts";
import { boneFragment, boneVertex } from "./boneShader.ts";
import { behind, blendedEarly, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import { sharing } from "./sharing.ts";

export interface BonePart {
  readonly meshes: readonly Mesh[];
  /** Which hip bone is drawn as a rim alone. */
  setGhost(side: "r" | "l" | null): void;
}

/** All bones in one draw, and a second for the hip bone that stands before what is to be seen. */
export function createBones(mesh: BoneMesh, { uniforms }: Shared): BonePart {
  const geometry = geometryOf(mesh);
  const material = (uGhost: number, more: ShaderMaterialParameters): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, vertexShader: boneVertex, fragmentShader: boneFragment },
      ...{ uniforms: { ...uniforms, uGhost: { value: uGhost } }, ...more },
    });
  const solid = new Mesh(geometry, [material(0, {})]);
  const ghost = new Mesh(sharing(geometry), material(1, { ...blendedEarly, depthWrite: false }));
  inDepths(solid, behind);
  inDepths(ghost, behind);
  solid.renderOrder = 10;
  ghost.renderOrder = 12;
  const all = mesh.triangles.length;
  const setGhost = (side: "r" | "l" | null): void => {
    geometry.clearGroups();
    ghost.visible = side !== null;
    const [from, to] = side === null ? [0, 0] : mesh.hips[side];
    ghost.geometry.setDrawRange(from, to - from);
    if (from > 0) geometry.addGroup(0, from, 0);
    geometry.addGroup(to, all - to, 0);
  };
  setGhost(null);
  return { meshes: [solid, ghost], setGhost };
}

function geometryOf({ places, triangles, bodies, tissues }: BoneMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  const count = places.length / 3;
  const bodyTissue = new Uint8Array(2 * count);
  for (let v = 0; v < count; v++) bodyTissue.set([bodies[v]!, tissues[v]!], 2 * v);
  geometry.setAttribute("position", new BufferAttribute(places, 3));
  geometry.setAttribute("bodyTissue", new BufferAttribute(bodyTissue, 2));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(triangles), 1));
  geometry.computeVertexNormals();
  return geometry;
}
