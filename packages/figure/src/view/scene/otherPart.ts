import { createPlacer } from "@ilio/poses";
import { BufferAttribute, BufferGeometry, type DataTexture, FrontSide, GLSL3, Mesh, RawShaderMaterial } from "three";
import { barsPerPlace, type SkinMesh, setsPerPlace } from "../mesh/bodyMesh.ts";
import { blendsOf } from "../pose/blends.ts";
import { packBars } from "../pose/packBars.ts";
import { packBodies } from "../pose/packBodies.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { before, inDepths } from "./inTheBack.ts";
import { otherFragment, otherVertex } from "./otherShader.ts";
import type { Shared } from "./shared.ts";
import type { SignUniforms } from "./signUniforms.ts";
import { besideBody, besideBoth, besideOther } from "./stencil.ts";
import { numbersTexture } from "./textures.ts";

/** Another pose of the same body, beside what the body covers: where it came from, or how it should not be. */
export interface Other {
  readonly kind: "ghost" | "mistake";
  /** rad and m, in the order of the model's */
  readonly coordinates: Float64Array;
}

export interface OtherPart {
  readonly meshes: readonly Mesh[];
  readonly textures: readonly DataTexture[];
  show(other: Other | null): void;
}

/** Pixels of the page: how wide its outline is. own choice: about as wide as a line of the pictures. */
const outline = { ghost: 1.3, mistake: 1.5 } as const;

/** Two draws of a coarse skin: its shape, and its outline round it. It is posed only when it changes. */
export function createOther(poser: Poser, coarse: SkinMesh, now: Shared, signs: SignUniforms): OtherPart {
  const { figure } = poser;
  const placer = createPlacer(figure.model);
  const names = setNamesOf(figure.skin);
  const [bars, bodies] = [new Float32Array(poser.bars.length), new Float32Array(poser.bodies.length)];
  const textures = [numbersTexture(bars, 4), numbersTexture(bodies, 3)] as const;
  const uniforms = {
    ...signs,
    ...{ uBars: { value: textures[0] }, uBodies: { value: textures[1] }, uScale: { value: figure.model.scale } },
    uBodiesNow: now.uniforms.uBodies!,
    uIsMistake: { value: 0 },
    uBlends: { value: blendsOf(figure) },
  };
  const material = (uLine: number): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, vertexShader: otherVertex(names.length), fragmentShader: otherFragment },
      ...{ uniforms: { ...uniforms, uLine: { value: uLine } }, transparent: true, depthWrite: false, side: FrontSide },
    });
  const geometry = geometryOf(coarse);
  const shape = new Mesh(geometry, material(0));
  const ghostLine = new Mesh(geometry, material(outline.ghost));
  const mistakeLine = new Mesh(geometry, material(outline.mistake));
  shape.material.setValues(besideBody);
  ghostLine.material.setValues(besideBoth);
  mistakeLine.material.setValues({ ...besideOther, depthTest: false });
  const meshes = [shape, ghostLine, mistakeLine];
  meshes.forEach((mesh, i) => {
    inDepths(mesh, before);
    // after the things that may hide it, and after the body
    mesh.renderOrder = 40 + i;
    mesh.visible = false;
  });
  return {
    ...{ meshes, textures },
    show(other) {
      shape.visible = other !== null;
      ghostLine.visible = other?.kind === "ghost";
      mistakeLine.visible = other?.kind === "mistake";
      if (other === null) return;
      uniforms.uIsMistake.value = other.kind === "mistake" ? 1 : 0;
      const ground = placer.place(other.coordinates);
      packBars(figure.skin, ground, bars);
      packBodies(poser.bind, ground, bodies);
      for (const texture of textures) texture.needsUpdate = true;
    },
  };
}

function geometryOf(mesh: SkinMesh): BufferGeometry {
  const count = mesh.places.length / 3;
  const four = (values: Uint8Array, size: number, from = 0): BufferAttribute => {
    const out = new Uint8Array(4 * count);
    for (let v = 0; v < count; v++)
      out.set(values.subarray(size * v + from, size * v + Math.min(size, from + 4)), 4 * v);
    return new BufferAttribute(out, 4);
  };
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(mesh.places, 3));
  geometry.setAttribute("bodies", new BufferAttribute(mesh.bodies, 4));
  geometry.setAttribute("weights", new BufferAttribute(mesh.weights, 4, true));
  geometry.setAttribute("barsA", four(mesh.bars, barsPerPlace));
  geometry.setAttribute("barsB", four(mesh.bars, barsPerPlace, 4));
  geometry.setAttribute("sets", four(mesh.sets, setsPerPlace));
  geometry.setAttribute("members", four(mesh.members, setsPerPlace));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(mesh.triangles), 1));
  return geometry;
}
