import { coordinateNumber, type Model } from "@ilio/body";

/** Coordinates of a pose for whose values the model is not meant, as texts; all of them have to be coordinates of the model. */
export const outOfRange = (model: Model, pose: Readonly<Record<string, number>>) =>
  Object.entries(pose).flatMap(([coordinate, value]) => {
    const [least, greatest] = model.coordinates[coordinateNumber(coordinate)]!.range;
    if (value >= least && value <= greatest) return [];
    return [{ coordinate, value: String(value), least: String(least), greatest: String(greatest) }];
  });
