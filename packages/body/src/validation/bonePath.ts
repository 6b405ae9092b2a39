import { bodyNumber, type State } from "../body.ts";
import { bones } from "../tables/bones.ts";
import type { Vec3 } from "../tables/rows.ts";
import { clearanceOf } from "./clearance.ts";
import { once, Posed } from "./posed.ts";
import { type Piece, straightPieces } from "./straightPieces.ts";

/** Left out beside the origin and the insertion, where a muscle must touch its bone, m. */
export const leftOut = 0.003;
/** Between the points of a path that are looked at, m. */
const stride = 0.002;

/** How near the straight pieces of psoas or iliacus ever came to one bone. */
export interface BoneClearance {
  readonly bone: string;
  /** m; below 0 is inside. */
  readonly least: number;
  readonly muscle: string;
  readonly pose: string;
}

export const boneClearances = once((): readonly BoneClearance[] => {
  const posed = new Posed();
  const { model, state } = posed;
  const nearest = bones.map(
    ({ name }): BoneClearance => ({ bone: name, least: Number.POSITIVE_INFINITY, muscle: "", pose: "" }),
  );
  for (const lumbar of [-30, -15, 0, 20])
    for (const hip of [-30, 0, 45, 90, 120]) {
      posed.pose({ lumbar_extension: lumbar, hip_flexion_r: hip });
      model.muscles.forEach(({ name }, muscle) => {
        if (!/^(Ps_.*|iliacus)_r$/.test(name)) return;
        const points = pointsOn(straightPieces(model, state, muscle));
        bones.forEach(({ name: bone, body, shape }, i) => {
          const least = Math.min(...points.map((point) => clearanceOf(shape, inBody(state, bodyNumber(body), point))));
          const pose = `lumbar_extension ${lumbar}, hip_flexion ${hip}`;
          if (!(least >= nearest[i]!.least)) nearest[i] = { bone, least, muscle: name, pose };
        });
      });
    }
  return nearest;
});

/** Points along the pieces, without the two ends of the whole path. */
function pointsOn(pieces: readonly Piece[]): readonly Vec3[] {
  return pieces.flatMap(([from, to], i) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const first = i === 0 ? leftOut : 0;
    const last = length - (i === pieces.length - 1 ? leftOut : 0);
    const count = Math.max(0, Math.floor((last - first) / stride) + 1);
    return Array.from({ length: count }, (_, k): Vec3 => {
      const t = (first + k * stride) / length;
      return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])];
    });
  });
}

/** A point of the pelvis' frame in that of a body. */
function inBody({ rotations: R, positions: X }: State, body: number, point: Vec3): Vec3 {
  const [x, y, z] = [0, 1, 2].map((k) => point[k]! - X[3 * body + k]!) as [number, number, number];
  const column = (k: number) => R[9 * body + k]! * x + R[9 * body + 3 + k]! * y + R[9 * body + 6 + k]! * z;
  return [column(0), column(1), column(2)];
}
