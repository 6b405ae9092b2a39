import { type BoneMesh, barsPerPlace, bodiesPerPlace, type SkinMesh, setsPerPlace } from "./bodyMesh.ts";
import { toSteps, toStream } from "./streams.ts";

/** Steps a metre in which places are kept: a tenth of a millimetre. own choice: the skin is moved onto its field anyway. */
export const stepsPerMetre = 10_000;

/** The right side, or right half, of both meshes. */
export interface HalfMesh {
  readonly skin: SkinMesh;
  /** A skin of fewer triangles: which of the skin's places it has, in the order of their first use. */
  readonly coarse: { readonly from: Uint32Array; readonly triangles: Uint32Array };
  readonly bones: Omit<BoneMesh, "hips">;
  /** How many numbers of the bones' triangles are those of the hip bone, which comes first. */
  readonly hip: number;
}

/** A body as bytes: lengths of all streams, 4 bytes each, then the streams. */
export function packMesh({ skin, coarse, bones, hip }: HalfMesh): Uint8Array {
  const places = (values: Float32Array): Uint8Array =>
    toStream(
      Array.from(values, (m) => Math.round(m * stepsPerMetre)),
      3,
    );
  const triangles = (values: Uint32Array): Uint8Array => toStream(toSteps(values), 1);
  const streams = [
    toStream([hip / 3], 1),
    places(skin.places),
    triangles(skin.triangles),
    toStream(skin.bodies, bodiesPerPlace),
    toStream(skin.weights, bodiesPerPlace),
    toStream(skin.bars, barsPerPlace),
    toStream(skin.sets, setsPerPlace),
    toStream(skin.members, setsPerPlace),
    toStream(skin.arm, 1),
    toStream(skin.hair, 1),
    places(bones.places),
    triangles(bones.triangles),
    toStream(bones.bodies, 1),
    toStream(bones.tissues, 1),
    toStream(coarse.from, 1),
    triangles(coarse.triangles),
  ];
  const out = new Uint8Array(4 * (streams.length + 1) + streams.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, streams.length, true);
  let at = 4 * (streams.length + 1);
  streams.forEach((stream, i) => {
    view.setUint32(4 * (i + 1), stream.length, true);
    out.set(stream, at);
    at += stream.length;
  });
  return out;
}
