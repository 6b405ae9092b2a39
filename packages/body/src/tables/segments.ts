import type { Vec3 } from "./rows.ts";

/** What a part of the body weighs and how its mass lies. */
export interface SegmentRow {
  /** Share of the whole mass. */
  readonly mass: number;
  /** Where its centre of mass lies between its upper and its lower end, 0 to 1. */
  readonly center: number;
  /** Radii of gyration about the centre, as shares of its length: about x (sagittal), y (longitudinal) and z (transverse). */
  readonly gyration: Vec3;
}

export type SegmentName =
  | "head"
  | "upperTrunk"
  | "middleTrunk"
  | "lowerTrunk"
  | "upperArm"
  | "forearm"
  | "hand"
  | "thigh"
  | "shank"
  | "foot";

export type Sex = "female" | "male";

const row = (mass: number, center: number, x: number, z: number, y: number): SegmentRow => ({
  mass: mass / 100,
  center: center / 100,
  gyration: [x / 100, y / 100, z / 100],
});

/** Per cent, in the order of the source: mass, centre, sagittal, transverse, longitudinal. Source: de Leva 1996, table 4. */
export const segments: Readonly<Record<Sex, Readonly<Record<SegmentName, SegmentRow>>>> = {
  female: {
    head: row(6.68, 58.94, 33, 35.9, 31.8),
    upperTrunk: row(15.45, 20.77, 74.6, 50.2, 71.8),
    middleTrunk: row(14.65, 45.12, 43.3, 35.4, 41.5),
    lowerTrunk: row(12.47, 49.2, 43.3, 40.2, 44.4),
    upperArm: row(2.55, 57.54, 27.8, 26, 14.8),
    forearm: row(1.38, 45.59, 26.1, 25.7, 9.4),
    hand: row(0.56, 74.74, 53.1, 45.4, 33.5),
    thigh: row(14.78, 36.12, 36.9, 36.4, 16.2),
    shank: row(4.81, 44.16, 27.1, 26.7, 9.3),
    foot: row(1.29, 40.14, 29.9, 27.9, 13.9),
  },
  male: {
    head: row(6.94, 59.76, 36.2, 37.6, 31.2),
    upperTrunk: row(15.96, 29.99, 71.6, 45.4, 65.9),
    middleTrunk: row(16.33, 45.02, 48.2, 38.3, 46.8),
    lowerTrunk: row(11.17, 61.15, 61.5, 55.1, 58.7),
    upperArm: row(2.71, 57.72, 28.5, 26.9, 15.8),
    forearm: row(1.62, 45.74, 27.6, 26.5, 12.1),
    hand: row(0.61, 79, 62.8, 51.3, 40.1),
    thigh: row(14.16, 40.95, 32.9, 32.9, 14.9),
    shank: row(4.33, 44.59, 25.5, 24.9, 10.3),
    foot: row(1.37, 44.15, 25.7, 24.5, 12.4),
  },
};
