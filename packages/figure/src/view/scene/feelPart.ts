import { BufferAttribute, BufferGeometry, GLSL3, Mesh, RawShaderMaterial, Vector3, Vector4 } from "three";
import { blendsOf } from "../pose/blends.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import type { Spot } from "../pose/spot.ts";
import { feelFragment, feelVertex } from "./feelShader.ts";
import { before, inDepths } from "./inTheBack.ts";
import type { Shared } from "./shared.ts";
import type { SignUniforms } from "./signUniforms.ts";

/** Rings that lie on the skin, where a movement is felt. */
export interface FeelPart {
  readonly mesh: Mesh;
  place(spot: Spot | null): void;
  pulse(share: number): void;
}

/** Places round and outwards. own choice: with the skin's own curve between them, its ring has no corners. */
const [round, outwards] = [28, 4];

export function createFeel({ figure }: Poser, { uniforms }: Shared, signs: SignUniforms): FeelPart {
  const names = setNamesOf(figure.skin);
  const own = {
    ...{ uSpot: { value: new Vector3() }, uOut: { value: new Vector3(1, 0, 0) }, uPulse: { value: 0 } },
    ...{ uBarsA: { value: new Vector4() }, uBarsB: { value: new Vector4() } },
    ...{ uSets: { value: new Vector3() }, uMembers: { value: new Vector3() } },
  };
  const material = new RawShaderMaterial({
    ...{ glslVersion: GLSL3, vertexShader: feelVertex(names.length), fragmentShader: feelFragment },
    uniforms: {
      ...{ ...signs, ...own, uBars: uniforms.uBars!, uScale: uniforms.uScale!, uEye: uniforms.uEye! },
      uBlends: { value: blendsOf(figure) },
    },
    ...{ transparent: true, depthWrite: false },
  });
  const mesh = new Mesh(ringOf(), material);
  inDepths(mesh, before);
  // after the glass of the window, before that of an arm and what may hide the body
  mesh.renderOrder = 30.5;
  mesh.visible = false;
  return {
    mesh,
    place(spot) {
      mesh.visible = spot !== null;
      if (spot === null) return;
      const { place, out, bars, sets, members } = spot;
      own.uSpot.value.set(...place);
      own.uOut.value.set(...out);
      own.uBarsA.value.fromArray(bars, 0);
      own.uBarsB.value.fromArray(bars, 4);
      own.uSets.value.fromArray(sets);
      own.uMembers.value.fromArray(members);
    },
    pulse(share) {
      own.uPulse.value = share;
    },
  };
}

/** Cosine, sine and how far out, 0 to 1. */
function ringOf(): BufferGeometry {
  const places = Array.from({ length: (outwards + 1) * round }, (_, i) => {
    const angle = (2 * Math.PI * (i % round)) / round;
    return [Math.cos(angle), Math.sin(angle), Math.floor(i / round) / outwards];
  }).flat();
  const triangles = Array.from({ length: outwards * round }, (_, i) => {
    const next = i - (i % round) + ((i + 1) % round);
    return [i, i + round, next, next, i + round, next + round];
  }).flat();
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(places), 3));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(triangles), 1));
  return geometry;
}
