import { armHinges, neckOffset, shoulderOffset, wristOffset } from "../tables/arm.ts";
import { coordinates } from "../tables/coordinates.ts";
import { footHinges, type HingeRow, hipOffset } from "../tables/leg.ts";
import type { Vec3 } from "../tables/rows.ts";
import { lumbarLevels } from "../tables/spine.ts";
import { bodyNumber, mirrored } from "./bodies.ts";
import { mirrorAxis, mirrorPoint, scaled } from "./matrix.ts";

/** A joint with three axes that turn one after another: z, then x, then y (flexion, sideways, rotation). */
interface BallRow {
  readonly parent: string;
  readonly child: string;
  readonly offset: Vec3;
  /** Turn about z in neutral standing, rad. */
  readonly angle: number;
  /** 1, or −1 on the left, where sideways and rotation turn the other way. */
  readonly side: 1 | -1;
  /** Coordinates of the three turns. */
  readonly coordinates: readonly (string | null)[];
}

/** The joints as flat arrays, lengths in m for this person; one entry a joint, in the order in which they are worked out. */
export interface Skeleton {
  readonly balls: Balls;
  readonly hinges: Hinges;
  /** What lengths of the knee's curves are multiplied with. */
  readonly scale: number;
  /** Columns: shares of `lumbar_extension`, `lumbar_bending`, `lumbar_rotation`; rows: levels from L5/S1 up. */
  readonly lumbarShares: Float64Array;
}

export interface Balls {
  readonly parent: Int32Array;
  readonly child: Int32Array;
  readonly offset: Float64Array;
  readonly angle: Float64Array;
  readonly side: Float64Array;
  /** Three a joint; −1 for none. */
  readonly coordinate: Int32Array;
}

export interface Hinges {
  readonly parent: Int32Array;
  readonly child: Int32Array;
  readonly offset: Float64Array;
  readonly axis: Float64Array;
  readonly coordinate: Int32Array;
}

const coordinateNumbers: ReadonlyMap<string, number> = new Map(coordinates.map(({ name }, i) => [name, i]));

/** The number of a coordinate. @throws RangeError when there is none of this name */
export function coordinateNumber(name: string): number {
  const found = coordinateNumbers.get(name);
  if (found === undefined) throw new RangeError(`body: expected a coordinate of the model, got "${name}".`);
  return found;
}

/** Where the groups of balls begin: the five lumbar levels, then the hips, all of which muscles cross; then the others. */
export const hipBall = 5;
export const muscleBalls = 7;
export const wristBall = 10;

const onSides = (right: BallRow): readonly BallRow[] => [
  right,
  {
    ...right,
    ...{ parent: mirrored(right.parent), child: mirrored(right.child), offset: mirrorPoint(right.offset), side: -1 },
    coordinates: right.coordinates.map((name) => (name === null ? null : mirrored(name))),
  },
];

const middle = { side: 1 as const, angle: 0 };
const ballRows: readonly BallRow[] = [
  ...lumbarLevels.map(({ name, body, offset, lordosis }, i) => ({
    ...{
      parent: i === 0 ? "pelvis" : lumbarLevels[i - 1]!.body,
      child: body,
      offset,
      angle: lordosis,
      side: 1 as const,
    },
    coordinates: [`${name}_FE`, `${name}_LB`, `${name}_AR`],
  })),
  ...onSides({
    ...{ ...middle, parent: "pelvis", child: "femur_r", offset: hipOffset },
    coordinates: ["hip_flexion_r", "hip_adduction_r", "hip_rotation_r"],
  }),
  {
    ...{ ...middle, parent: "torso", child: "head", offset: neckOffset },
    coordinates: ["neck_extension", "neck_bending", "neck_rotation"],
  },
  ...onSides({
    ...{ ...middle, parent: "torso", child: "humerus_r", offset: shoulderOffset },
    coordinates: ["arm_flex_r", "arm_add_r", "arm_rot_r"],
  }),
  ...onSides({
    ...{ ...middle, parent: "radius_r", child: "hand_r", offset: wristOffset },
    coordinates: ["wrist_flex_r", "wrist_dev_r", null],
  }),
];

const hingeRows: readonly HingeRow[] = [...footHinges, ...armHinges].flatMap((right) => [
  right,
  {
    ...{ coordinate: mirrored(right.coordinate), parent: mirrored(right.parent), child: mirrored(right.child) },
    ...{ offset: mirrorPoint(right.offset), axis: mirrorAxis(right.axis) },
  },
]);

/** @param scale what the lengths of the tables are multiplied with */
export function skeletonOf(scale: number): Skeleton {
  return {
    balls: {
      parent: Int32Array.from(ballRows, ({ parent }) => bodyNumber(parent)),
      child: Int32Array.from(ballRows, ({ child }) => bodyNumber(child)),
      offset: Float64Array.from(ballRows.flatMap(({ offset }) => scaled(offset, scale))),
      angle: Float64Array.from(ballRows, ({ angle }) => angle),
      side: Float64Array.from(ballRows, ({ side }) => side),
      coordinate: Int32Array.from(
        ballRows.flatMap((row) => row.coordinates.map((name) => (name === null ? -1 : coordinateNumber(name)))),
      ),
    },
    hinges: {
      parent: Int32Array.from(hingeRows, ({ parent }) => bodyNumber(parent)),
      child: Int32Array.from(hingeRows, ({ child }) => bodyNumber(child)),
      offset: Float64Array.from(hingeRows.flatMap(({ offset }) => scaled(offset, scale))),
      axis: Float64Array.from(hingeRows.flatMap(({ axis }) => axis)),
      coordinate: Int32Array.from(hingeRows, ({ coordinate }) => coordinateNumber(coordinate)),
    },
    scale,
    lumbarShares: Float64Array.from(lumbarLevels.flatMap(({ shares }) => shares)),
  };
}
