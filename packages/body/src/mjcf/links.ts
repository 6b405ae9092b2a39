import { bodyNumber } from "../model/bodies.ts";
import { mirrorAxis, mirrorPoint, scaled } from "../model/matrix.ts";
import type { Model } from "../model/model.ts";
import { knee, patella } from "../tables/leg.ts";
import type { Vec3 } from "../tables/rows.ts";
import { torsoOnL1 } from "../tables/spine.ts";

interface Joint {
  readonly name: string;
  readonly type: "hinge" | "slide";
  readonly axis: Vec3;
  /** rad or m; null where the joint follows another one. */
  readonly range: readonly [number, number] | null;
}

/** A body of the file, with what hangs on it. */
export interface Link {
  readonly body: number;
  readonly offset: Vec3;
  /** Turn about z in neutral standing, rad. */
  readonly angle: number;
  readonly joints: readonly Joint[];
  readonly children: readonly Link[];
}

type Row = Omit<Link, "children"> & { readonly parent: number };

/** The bodies as a tree, from the pelvis. */
export function linksOf(model: Model): Link {
  const rows = [...ballRows(model), ...hingeRows(model), ...kneeRows(model.scale), torsoRow(model.scale)];
  const below = (body: number): readonly Link[] =>
    rows.filter(({ parent }) => parent === body).map((row) => ({ ...row, children: below(row.body) }));
  return { ...pelvis(model), children: below(bodyNumber("pelvis")) };
}

const [x, y, z]: readonly Vec3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function pelvis({ coordinates }: Model): Omit<Link, "children"> {
  const [tilt, list, rotation, tx, ty, tz] = coordinates;
  const joint = (row: typeof tilt, type: Joint["type"], axis: Vec3): Joint => ({
    name: row!.name,
    type,
    axis,
    range: row!.range,
  });
  return {
    body: bodyNumber("pelvis"),
    offset: [0, 0, 0],
    angle: 0,
    joints: [
      ...[joint(tx, "slide", x!), joint(ty, "slide", y!), joint(tz, "slide", z!)],
      ...[joint(tilt, "hinge", z!), joint(list, "hinge", x!), joint(rotation, "hinge", y!)],
    ],
  };
}

function ballRows({ coordinates, skeleton: { balls } }: Model): readonly Row[] {
  return Array.from(balls.child, (body, i) => {
    const side = balls.side[i]!;
    const axes: readonly Vec3[] = [z!, [side, 0, 0], [0, side, 0]];
    return {
      body,
      parent: balls.parent[i]!,
      offset: threeAt(balls.offset, i),
      angle: balls.angle[i]!,
      joints: axes.flatMap((axis, k): readonly Joint[] => {
        const row = coordinates[balls.coordinate[3 * i + k]!];
        // a level turns by its share besides its own coordinate
        const range = i < 5 ? null : row?.range;
        return row === undefined ? [] : [{ name: row.name, type: "hinge", axis, range: range ?? null }];
      }),
    };
  });
}

const hingeRows = ({ coordinates, skeleton: { hinges } }: Model): readonly Row[] =>
  Array.from(hinges.child, (body, i) => {
    const { name, range } = coordinates[hinges.coordinate[i]!]!;
    return {
      ...{ body, parent: hinges.parent[i]!, offset: threeAt(hinges.offset, i), angle: 0 },
      joints: [{ name, type: "hinge", axis: threeAt(hinges.axis, i), range }],
    };
  });

const threeAt = (list: Float64Array, i: number): Vec3 => [list[3 * i]!, list[3 * i + 1]!, list[3 * i + 2]!];

function kneeRows(scale: number): readonly Row[] {
  return (["r", "l"] as const).flatMap((side): readonly Row[] => {
    const isRight = side === "r";
    const point = (at: Vec3): Vec3 => scaled(isRight ? at : mirrorPoint(at), scale);
    const shiftAxis = (axis: Vec3): Vec3 => (isRight ? axis : mirrorPoint(axis));
    const turnAxis = (axis: Vec3): Vec3 => (isRight ? axis : mirrorAxis(axis));
    const joint = (name: string, type: Joint["type"], axis: Vec3): Joint => ({
      name: `${name}_${side}`,
      type,
      axis,
      range: null,
    });
    const femur = bodyNumber(`femur_${side}`);
    return [
      {
        ...{ body: bodyNumber(`tibia_${side}`), parent: femur, offset: point(knee.offset), angle: 0 },
        joints: [
          joint("knee_translation2", "slide", shiftAxis(knee.axis2)),
          joint("knee_translation3", "slide", shiftAxis(knee.axis3)),
          joint("knee_angle", "hinge", turnAxis(knee.axis)),
          joint("knee_rotation2", "hinge", turnAxis(knee.axis2)),
          joint("knee_rotation3", "hinge", turnAxis(knee.axis3)),
        ],
      },
      {
        ...{ body: bodyNumber(`patella_${side}`), parent: femur, offset: point(patella.offset), angle: 0 },
        joints: [joint("patella_ty", "slide", y!), joint("patella_tx", "slide", x!), joint("patella_rz", "hinge", z!)],
      },
    ];
  });
}

const torsoRow = (scale: number): Row => ({
  ...{ body: bodyNumber("torso"), parent: bodyNumber("lumbar1"), joints: [] },
  ...{ offset: scaled(torsoOnL1.offset, scale), angle: torsoOnL1.angle },
});
