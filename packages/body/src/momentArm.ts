import type { Model } from "./model/model.ts";
import { coordinateNumber } from "./model/skeleton.ts";
import type { State } from "./state.ts";

const lumbar = coordinateNumber("lumbar_extension");
const firstLevel = coordinateNumber("L5_S1_FE");
const levels = 5;

/** 0, 1 or 2 when a coordinate turns all lumbar levels (`lumbar_extension`, `_bending`, `_rotation`); otherwise null. */
function lumbarAxis(coordinate: number): number | null {
  const axis = coordinate - lumbar;
  return axis >= 0 && axis < 3 ? axis : null;
}

const slotOf = ({ coordinates, spans }: Model, muscle: number, coordinate: number): number =>
  spans.slotOf[muscle * coordinates.length + coordinate]!;

const levelSlot = (model: Model, muscle: number, level: number, axis: number): number =>
  slotOf(model, muscle, firstLevel + 3 * level + axis);

/** Moment arm of a muscle about a coordinate, by their numbers, m; 0 where it does not cross it. */
export function momentArm(
  model: Model,
  { momentArms }: Pick<State, "momentArms">,
  muscle: number,
  coordinate: number,
): number {
  const axis = lumbarAxis(coordinate);
  if (axis === null) {
    const slot = slotOf(model, muscle, coordinate);
    return slot < 0 ? 0 : momentArms[slot]!;
  }
  // each level turns by its share
  let arm = 0;
  for (let level = 0; level < levels; level++) {
    const slot = levelSlot(model, muscle, level, axis);
    if (slot >= 0) arm += model.skeleton.lumbarShares[3 * level + axis]! * momentArms[slot]!;
  }
  return arm;
}

/** Numbers of the coordinates that a muscle crosses, in the order of the model; its moment arm about any other is always 0. */
export function crossedBy(model: Model, muscle: number): readonly number[] {
  const crossesSpine = Array.from({ length: levels }, (_, level) => levelSlot(model, muscle, level, 0) >= 0).includes(
    true,
  );
  return model.coordinates.flatMap((_, coordinate) => {
    const isCrossed = lumbarAxis(coordinate) === null ? slotOf(model, muscle, coordinate) >= 0 : crossesSpine;
    return isCrossed ? [coordinate] : [];
  });
}
