import { bodyNames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";
import { type BodyMesh, barsPerPlace, bodiesPerPlace, setsPerPlace } from "./bodyMesh.ts";
import { mirrorNumbers, mirrorSurface } from "./mirrorMesh.ts";
import { stepsPerMetre } from "./packMesh.ts";
import { fromSteps, fromStream } from "./streams.ts";

const otherSide = (name: string): string => name.replace(/_([rl])$/, (_, side: string) => (side === "r" ? "_l" : "_r"));

/** For each number of a list of names, the one of the same thing on the other side. */
const mirrorTable = (names: readonly string[]): ((value: number) => number) => {
  const table = names.map((name) => Math.max(0, names.indexOf(otherSide(name))));
  return (value) => table[value] ?? value;
};

/** Bars are bound in pairs: a right one, then its image. */
const mirrorBars = (skin: readonly Bar[]): ((value: number) => number) => {
  const table = skin.map(({ side }, i) => (side === "r" ? i + 1 : side === "l" ? i - 1 : i));
  return (value) => table[value]!;
};

const streamCount = 14;

/**
 * Both sides of a body, from bytes of `packMesh`.
 *
 * @param skin the bars that it was made of
 * @param sets names of their sets, in order
 * @throws RangeError when these are not bytes of a mesh
 */
export function unpackMesh(bytes: Uint8Array, skin: readonly Bar[], sets: readonly string[]): BodyMesh {
  const streams = streamsOf(bytes);
  const numbers = (i: number, columns: number): Int32Array => fromStream(streams[i]!, columns);
  const surface = (i: number) =>
    mirrorSurface({
      places: Float32Array.from(numbers(i, 3), (steps) => steps / stepsPerMetre),
      triangles: fromSteps(numbers(i + 1, 1)),
    });
  const same = (value: number): number => value;
  const body = mirrorTable(bodyNames);
  const whole = surface(1);
  const of = (i: number, size: number, other = same): Uint8Array =>
    mirrorNumbers(Uint8Array.from(numbers(i, size)), whole.from, size, other);
  const skeleton = surface(10);
  const ofBones = (i: number, other = same): Uint8Array =>
    mirrorNumbers(Uint8Array.from(numbers(i, 1)), skeleton.from, 1, other);
  const hip = 3 * numbers(0, 1)[0]!;
  const half = skeleton.triangles.length / 2;
  return {
    skin: {
      ...{ places: whole.places, triangles: whole.triangles },
      bodies: of(3, bodiesPerPlace, body),
      weights: of(4, bodiesPerPlace),
      bars: of(5, barsPerPlace, mirrorBars(skin)),
      sets: of(6, setsPerPlace, mirrorTable(sets)),
      members: of(7, setsPerPlace),
      arm: of(8, 1),
      hair: of(9, 1),
    },
    bones: {
      ...{ places: skeleton.places, triangles: skeleton.triangles },
      bodies: ofBones(12, body),
      tissues: ofBones(13),
      hips: { r: [0, hip], l: [half, half + hip] },
    },
  };
}

function streamsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== streamCount)
    throw new RangeError(`mesh: expected ${streamCount} streams of bytes, got something else.`);
  let at = 4 * (streamCount + 1);
  return Array.from({ length: streamCount }, (_, i) => {
    const length = view.getUint32(4 * (i + 1), true);
    at += length;
    if (at > bytes.length) throw new RangeError("mesh: expected all of its bytes, got only some.");
    return bytes.subarray(at - length, at);
  });
}
