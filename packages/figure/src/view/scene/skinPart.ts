import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  EqualStencilFunc,
  FrontSide,
  GLSL3,
  Mesh,
  NotEqualStencilFunc,
  RawShaderMaterial,
  ReplaceStencilOp,
  type ShaderMaterialParameters,
} from "three";
import type { Figure } from "../../skin/figure.ts";
import { skinBlends } from "../../skin/figure.ts";
import type { SkinMesh } from "../mesh/bodyMesh.ts";
import { restPlaces } from "../mesh/restPlaces.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { before, behind, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import { skinFragment, skinVertex } from "./skinShader.ts";
import { wallFragment } from "./wallShader.ts";
import { windowAway, windowBars } from "./window.ts";

/**
 * The skin in seven draws: the far wall of the window behind all that is inside; where it may be glass its depth first, then what is
 * never glass, then the glass, which marks where it is seen (stencil 1); then the arms, again with their depth first: glass before
 * the marks, so that a window is seen through them, and solid before all else.
 */
export interface SkinPart {
  readonly meshes: readonly Mesh[];
  /** Whether all of it may be glass. */
  setAllGlass(all: boolean): void;
}

export function createSkin(figure: Figure, poser: Poser, mesh: SkinMesh, shared: Shared): SkinPart {
  const names = setNamesOf(figure.skin);
  const geometry = geometryOf(mesh, restPlaces(mesh, poser.bind, figure.neutral, figure.model.scale));
  const ranged = (): BufferGeometry => geometry.clone();
  const [nearby, solid, arms, all] = geometry.userData.parts as readonly [number, number, number, number];
  const { uniforms } = shared;
  const skinUniforms = {
    ...uniforms,
    uBlends: {
      value: names.map(
        (name) => skinBlends[name.replace(/_[rl]$/, "") as keyof typeof skinBlends] * figure.model.scale,
      ),
    },
  };
  const bars = windowBars(figure);
  const material = (more: ShaderMaterialParameters): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, side: FrontSide, vertexShader: skinVertex(names.length) },
      fragmentShader: skinFragment(bars),
      uniforms: {
        ...skinUniforms,
        uIsDepth: { value: more.colorWrite === false ? 1 : 0 },
        uIsSolid: { value: more.stencilFunc === NotEqualStencilFunc ? 1 : 0 },
      },
      ...more,
    });
  // what is drawn after the glass has to be in its list
  const depthOnly = (transparent: boolean): RawShaderMaterial => material({ colorWrite: false, transparent });
  const glassy = { transparent: true, depthWrite: false, stencilWrite: true, stencilRef: 1 } as const;
  const parts = [
    new Mesh(ranged(), material({ side: BackSide, depthWrite: false, fragmentShader: wallFragment })),
    new Mesh(ranged(), depthOnly(false)),
    new Mesh(geometry, material({})),
    new Mesh(ranged(), material({ ...glassy, stencilZPass: ReplaceStencilOp })),
    new Mesh(ranged(), depthOnly(true)),
    new Mesh(ranged(), material({ ...glassy, stencilFunc: EqualStencilFunc })),
    new Mesh(ranged(), material({ ...glassy, stencilFunc: NotEqualStencilFunc })),
  ] as const;
  const [wall, depth, opaque, glass, ...arm] = parts;
  parts.forEach((part, i) => {
    inDepths(part, part === wall ? behind : before);
    part.renderOrder = [5, 20, 21, 30, 31, 32, 33][i]!;
  });
  const setAllGlass = (isAll: boolean): void => {
    const range = ({ geometry: drawn }: Mesh, from: number, to: number): void => drawn.setDrawRange(from, to - from);
    range(opaque, 0, isAll ? 0 : solid);
    for (const part of [depth, glass]) range(part, isAll ? 0 : solid, isAll ? all : arms);
    for (const part of arm) range(part, arms, all);
    range(wall, nearby, arms);
    for (const part of [wall, ...arm]) part.visible = !isAll;
  };
  setAllGlass(false);
  return { meshes: parts, setAllGlass };
}

/** How far out, in window sizes, its far wall goes on below the clothes: one sees it from above and below. own choice. */
const nearWindow = 1.7;

/** Triangles that are never glass, those near the window last; then those of the window, then arms. Where each ends is in `userData.parts`. */
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
  const isArm = (v: number): boolean => mesh.arm[v]! > 60;
  const isWithin =
    (away: number) =>
    (v: number): boolean =>
      windowAway(rest[3 * v]!, rest[3 * v + 1]!, rest[3 * v + 2]!) < away;
  const [solid, nearby, open, arms]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    const corners = mesh.triangles.subarray(i, i + 3);
    const part = corners.some(isArm)
      ? arms
      : corners.some(isWithin(1.02))
        ? open
        : corners.some(isWithin(nearWindow))
          ? nearby
          : solid;
    part.push(...corners);
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
  geometry.setIndex(new BufferAttribute(Uint16Array.from([...solid, ...nearby, ...open, ...arms]), 1));
  let end = 0;
  geometry.userData.parts = [solid, nearby, open, arms].map(({ length }) => (end += length));
  return geometry;
}
