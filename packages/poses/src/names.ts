import { coordinateNumber, coordinates } from "@ilio/body";
import type { Wishes } from "./pose.ts";

const known = new Set(coordinates.map(({ name }) => name));

/** The coordinates that a name stands for: itself, or those of both sides. @throws RangeError when there are none */
export function coordinatesNamed(name: string): readonly number[] {
  if (known.has(name)) return [coordinateNumber(name)];
  if (known.has(`${name}_r`)) return [coordinateNumber(`${name}_r`), coordinateNumber(`${name}_l`)];
  throw new RangeError(`pose: expected a coordinate of the body, got "${name}".`);
}

const isLength = (name: string): boolean => /^pelvis_t[xyz]$/.test(name);

/**
 * Wishes as the body's coordinates, rad and m. A name with its side wins over one that stands for both.
 *
 * @throws RangeError naming a coordinate that is unknown, not finite or out of the body's range
 */
export function coordinatesOf(wishes: Wishes): Float64Array {
  const q = new Float64Array(coordinates.length);
  const both = Object.keys(wishes).filter((name) => !known.has(name));
  const single = Object.keys(wishes).filter((name) => known.has(name));
  for (const name of [...both, ...single]) {
    const wish = wishes[name]!;
    const value = isLength(name) ? wish : (wish * Math.PI) / 180;
    for (const c of coordinatesNamed(name)) {
      const [least, greatest] = coordinates[c]!.range;
      if (!(value >= least - 1e-9 && value <= greatest + 1e-9))
        throw new RangeError(`pose: expected ${coordinates[c]!.name} within its range, got ${wish}.`);
      q[c] = value;
    }
  }
  return q;
}

/** Where the pelvis stands may always be moved by contacts. */
const alwaysFree = ["pelvis_tx", "pelvis_ty", "pelvis_tz"];

export const freeCoordinates = (names: readonly string[]): readonly number[] => [
  ...new Set([...alwaysFree, ...names].flatMap(coordinatesNamed)),
];
