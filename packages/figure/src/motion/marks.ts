import { type Body, bodyNumber, coordinateNumber, type GroundFrames, type Model } from "@ilio/body";
import { bodyPoint, isSupport, type Motion, type Placer, placeOfPoint, type SolvedPose, supportOf } from "@ilio/poses";
import type { Vec3 } from "../field/rows.ts";
import type { Marks } from "../pictogram/marks.ts";

const originOf = ({ positions: X }: GroundFrames, body: Body): Vec3 => {
  const i = 3 * bodyNumber(body);
  return [X[i]!, X[i + 1]!, X[i + 2]!];
};

/** Joints whose angle can be drawn: the limb above, the joint, and the limb below. The angle is nought where both are in line. */
const joints: Readonly<Record<string, readonly [above: Body, center: Body, below: Body]>> = {
  hip_flexion_r: ["pelvis", "femur_r", "tibia_r"],
  hip_flexion_l: ["pelvis", "femur_l", "tibia_l"],
  knee_angle_r: ["femur_r", "tibia_r", "talus_r"],
  knee_angle_l: ["femur_l", "tibia_l", "talus_l"],
};

/** Degrees; own choice: a smaller angle says nothing that can be seen. */
const leastArc = 5;

/**
 * What is drawn over a key: the angle of its arc, where it bears, and how it came here.
 *
 * @throws RangeError when its arc is about a joint that cannot be drawn
 */
export function motionMarks(
  model: Model,
  placer: Placer,
  motion: Motion,
  key: string,
  solved: ReadonlyMap<string, SolvedPose>,
): Marks {
  const pose = solved.get(key);
  if (pose === undefined) throw new RangeError(`figure: expected a key of ${motion.id}, got "${key}".`);
  const ground = placer.place(pose.coordinates);
  return {
    arcs: motion.arc?.key === key ? arcOf(ground, pose, motion.arc.coordinate) : [],
    contacts: contactPlaces(model.scale, ground, motion.props, pose.contacts),
    arrows: arrowsOf(model, placer, motion, key, solved),
  };
}

/** An angle at a joint: its middle, a place where the limb below would be in line with the one above, and where it is, m. */
export interface AngleArc {
  readonly center: Vec3;
  readonly from: Vec3;
  readonly to: Vec3;
  /** Whole degrees, never negative. */
  readonly degrees: number;
}

/**
 * The angle of a joint in a pose; null when it is too small to be seen.
 *
 * @param coordinates of the pose that `ground` is placed in
 * @throws RangeError when it is no joint that can be drawn
 */
export function angleArc(ground: GroundFrames, coordinates: Float64Array, coordinate: string): AngleArc | null {
  const joint = joints[coordinate];
  if (joint === undefined)
    throw new RangeError(
      `figure: expected an arc about one of ${Object.keys(joints).join(", ")}, got "${coordinate}".`,
    );
  const [above, middle, below] = joint;
  const center = originOf(ground, middle);
  const down = downOf(ground, above);
  const from: Vec3 = [center[0] + down[0], center[1] + down[1], center[2] + down[2]];
  const degrees = Math.abs(Math.round((coordinates[coordinateNumber(coordinate)]! * 180) / Math.PI));
  return degrees < leastArc ? null : { center, from, to: originOf(ground, below), degrees };
}

function arcOf(ground: GroundFrames, { coordinates }: SolvedPose, coordinate: string) {
  const arc = angleArc(ground, coordinates, coordinate);
  return arc === null ? [] : [{ ...arc, label: `${arc.degrees}°` }];
}

/** Where a body's own axis down points to: that of the pelvis, and along a thigh. */
function downOf({ rotations: R }: GroundFrames, body: Body): Vec3 {
  const i = 9 * bodyNumber(body) + 1;
  return [-R[i]!, -R[i + 3]!, -R[i + 6]!];
}

/** Where balls touch surfaces: the contacts of a pose with something in the room, in their order, m. */
export const contactPlaces = (
  scale: number,
  ground: GroundFrames,
  props: Motion["props"],
  contacts: SolvedPose["contacts"],
): readonly Vec3[] =>
  contacts.flatMap(({ point, on }): readonly Vec3[] => {
    if (!isSupport(on)) return [];
    const { normal } = supportOf(on, props);
    const radius = scale * bodyPoint(point).radius;
    const [x, y, z] = placeOfPoint(ground, point, scale);
    return [[x - radius * normal[0], y - radius * normal[1], z - radius * normal[2]]];
  });

/** Arrows that end at this key, from where their points were. own choice: shorter ways than 4 cm need none. */
function arrowsOf(
  { scale }: Model,
  placer: Placer,
  { arrows }: Motion,
  key: string,
  solved: ReadonlyMap<string, SolvedPose>,
) {
  const placeIn = (name: string, point: string): Vec3 => {
    const pose = solved.get(name);
    if (pose === undefined) throw new RangeError(`figure: expected a key for an arrow, got "${name}".`);
    return placeOfPoint(placer.place(pose.coordinates), point, scale);
  };
  return arrows
    .filter(({ to }) => to === key)
    .map(({ point, from, to }) => ({ from: placeIn(from, point), to: placeIn(to, point), bend: 0.18 }))
    .filter(({ from, to }) => Math.hypot(...from.map((value, i) => value - to[i]!)) > 0.04);
}
