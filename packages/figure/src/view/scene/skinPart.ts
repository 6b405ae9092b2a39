import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  FrontSide,
  GLSL3,
  Mesh,
  RawShaderMaterial,
  type ShaderMaterialParameters,
} from "three";
import type { Figure } from "../../skin/figure.ts";
import type { SkinMesh } from "../mesh/bodyMesh.ts";
import { restPlaces } from "../mesh/restPlaces.ts";
import { blendsOf } from "../pose/blends.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { before, behind, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import { sharing } from "./sharing.ts";
import { passes, skinFragment, skinVertex } from "./skinShader.ts";
import { besideWindow, inWindow, marksBody, marksWindow } from "./stencil.ts";
import { wallFragment } from "./wallShader.ts";
import { windowAway, windowBars } from "./window.ts";

/**
 * The skin in seven draws: the far wall of the window behind all that is inside; where it may be glass its depth first, then what is
 * never glass, then the glass, which marks where it is seen; then the arms, again with their depth first: glass before
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
  const ranged = (): BufferGeometry => sharing(geometry);
  const { nearby, edge, open, arms, all } = geometry.userData.starts as Starts;
  const { uniforms } = shared;
  const skinUniforms = {
    ...uniforms,
    uBlends: { value: blendsOf(figure) },
  };
  const bars = windowBars(figure);
  const material = (pass: keyof typeof passes, more: ShaderMaterialParameters = {}): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, side: FrontSide, vertexShader: skinVertex(names.length) },
      ...{ fragmentShader: skinFragment(bars), uniforms: { ...skinUniforms, uPass: { value: passes[pass] } } },
      ...more,
    });
  const wallMaterial = material("solid", { side: BackSide, depthWrite: false, fragmentShader: wallFragment });
  const glassy = { transparent: true, depthWrite: false } as const;
  const parts = [
    new Mesh(ranged(), wallMaterial),
    new Mesh(ranged(), material("depth", { ...marksBody, colorWrite: false })),
    new Mesh(geometry, material("solid", marksBody)),
    new Mesh(ranged(), material("glass", { ...glassy, ...marksWindow })),
    // what is drawn after the glass has to be in its list
    new Mesh(ranged(), material("depth", { ...marksBody, colorWrite: false, transparent: true })),
    new Mesh(ranged(), material("glassArm", { ...glassy, ...inWindow })),
    new Mesh(ranged(), material("solidArm", { ...glassy, ...besideWindow })),
  ] as const;
  const [wall, depth, opaque, glass, ...arm] = parts;
  parts.forEach((part, i) => {
    inDepths(part, part === wall ? behind : before);
    part.renderOrder = [5, 20, 21, 30, 31, 32, 33][i]!;
  });
  const setAllGlass = (isAll: boolean): void => {
    const range = ({ geometry: drawn }: Mesh, from: number, to: number): void => drawn.setDrawRange(from, to - from);
    range(opaque, 0, isAll ? 0 : open);
    for (const part of [depth, glass]) range(part, isAll ? 0 : edge, isAll ? all : arms);
    for (const part of arm) range(part, arms, all);
    range(wall, nearby, arms);
    for (const part of [wall, ...arm]) part.visible = !isAll;
  };
  setAllGlass(false);
  return { meshes: parts, setAllGlass };
}

/** How far out, in window sizes, its far wall goes on below the clothes: one sees it from above and below. own choice. */
const nearWindow = 1.7;

/** Where each kind of triangles starts, and how many numbers all are; see `kindOf`. */
type Starts = Readonly<Record<"far" | "nearby" | "edge" | "open" | "arms" | "all", number>>;

/** Kinds of triangles in their order: never glass, far from the window or near it; partly glass at its edge; glass; arms. */
const kinds = ["far", "nearby", "edge", "open", "arms"] as const;

function kindOf(arm: Uint8Array, away: Float32Array, corners: Uint32Array): (typeof kinds)[number] {
  if (corners.some((v) => arm[v]! > 60)) return "arms";
  const [a, b, c] = corners as unknown as readonly [number, number, number];
  const furthest = Math.max(away[a]!, away[b]!, away[c]!);
  const nearest = Math.min(away[a]!, away[b]!, away[c]!);
  if (nearest > nearWindow) return "far";
  if (nearest > 1) return "nearby";
  return furthest > 0.95 ? "edge" : "open";
}

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
  const away = Float32Array.from({ length: count }, (_, v) =>
    windowAway(rest[3 * v]!, rest[3 * v + 1]!, rest[3 * v + 2]!),
  );
  const byKind = new Map<string, number[]>(kinds.map((kind) => [kind, []]));
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    const corners = mesh.triangles.subarray(i, i + 3);
    byKind.get(kindOf(mesh.arm, away, corners))!.push(...corners);
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
  geometry.setIndex(new BufferAttribute(Uint16Array.from([...byKind.values()].flat()), 1));
  const starts: Record<string, number> = { all: mesh.triangles.length };
  let start = 0;
  for (const [kind, { length }] of byKind) {
    starts[kind] = start;
    start += length;
  }
  geometry.userData.starts = starts;
  return geometry;
}
