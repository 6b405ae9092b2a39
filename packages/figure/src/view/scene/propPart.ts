import type { Prop as PoseProp } from "@ilio/poses";
import { BoxGeometry, BufferAttribute, BufferGeometry, GLSL3, Mesh, RawShaderMaterial } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { roomOf } from "../../motion/room.ts";
import { before, behind, inDepths } from "./inTheBack.ts";
import { mostBoxes, propFragment, propVertex } from "./propShader.ts";
import type { Shared } from "./shared.ts";

type Box = readonly [Vec3, Vec3];

/** m: bodies sink in by so much at most, as a test of the poses holds. */
const sinks = 0.014;
/** How much is seen of what stands between the eye and the body. own choice. */
const faint = 0.22;

/** The things of a room: drawn once behind the body, so that glass shows them, and once so that they may hide it. */
export interface PropPart {
  readonly meshes: readonly Mesh[];
  show(props: readonly PoseProp[]): void;
  /** Makes faint what stands between the eye and a place. */
  lookFrom(eye: Vec3, at: Vec3): void;
}

export function createProps({ uniforms }: Shared): PropPart {
  const fade = new Float32Array(mostBoxes).fill(1);
  const material = (uShrink: number): RawShaderMaterial =>
    new RawShaderMaterial({
      ...{ glslVersion: GLSL3, vertexShader: propVertex, fragmentShader: propFragment, transparent: true },
      uniforms: { ...uniforms, uShrink: { value: uShrink }, uFade: { value: fade } },
    });
  const back = new Mesh(new BufferGeometry(), material(0));
  const front = new Mesh(back.geometry, material(sinks));
  inDepths(back, behind);
  inDepths(front, before);
  back.renderOrder = 1;
  // after the glass: what is faint must not keep it from being drawn
  front.renderOrder = 35;
  let boxes: readonly Box[] = [];
  return {
    meshes: [back, front],
    show(props) {
      boxes = boxesOf(props);
      back.geometry.dispose();
      back.geometry = geometryOf(boxes);
      front.geometry = back.geometry;
      back.visible = front.visible = boxes.length > 0;
    },
    lookFrom(eye, at) {
      boxes.forEach((box, i) => {
        fade[i] = isBetween(box, eye, at) ? faint : 1;
      });
    },
  };
}

/** The page's mat is the floor, so a mat is not drawn. */
const boxesOf = (props: readonly PoseProp[]): readonly Box[] =>
  roomOf(props)
    .flatMap((prop): readonly Box[] => {
      if (prop.kind === "strap" || prop.kind === "ground") return [];
      return prop.kind === "mat" && prop.boxes.every(([, high]) => high[1] < 0.02) ? [] : prop.boxes;
    })
    .slice(0, mostBoxes);

function geometryOf(boxes: readonly Box[]): BufferGeometry {
  const [places, normals, corners, triangles]: number[][] = [[], [], [], []];
  boxes.forEach(([low, high], number) => {
    const box = new BoxGeometry(2, 2, 2);
    const first = places!.length / 3;
    const at = box.getAttribute("position");
    const out = box.getAttribute("normal");
    for (let v = 0; v < at.count; v++) {
      const corner = [at.getX(v), at.getY(v), at.getZ(v)];
      for (let k = 0; k < 3; k++) places!.push(corner[k]! < 0 ? low[k]! : high[k]!);
      normals!.push(out.getX(v), out.getY(v), out.getZ(v));
      corners!.push(...corner, number);
    }
    for (const place of box.getIndex()!.array) triangles!.push(first + place);
    box.dispose();
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(places!), 3));
  geometry.setAttribute("normal", new BufferAttribute(Float32Array.from(normals!), 3));
  geometry.setAttribute("cornerBox", new BufferAttribute(Float32Array.from(corners!), 4));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(triangles!), 1));
  return geometry;
}

/** Whether the line from the eye to a place goes through a box. */
function isBetween([low, high]: Box, eye: Vec3, at: Vec3): boolean {
  let [from, to] = [0, 1];
  for (let k = 0; k < 3; k++) {
    const way = at[k]! - eye[k]!;
    const [a, b] = [(low[k]! - eye[k]!) / (way || 1e-9), (high[k]! - eye[k]!) / (way || 1e-9)];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to && to < 0.98;
}
