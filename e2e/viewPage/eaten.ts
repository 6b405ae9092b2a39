import type { Extent, Figure, Orbit } from "@ilio/figure/view";
import type { Placer, Prop } from "@ilio/poses";
import { distanceAt } from "../../packages/figure/src/field/distance.ts";
import type { Vec3 } from "../../packages/figure/src/field/rows.ts";
import { selectAll } from "../../packages/figure/src/field/selection.ts";
import { poseSkin } from "../../packages/figure/src/skin/figure.ts";
import { lensDeg, sightOf } from "../../packages/figure/src/view/scene/orbit.ts";
import { piecesOf, whereEntered } from "../../packages/figure/src/view/scene/propPieces.ts";

/** m: how far before a thing the skin has to lie to count as eaten by it. own choice: the field is met to a millimetre. */
const least = 0.003;

/**
 * Tells of pixels of the skin that are missing in its room whether a thing truly stands before the skin there: whether the line of
 * sight comes to a box before it comes to the field of the skin. Only for rooms of boxes.
 */
export function eatenBy(
  figure: Figure,
  placer: Placer,
  { props, coordinates }: { readonly props: readonly Prop[]; readonly coordinates: Float64Array },
  { orbit, extent }: { readonly orbit: Orbit; readonly extent: Extent },
): (across: number, up: number) => boolean {
  const skin = poseSkin(figure, placer.place(coordinates));
  const all = selectAll(skin);
  const boxes = piecesOf(props).flatMap((piece) => (piece.kind === "box" ? [piece] : []));
  const { eye, at, away } = sightOf(orbit, extent, 1, [0, 0, 0]);
  const ahead = [0, 1, 2].map((k) => (at[k]! - eye[k]!) / away);
  const a = (orbit.azimuthDeg * Math.PI) / 180;
  const right = [Math.cos(a), 0, -Math.sin(a)];
  const over = [0, 1, 2].map(
    (k) => right[(k + 1) % 3]! * ahead[(k + 2) % 3]! - right[(k + 2) % 3]! * ahead[(k + 1) % 3]!,
  );
  const tangent = Math.tan((lensDeg * Math.PI) / 360);
  return (across, up) => {
    const way = ahead.map((part, k) => part + tangent * (across * right[k]! + up * over[k]!)) as unknown as Vec3;
    const long = Math.hypot(...way);
    const placeAt = (t: number): Vec3 => [0, 1, 2].map((k) => eye[k]! + (t * way[k]!) / long) as unknown as Vec3;
    let t = Math.max(0, away - 3);
    for (let step = 0; step < 200 && t < away + 3; step++) {
      const d = distanceAt(skin, all, ...placeAt(t));
      if (d < 0.001) return !boxes.some((box) => whereEntered(box, eye, placeAt(t - least)) < 1);
      t += Math.max(0.001, 0.8 * d);
    }
    // the mesh lies a little outside of the field: it is at its edge
    return false;
  };
}
