import { type Field, lineSize, swell } from "../field/field.ts";
import { narrow, type Selection } from "../field/selection.ts";

/** How far bars of a selection reach along the line of sight: [nearest to the eye, farthest]. */
export function span({ lines }: Field, { bars, count }: Selection): readonly [number, number] {
  let near = Number.NEGATIVE_INFINITY;
  let farthest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const o = lineSize * bars[k]!;
    const reach = lines[o + 6]! + swell;
    near = Math.max(near, Math.max(lines[o + 2]!, lines[o + 5]!) + reach);
    farthest = Math.min(farthest, Math.min(lines[o + 2]!, lines[o + 5]!) - reach);
  }
  return [near, farthest];
}

/** Keeps the bars that come nearer than `radius` to the line of sight at (u, v). */
export function selectRound(field: Field, selection: Selection, u: number, v: number, radius: number): void {
  const { lines } = field;
  narrow(field, selection, (i) => {
    const o = lineSize * i;
    const reach = lines[o + 6]! + radius + swell;
    const [pu, pv] = [u - lines[o]!, v - lines[o + 1]!];
    const [du, dv] = [lines[o + 3]! - lines[o]!, lines[o + 4]! - lines[o + 1]!];
    const t = (pu * du + pv * dv) / (du * du + dv * dv + 1e-12);
    const s = Math.min(1, Math.max(0, t));
    const [ru, rv] = [pu - s * du, pv - s * dv];
    return ru * ru + rv * rv < reach * reach;
  });
}
