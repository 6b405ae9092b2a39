/**
 * Bodies by number. Those that carry muscles come first, so that the muscle code walks a short array: the pelvis, the spine
 * upwards, the right leg, the left leg; then what is only drawn. Names are OpenSim's; `ulna` and `radius` are the forearm.
 */
export const bodyNames = [
  "pelvis",
  "lumbar5",
  "lumbar4",
  "lumbar3",
  "lumbar2",
  "lumbar1",
  "femur_r",
  "tibia_r",
  "patella_r",
  "femur_l",
  "tibia_l",
  "patella_l",
  "torso",
  "head",
  "talus_r",
  "calcn_r",
  "toes_r",
  "talus_l",
  "calcn_l",
  "toes_l",
  "humerus_r",
  "ulna_r",
  "radius_r",
  "hand_r",
  "humerus_l",
  "ulna_l",
  "radius_l",
  "hand_l",
] as const;

export type Body = (typeof bodyNames)[number];

const numbers: ReadonlyMap<string, number> = new Map(bodyNames.map((name, i) => [name, i]));

/** The number of a body. @throws RangeError when there is none of this name */
export function bodyNumber(name: string): number {
  const found = numbers.get(name);
  if (found === undefined) throw new RangeError(`body: expected one of ${bodyNames.join(", ")}, got "${name}".`);
  return found;
}

/** How many of them carry muscles. */
export const muscleBodies = 12;

/** The same body of the other side; a body of the middle is its own. */
export const mirrored = (name: string): string =>
  name.endsWith("_r") ? `${name.slice(0, -1)}l` : name.endsWith("_l") ? `${name.slice(0, -1)}r` : name;
