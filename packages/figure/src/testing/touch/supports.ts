import type { GroundFrames, Model } from "@ilio/body";
import { bodyPoint, type Contact, isSupport, type Prop, placeOfPoint, supportOf } from "@ilio/poses";
import type { Vec3 } from "../../field/rows.ts";
import type { PosedSkin } from "../../skin/distance.ts";

/** The floor as a box, so deep that nothing comes out below it. */
const floor: Pick<Prop, "center" | "size"> = { center: [0, -0.5, 0], size: [20, 1, 20] };

/** How deep a place of the skin is in the floor or a prop, m; 0 when in none. */
export function depthIn(props: readonly Prop[], places: Float64Array): number {
  let depth = 0;
  for (const { center, size } of [floor, ...props])
    for (let i = 0; i < places.length; i += 3) {
      let least = Number.POSITIVE_INFINITY;
      for (let k = 0; k < 3; k++) least = Math.min(least, size[k]! / 2 - Math.abs(places[i + k]! - center[k]!));
      depth = Math.max(depth, least);
    }
  return depth;
}

/** m, own choice: how far round a contact the skin that bears is looked for, in steps of a centimetre. */
const around = [-0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03];

/** How far the skin at a contact is above what it should bear on, m; null for a contact of two parts of the body. */
export function floatsAbove(
  model: Model,
  ground: GroundFrames,
  skin: PosedSkin,
  props: readonly Prop[],
  { point, on }: Contact,
): number | null {
  if (!isSupport(on)) return null;
  const { normal } = supportOf(on, props);
  const middle = placeOfPoint(ground, point, model.scale);
  const radius = model.scale * bodyPoint(point).radius;
  const touch = middle.map((value, k) => value - radius * normal[k]!);
  const axis = normal.findIndex((each) => each !== 0);
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  const gaps = around.flatMap((du) =>
    around.flatMap((dv): readonly number[] => {
      const from = touch.map((value, k) => value - 0.06 * normal[k]!);
      from[u]! += du;
      from[v]! += dv;
      const hit = skin.along(from as unknown as Vec3, normal, 0.2);
      return hit === null ? [] : [hit.reduce((sum, value, k) => sum + (value - touch[k]!) * normal[k]!, 0)];
    }),
  );
  return Math.min(...gaps, 0.2);
}
