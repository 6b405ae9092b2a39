import type { Prop as PoseProp } from "@ilio/poses";
import { BufferGeometry, GLSL3, Mesh, RawShaderMaterial, type ShaderMaterialParameters, type Vector4 } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { before, behind, inDepths } from "./inTheBack.ts";
import { propGeometry } from "./propGeometry.ts";
import { type Box, piecesOf, shareHidden } from "./propPieces.ts";
import { mostBoxes, propFragment, propVertex } from "./propShader.ts";
import type { Shared } from "./shared.ts";

/** m: bodies sink in by so much at most, as a test of the poses holds. */
const sinks = 0.014;
/** How much is seen of what hides more of the body than this. own choices. */
const faint = 0.22;
const mostHidden = 0.2;

/**
 * The things of a room: drawn once with what is inside the body; then their depth alone, a little smaller, after all that is inside
 * and before the skin, so that they hide this alone; then a veil of what would hide too much.
 */
export interface PropPart {
  readonly meshes: readonly Mesh[];
  /** @throws RangeError when there are more boxes than fit */
  show(props: readonly PoseProp[]): void;
  /** Makes faint what hides much of the body, as its shadow's balls lie, or the middle of the window. */
  lookFrom(eye: Vec3): void;
}

export function createProps({ uniforms }: Shared): PropPart {
  const fade = new Float32Array(mostBoxes).fill(1);
  const material = (uShrink: number, uIsVeil: 0 | 1, more: ShaderMaterialParameters): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, vertexShader: propVertex, fragmentShader: propFragment, ...more },
      uniforms: { ...uniforms, uShrink: { value: uShrink }, uFade: { value: fade }, uIsVeil: { value: uIsVeil } },
    });
  const back = new Mesh(new BufferGeometry(), material(0, 0, {}));
  const hiding = new Mesh(back.geometry, material(sinks, 0, { colorWrite: false }));
  // after the glass: what is faint must not keep it from being drawn
  const veil = new Mesh(back.geometry, material(sinks, 1, { transparent: true }));
  const meshes = [back, hiding, veil];
  meshes.forEach((mesh, i) => {
    inDepths(mesh, mesh === back ? behind : before);
    mesh.renderOrder = [1, 15, 35][i]!;
    mesh.visible = false;
  });
  let boxes: readonly Box[] = [];
  return {
    meshes,
    show(props) {
      const pieces = piecesOf(props);
      boxes = pieces.filter((piece): piece is Box => piece.kind === "box");
      if (boxes.length > mostBoxes)
        throw new RangeError(`view: expected at most ${mostBoxes} boxes in a room, got ${boxes.length}.`);
      back.geometry.dispose();
      const geometry = propGeometry(pieces);
      for (const mesh of meshes) {
        mesh.geometry = geometry;
        mesh.visible = pieces.length > 0;
      }
      const standing = boxes.filter(({ low }) => low[1] < 0.02);
      const feet = uniforms.uFeet!.value as Vector4[];
      standing.forEach(({ low, high }, i) => void feet[i]!.set(low[0], low[2], high[0], high[2]));
      uniforms.uFeetCount!.value = standing.length;
    },
    lookFrom(eye) {
      const balls = (uniforms.uBalls!.value as readonly Vector4[]).map(({ x, y, z }): Vec3 => [x, y, z]);
      const { x, y, z } = uniforms.uMiddle!.value as Vector4;
      const hidesMuch = (box: Box): boolean =>
        shareHidden(box, eye, balls) > mostHidden || shareHidden(box, eye, [[x, y, z]]) > 0;
      const faded = new Set(boxes.filter(hidesMuch).map(({ thing }) => thing));
      boxes.forEach(({ thing }, i) => {
        fade[i] = faded.has(thing) ? faint : 1;
      });
      veil.visible = faded.size > 0;
    },
  };
}
