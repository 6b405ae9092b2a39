import { BoxGeometry, BufferAttribute, BufferGeometry, CylinderGeometry, Quaternion, Vector3 } from "three";
import type { Vec3 } from "../../field/rows.ts";
import type { Piece } from "./propPieces.ts";

/** m, own choices: how thick a tube of a bicycle is, and half the width of a path up a hill. */
const tubeRadius = 0.012;
const halfPath = 0.55;

/** Numbers of all corners, one kind after another. */
interface Numbers {
  readonly places: number[];
  readonly normals: number[];
  /** From the middle of its box to the corner, −1 to 1; then the number of the box, −1 for what is none. */
  readonly corners: number[];
  /** The way out, along which a piece that hides the body is made smaller. */
  readonly ways: number[];
  readonly triangles: number[];
}

export function propGeometry(pieces: readonly Piece[]): BufferGeometry {
  const out: Numbers = { places: [], normals: [], corners: [], ways: [], triangles: [] };
  pieces.forEach((piece, number) => {
    if (piece.kind === "box") addBox(out, piece, number);
    else if (piece.kind === "tube") addTube(out, piece.from, piece.to);
    else addBank(out, piece.top);
  });
  const geometry = new BufferGeometry();
  const attribute = (name: string, numbers: readonly number[], size: number): void =>
    void geometry.setAttribute(name, new BufferAttribute(Float32Array.from(numbers), size));
  attribute("position", out.places, 3);
  attribute("normal", out.normals, 3);
  attribute("cornerBox", out.corners, 4);
  attribute("way", out.ways, 3);
  geometry.setIndex(new BufferAttribute(Uint16Array.from(out.triangles), 1));
  return geometry;
}

/** Adds a geometry of three's, each corner by its place and its way out. */
function add(
  out: Numbers,
  from: BufferGeometry,
  cornerOf: (corner: Vec3, normal: Vec3) => { place: Vec3; normal: Vec3; corner: Vec3; way: Vec3 },
  number: number,
): void {
  const first = out.places.length / 3;
  const [at, normals] = [from.getAttribute("position"), from.getAttribute("normal")];
  for (let v = 0; v < at.count; v++) {
    const made = cornerOf([at.getX(v), at.getY(v), at.getZ(v)], [normals.getX(v), normals.getY(v), normals.getZ(v)]);
    out.places.push(...made.place);
    out.normals.push(...made.normal);
    out.corners.push(...made.corner, number);
    out.ways.push(...made.way);
  }
  for (const place of from.getIndex()!.array) out.triangles.push(first + place);
  from.dispose();
}

function addBox(out: Numbers, { low, high }: { readonly low: Vec3; readonly high: Vec3 }, number: number): void {
  const placeOf = (corner: Vec3): Vec3 => [0, 1, 2].map((k) => (corner[k]! < 0 ? low : high)[k]!) as unknown as Vec3;
  const turn = (corner: Vec3, normal: Vec3) => ({ place: placeOf(corner), normal, corner, way: corner });
  add(out, new BoxGeometry(2, 2, 2), turn, number);
}

function addTube(out: Numbers, from: Vec3, to: Vec3): void {
  const [a, b] = [new Vector3(...from), new Vector3(...to)];
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), b.clone().sub(a).normalize());
  const middle = a.clone().add(b).multiplyScalar(0.5);
  const turned = (p: Vec3): Vector3 => new Vector3(...p).applyQuaternion(turn);
  // a little longer, so that corners close
  const tube = new CylinderGeometry(tubeRadius, tubeRadius, a.distanceTo(b) + tubeRadius / 2, 6, 1, true);
  const none: Vec3 = [0, 0, 0];
  const cornerOf = (corner: Vec3, normal: Vec3) => ({
    ...{ place: turned(corner).add(middle).toArray() as Vec3, normal: turned(normal).toArray() as Vec3 },
    ...{ corner: none, way: none },
  });
  add(out, tube, cornerOf, -1);
}

/** The ground below a line, as wide as a path: its top, and both sides. From uphill one sees through to who comes up. */
function addBank(out: Numbers, top: readonly Vec3[]): void {
  for (let i = 1; i < top.length; i++) {
    const [a, b] = [top[i - 1]!, top[i]!];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const up: Vec3 = [-(b[1] - a[1]) / long, (b[0] - a[0]) / long, 0];
    const side = ([x, y, z]: Vec3, sign: number): Vec3 => [x, y, z + sign * halfPath];
    const foot = ([x, , z]: Vec3, sign: number): Vec3 => [x, 0, z + sign * halfPath];
    addQuad(out, [side(a, 1), side(b, 1), side(b, -1), side(a, -1)], up);
    addQuad(out, [foot(a, 1), foot(b, 1), side(b, 1), side(a, 1)], [0, 0, 1]);
    addQuad(out, [side(a, -1), side(b, -1), foot(b, -1), foot(a, -1)], [0, 0, -1]);
  }
}

function addQuad(out: Numbers, corners: readonly Vec3[], normal: Vec3): void {
  const first = out.places.length / 3;
  for (const corner of corners) {
    out.places.push(...corner);
    out.normals.push(...normal);
    out.corners.push(0, 0, 0, -2);
    out.ways.push(0, 1, 0);
  }
  out.triangles.push(first, first + 1, first + 2, first, first + 2, first + 3);
}
