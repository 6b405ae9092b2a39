import type { Girth } from "../field/rows.ts";

/** What the radii of a build are multiplied with. own choice: two bodies that differ, with the same joints. */
export const builds = {
  slim: { chest: 1, waist: 1, hips: 1, thigh: 1, calf: 1, arm: 1, neck: 1 },
  broad: { chest: 1.13, waist: 1.24, hips: 1.16, thigh: 1.16, calf: 1.1, arm: 1.14, neck: 1.12 },
} as const satisfies Readonly<Record<string, Readonly<Record<Girth, number>>>>;

export type Build = keyof typeof builds;
