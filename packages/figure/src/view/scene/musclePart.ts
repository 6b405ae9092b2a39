import { BufferAttribute, BufferGeometry, GLSL3, Mesh, RawShaderMaterial } from "three";
import { poseSkin } from "../../skin/figure.ts";
import { rows } from "../muscles/lay.ts";
import { loftsOf } from "../muscles/lofts.ts";
import { type Poser, poseBody } from "../pose/poser.ts";
import { behind, inDepths } from "./inTheBack.ts";
import { muscleFragment, muscleVertex } from "./muscleShader.ts";
import type { Shared } from "./shared.ts";

/** All muscles in one draw. */
export function createMuscles(poser: Poser, { uniforms }: Shared): Mesh {
  const { figure, placer, plan } = poser;
  const standing = new Float64Array(figure.model.coordinates.length);
  poseBody(poser, standing);
  const lofts = loftsOf(plan, poser.strands, poseSkin(figure, placer.place(standing)));
  const perSide = plan.sheets.length / 2;
  const psoas = plan.sheets.findIndex(({ muscle }) => muscle !== "psoas_major");
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: muscleVertex, fragmentShader: muscleFragment },
    uniforms: { ...uniforms, uRows: { value: rows }, uPsoas: { value: [psoas, perSide] } },
  });
  const geometry = new BufferGeometry();
  const count = lofts.strand.length / 4;
  const half = (from: number): Uint8Array => {
    const out = new Uint8Array(4 * count);
    for (let v = 0; v < count; v++) out.set(lofts.bars.subarray(8 * v + from, 8 * v + from + 4), 4 * v);
    return out;
  };
  geometry.setAttribute("strand", new BufferAttribute(lofts.strand, 4));
  geometry.setAttribute("ring", new BufferAttribute(lofts.ring, 4));
  geometry.setAttribute("sheet", new BufferAttribute(lofts.sheet, 4));
  geometry.setAttribute("gather", new BufferAttribute(lofts.gather, 1));
  geometry.setAttribute("barsA", new BufferAttribute(half(0), 4));
  geometry.setAttribute("barsB", new BufferAttribute(half(4), 4));
  geometry.setIndex(new BufferAttribute(lofts.triangles, 1));
  const mesh = new Mesh(geometry, material);
  inDepths(mesh, behind);
  mesh.renderOrder = 11;
  return mesh;
}
