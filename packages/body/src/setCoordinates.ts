import { coordinateNumber } from "./model/skeleton.ts";
import type { State } from "./state.ts";

/**
 * Writes a pose given by names into `state.coordinates`; a coordinate that is not named is 0. Works nothing out: `evaluate` does.
 *
 * @param pose rad, m
 * @throws RangeError naming a coordinate that the model does not have or whose value is not finite; the state is then as before
 */
export function setCoordinates(state: State, pose: Readonly<Record<string, number>>): void {
  const values = Object.entries(pose).map(
    ([name, value]) => [coordinateNumber(name), expectFinite(name, value)] as const,
  );
  state.coordinates.fill(0);
  for (const [coordinate, value] of values) state.coordinates[coordinate] = value;
}

function expectFinite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`body: expected a finite number for ${name}, got ${String(value)}.`);
}
