import type { Girth } from "../field/rows.ts";

/**
 * What the radii of a build are multiplied with. own choice: four bodies that differ at a glance, with the same joints. None is
 * thinner than the slim one by more than 3 %, as its bones lie 4 mm below its skin.
 */
export const builds = {
  slim: { chest: 1, bust: 1, waist: 1, hips: 1, thigh: 1, calf: 1, arm: 1, neck: 1 },
  medium: { chest: 1.06, bust: 1.06, waist: 1.12, hips: 1.08, thigh: 1.08, calf: 1.06, arm: 1.08, neck: 1.06 },
  broad: { chest: 1.13, bust: 1.13, waist: 1.24, hips: 1.16, thigh: 1.16, calf: 1.1, arm: 1.14, neck: 1.12 },
  widerHips: { chest: 0.98, bust: 1.46, waist: 1.02, hips: 1.16, thigh: 1.15, calf: 1.04, arm: 0.97, neck: 0.97 },
} as const satisfies Readonly<Record<string, Readonly<Record<Girth, number>>>>;

export type Build = keyof typeof builds;

/** The build of the baked pictures, and of who has not chosen one. */
export const firstBuild = "slim" satisfies Build;
