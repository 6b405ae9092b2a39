import {
  BufferAttribute,
  BufferGeometry,
  FrontSide,
  GLSL3,
  Mesh,
  RawShaderMaterial,
  type ShaderMaterialParameters,
} from "three";
import type { Figure } from "../../skin/figure.ts";
import { skinBlends } from "../../skin/figure.ts";
import type { SkinMesh } from "../mesh/bodyMesh.ts";
import { restPlaces } from "../mesh/restPlaces.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { before, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import { skinFragment, skinVertex } from "./skinShader.ts";
import { marksBody } from "./stencil.ts";

/** The skin in three draws: where it may be glass its depth first, then what is never glass, then the glass over what is inside. */
export interface SkinPart {
  readonly meshes: readonly Mesh[];
  /** Whether all of it may be glass. */
  setAllGlass(all: boolean): void;
}

export function createSkin(figure: Figure, poser: Poser, mesh: SkinMesh, shared: Shared): SkinPart {
  const names = setNamesOf(figure.skin);
  const geometry = geometryOf(mesh, restPlaces(mesh, poser.bind, figure.neutral, figure.model.scale));
  const solid = geometry.userData.solid as number;
  const { uniforms } = shared;
  const skinUniforms = {
    ...uniforms,
    uBlends: {
      value: names.map(
        (name) => skinBlends[name.replace(/_[rl]$/, "") as keyof typeof skinBlends] * figure.model.scale,
      ),
    },
  };
  const material = (more: ShaderMaterialParameters): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, side: FrontSide, vertexShader: skinVertex(names.length), fragmentShader: skinFragment },
      ...marksBody,
      uniforms: { ...skinUniforms, uIsDepth: { value: more.colorWrite === false ? 1 : 0 } },
      ...more,
    });
  const depth = new Mesh(geometry.clone(), material({ colorWrite: false }));
  const opaque = new Mesh(geometry, material({}));
  const glass = new Mesh(depth.geometry, material({ transparent: true, depthWrite: false }));
  [depth, opaque, glass].forEach((part, i) => {
    inDepths(part, before);
    part.renderOrder = [20, 21, 30][i]!;
  });
  const all = mesh.triangles.length;
  const setAllGlass = (isAll: boolean): void => {
    opaque.geometry.setDrawRange(0, isAll ? 0 : solid);
    depth.geometry.setDrawRange(isAll ? 0 : solid, all);
  };
  setAllGlass(false);
  return { meshes: [depth, opaque, glass], setAllGlass };
}

/** Triangles that are never glass come first; how many numbers they are is in `userData.solid`. */
function geometryOf(mesh: SkinMesh, rest: Float32Array): BufferGeometry {
  const count = mesh.places.length / 3;
  const setsArm = new Uint8Array(4 * count);
  const membersHair = new Uint8Array(4 * count);
  for (let v = 0; v < count; v++) {
    setsArm.set([...mesh.sets.subarray(3 * v, 3 * v + 3), mesh.arm[v]!], 4 * v);
    membersHair.set([...mesh.members.subarray(3 * v, 3 * v + 3), mesh.hair[v]!], 4 * v);
  }
  const half = (from: number): Uint8Array => {
    const out = new Uint8Array(4 * count);
    for (let v = 0; v < count; v++) out.set(mesh.bars.subarray(8 * v + from, 8 * v + from + 4), 4 * v);
    return out;
  };
  const mayOpen = (v: number): boolean =>
    mesh.arm[v]! > 60 ||
    Math.hypot((rest[3 * v]! + 0.088) / 0.4, (rest[3 * v + 1]! - 0.018) / 0.225, rest[3 * v + 2]! / 0.4) < 1.08;
  const solid: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    const corners = mesh.triangles.subarray(i, i + 3);
    (corners.some(mayOpen) ? open : solid).push(...corners);
  }
  const geometry = new BufferGeometry();
  const attribute = (name: string, values: Float32Array | Uint8Array, size: number, normalized = false): void =>
    void geometry.setAttribute(name, new BufferAttribute(values, size, normalized));
  attribute("position", mesh.places, 3);
  attribute("rest", rest, 3);
  attribute("bodies", mesh.bodies, 4);
  attribute("weights", mesh.weights, 4, true);
  attribute("barsA", half(0), 4);
  attribute("barsB", half(4), 4);
  attribute("setsArm", setsArm, 4);
  attribute("membersHair", membersHair, 4);
  geometry.setIndex(new BufferAttribute(Uint16Array.from([...solid, ...open]), 1));
  geometry.userData.solid = solid.length;
  return geometry;
}
