import { coordinates } from "../tables/coordinates.ts";
import type { Crossing } from "./crossing.ts";
import { coordinateNumber, hipBall } from "./skeleton.ts";

/** Gives each moment arm its place. */
export class Slots {
  readonly muscle: number[] = [];
  readonly coordinate: number[] = [];
  /** Muscle × number of coordinates + coordinate → slot, or −1. */
  readonly table: Int32Array;

  constructor(muscles: number) {
    this.table = new Int32Array(muscles * coordinates.length).fill(-1);
  }

  of = (muscle: number, coordinate: number): number => this.table[muscle * coordinates.length + coordinate]!;
  has = (muscle: number, coordinate: number): boolean => this.of(muscle, coordinate) >= 0;

  add(muscle: number, wanted: readonly number[]): void {
    for (const coordinate of wanted) {
      if (this.has(muscle, coordinate)) continue;
      this.table[muscle * coordinates.length + coordinate] = this.muscle.length;
      this.muscle.push(muscle);
      this.coordinate.push(coordinate);
    }
  }
}

const sides = ["r", "l"] as const;
/** The first coordinate of the lowest lumbar level. */
export const firstLevel = coordinateNumber("L5_S1_FE");
export const levelCoordinates = (level: number): readonly number[] =>
  [0, 1, 2].map((axis) => firstLevel + 3 * level + axis);
const hips = sides.map((side) =>
  ["hip_flexion", "hip_adduction", "hip_rotation"].map((name) => coordinateNumber(`${name}_${side}`)),
);
const knees = sides.map((side) => coordinateNumber(`knee_angle_${side}`));
export const hipCoordinates = (hip: number): readonly number[] => hips[hip - hipBall]!;
export const kneeCoordinate = (twist: number): number => knees[twist >> 1]!;

const levelsOf = ({ low, high }: Crossing): readonly number[] => Array.from({ length: high - low }, (_, i) => low + i);

/** Coordinates that turn what is crossed. */
export function coordinatesOf(crossing: Crossing): readonly number[] {
  const knees = [crossing.left, crossing.entered].filter((twist) => twist >= 0).map(kneeCoordinate);
  const hips = crossing.hip < 0 ? [] : hipCoordinates(crossing.hip);
  return [...hips, ...knees, ...levelsOf(crossing).flatMap(levelCoordinates)];
}
