import { bodyNames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";
import { type BodyMesh, barsPerPlace, bodiesPerPlace, type SkinMesh, setsPerPlace } from "./bodyMesh.ts";
import { mirrorNumbers, mirrorSurface } from "./mirrorMesh.ts";
import { stepsPerMetre } from "./packMesh.ts";
import { fromSteps, fromStream } from "./streams.ts";
import type { Surface } from "./surfaceNets.ts";

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

const streamCount = 16;

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
  const placesOf = (i: number): Float32Array => Float32Array.from(numbers(i, 3), (steps) => steps / stepsPerMetre);
  const trianglesOf = (i: number): Uint32Array => fromSteps(numbers(i, 1));
  const same = (value: number): number => value;
  const body = mirrorTable(bodyNames);
  const right = {
    ...{ places: placesOf(1), triangles: trianglesOf(2) },
    ...{ bodies: numbers(3, bodiesPerPlace), weights: numbers(4, bodiesPerPlace), bars: numbers(5, barsPerPlace) },
    ...{ sets: numbers(6, setsPerPlace), members: numbers(7, setsPerPlace), arm: numbers(8, 1), hair: numbers(9, 1) },
  };
  const others = { bodies: body, bars: mirrorBars(skin), sets: mirrorTable(sets) };
  const skeleton = mirrorSurface({ places: placesOf(10), triangles: trianglesOf(11) });
  const ofBones = (i: number, other = same): Uint8Array =>
    mirrorNumbers(Uint8Array.from(numbers(i, 1)), skeleton.from, 1, other);
  const hip = 3 * numbers(0, 1)[0]!;
  const half = skeleton.triangles.length / 2;
  return {
    skin: bothSides(right, others),
    coarse: bothSides(someOf(right, numbers(14, 1), trianglesOf(15)), others),
    bones: {
      ...{ places: skeleton.places, triangles: skeleton.triangles },
      bodies: ofBones(12, body),
      tissues: ofBones(13),
      hips: { r: [0, hip], l: [half, half + hip] },
    },
  };
}

/** What a skin has at each place, and how many numbers. */
const perPlace = {
  ...{ bodies: bodiesPerPlace, weights: bodiesPerPlace, bars: barsPerPlace },
  ...{ sets: setsPerPlace, members: setsPerPlace, arm: 1, hair: 1 },
} as const;
type PerPlace = keyof typeof perPlace;
const kinds = Object.keys(perPlace) as readonly PerPlace[];

type HalfSkin = Surface & Readonly<Record<PerPlace, Int32Array>>;

/** A skin with only some of its places. */
function someOf(half: HalfSkin, from: Int32Array, triangles: Uint32Array): HalfSkin {
  const pick = <T extends Float32Array | Int32Array>(values: T, size: number, out: T): T => {
    from.forEach((was, v) => {
      for (let k = 0; k < size; k++) out[size * v + k] = values[size * was + k]!;
    });
    return out;
  };
  const picked = kinds.map((kind) => [
    kind,
    pick(half[kind], perPlace[kind], new Int32Array(perPlace[kind] * from.length)),
  ]);
  return {
    ...(Object.fromEntries(picked) as Readonly<Record<PerPlace, Int32Array>>),
    ...{ places: pick(half.places, 3, new Float32Array(3 * from.length)), triangles },
  };
}

/** @param others the number of the same thing on the other side */
function bothSides(half: HalfSkin, others: Readonly<Partial<Record<PerPlace, (value: number) => number>>>): SkinMesh {
  const { places, triangles, from } = mirrorSurface(half);
  const mirrored = kinds.map((kind) => [
    kind,
    mirrorNumbers(Uint8Array.from(half[kind]), from, perPlace[kind], others[kind] ?? ((value) => value)),
  ]);
  return { places, triangles, ...(Object.fromEntries(mirrored) as Readonly<Record<PerPlace, Uint8Array>>) };
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
