import type { PointName } from "./points.ts";
import type { Contact, Mistake, Motion, Pose, View, Wishes } from "./pose.ts";
import type { Prop } from "./props.ts";

const otherSide = (name: string): string =>
  name.endsWith("_r") ? `${name.slice(0, -1)}l` : name.endsWith("_l") ? `${name.slice(0, -1)}r` : name;

/** Coordinates of the middle that turn the other way in a mirror. */
const turnsOver = new Set([
  ...["pelvis_list", "pelvis_rotation", "pelvis_tz"],
  ...["lumbar_bending", "lumbar_rotation", "neck_bending", "neck_rotation"],
]);

const mirroredWishes = (wishes: Wishes): Wishes =>
  Object.fromEntries(
    Object.entries(wishes).map(([name, value]) => [otherSide(name), turnsOver.has(name) ? 0 - value : value]),
  );

const otherFace = (on: string): string =>
  on.endsWith(".right")
    ? `${on.slice(0, -"right".length)}left`
    : on.endsWith(".left")
      ? `${on.slice(0, -"left".length)}right`
      : otherSide(on);

function mirroredContact({ point, on, at, slides }: Contact): Contact {
  const { x, y, z } = at ?? {};
  return {
    point: mirroredPoint(point),
    on: otherFace(on) as Contact["on"],
    ...(at && {
      at: { ...(x !== undefined && { x }), ...(y !== undefined && { y }), ...(z !== undefined && { z: 0 - z }) },
    }),
    ...(slides && { slides }),
  };
}

const mirroredPose = ({ wishes, contacts, free }: Pose): Pose => ({
  wishes: mirroredWishes(wishes),
  contacts: contacts.map(mirroredContact),
  free: free.map(otherSide),
});

const mirroredMistake = ({ contacts, free, view, ...mistake }: Mistake): Mistake => ({
  ...mistake,
  wishes: mirroredWishes(mistake.wishes),
  ...(contacts && { contacts: contacts.map(mirroredContact) }),
  ...(free && { free: free.map(otherSide) }),
  ...(view && { view: mirroredView[view] }),
});

const mirroredProp = ({ center: [x, y, z], ...prop }: Prop): Prop => ({ ...prop, center: [x, y, 0 - z] });

const mirroredView: Readonly<Record<View, View>> = {
  ...{ right: "left", left: "right", front: "front", back: "back", above: "aboveLeft", aboveLeft: "above" },
  frontAbove: "frontAbove",
  ...{ rightFront: "leftFront", leftFront: "rightFront", rightBack: "leftBack", leftBack: "rightBack" },
};

const mirroredPoint = (point: PointName): PointName => otherSide(point) as PointName;

/** The same motion done with the other side: a mirror image in the plane z = 0, looked at from the other side. */
export const mirrored = ({ arc, feel, bands, ...motion }: Motion): Motion => ({
  ...motion,
  props: motion.props.map(mirroredProp),
  view: mirroredView[motion.view],
  keys: Object.fromEntries(Object.entries(motion.keys).map(([key, pose]) => [key, mirroredPose(pose)])),
  arrows: motion.arrows.map((arrow) => ({ ...arrow, point: mirroredPoint(arrow.point) })),
  mistakes: motion.mistakes.map(mirroredMistake),
  ...(arc && { arc: { ...arc, coordinate: otherSide(arc.coordinate) } }),
  ...(feel && { feel: mirroredPoint(feel) }),
  ...(bands && { bands: bands.map((loop) => loop.map(mirroredPoint)) }),
});

/** A pose of the body, in the order of its coordinates, in the mirror. @param names of the coordinates */
export function mirroredCoordinates(coordinates: Float64Array, names: readonly string[]): Float64Array {
  const place = new Map(names.map((name, c) => [name, c]));
  return Float64Array.from(names, (name) => {
    const value = coordinates[place.get(otherSide(name)) ?? 0]!;
    return turnsOver.has(name) ? 0 - value : value;
  });
}
