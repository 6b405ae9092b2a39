import type { Prop as PoseProp } from "@ilio/poses";
import type { Vec3 } from "../../field/rows.ts";
import { roomOf } from "../../motion/room.ts";

/** What things are made of. A box knows its thing, as a desk is made faint with its legs. */
export type Piece =
  | { readonly kind: "box"; readonly thing: number; readonly low: Vec3; readonly high: Vec3 }
  | { readonly kind: "tube"; readonly from: Vec3; readonly to: Vec3 }
  | { readonly kind: "bank"; readonly top: readonly Vec3[] };

export type Box = Extract<Piece, { readonly kind: "box" }>;

/** Whether a thing is a mat that lies on the floor, and not a mattress. own choice: less than 2 cm high. */
export const isFlatMat = ({ name, center, size }: PoseProp): boolean =>
  name === "mat" && center[1] + size[1] / 2 < 0.02;

/** The pieces of a room, boxes first. The page's mat is the floor, so a mat is not drawn; bands follow the body. */
export function piecesOf(props: readonly PoseProp[]): readonly Piece[] {
  const boxes: Box[] = [];
  const others: Piece[] = [];
  for (const [thing, prop] of roomOf(props.filter((prop) => !isFlatMat(prop))).entries()) {
    if (prop.kind === "strap") continue;
    if (prop.kind === "ground") {
      others.push({ kind: "bank", top: prop.points });
      continue;
    }
    for (const [low, high] of [...prop.boxes, ...(prop.posts ?? [])]) boxes.push({ kind: "box", thing, low, high });
    for (const line of prop.tubes ?? [])
      for (let i = 1; i < line.length; i++) others.push({ kind: "tube", from: line[i - 1]!, to: line[i]! });
  }
  return [...boxes, ...others];
}

/** How much of these places, 0 to 1, a box hides from the eye. */
export const shareHidden = (box: Box, eye: Vec3, places: readonly Vec3[]): number =>
  places.filter((place) => whereEntered(box, eye, place) < 1).length / places.length;

/** At which share of the way from the eye to a place it enters a box; 1 if it does not. */
export function whereEntered({ low, high }: Box, eye: Vec3, at: Vec3): number {
  let [from, to] = [0, 1];
  for (let k = 0; k < 3; k++) {
    const way = at[k]! - eye[k]! || 1e-9;
    const [a, b] = [(low[k]! - eye[k]!) / way, (high[k]! - eye[k]!) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to ? from : 1;
}
