import type { MuscleGroup } from "./muscles.ts";

/** What is known of a muscle's force, of a source whose licence is stated. */
export interface ForceRow {
  /** Name in the source. */
  readonly source: string;
  /** Our muscles that it stands for, without `_r`; null for a whole group. */
  readonly muscles: readonly string[] | MuscleGroup;
  /** Length at which the fibres are strongest, m. */
  readonly optimalLength: number;
  /** Length of the tendon, m. */
  readonly tendonLength: number;
  /** Angle of the fibres at their optimal length, rad. */
  readonly pennation: number;
  /** Length from origin to insertion in neutral standing, worked out from the source's own path, m. */
  readonly standingLength: number;
}

const row = (
  source: string,
  muscles: ForceRow["muscles"],
  optimalLength: number,
  tendonLength: number,
  pennation: number,
  standingLength: number,
): ForceRow => ({ source, muscles, optimalLength, tendonLength, pennation, standingLength });

/**
 * Hip muscles of gait2392 (CC BY 3.0). It has one psoas, which stands for our eleven fascicles. Muscles that cross only the
 * spine have no row: no source with a stated licence has values of their fascicles. Largest forces are left out: sources
 * differ by a factor of three.
 */
export const forces: readonly ForceRow[] = [
  row("psoas", "psoas", 0.1, 0.16, 0.13962634, 0.2609),
  row("iliacus", "iliacus", 0.1, 0.1, 0.12217305, 0.207),
  row("peri", "piriformis", 0.026, 0.115, 0.17453293, 0.1363),
  row("semimem", ["semimem"], 0.08, 0.359, 0.26179939, 0.4147),
  row("semiten", ["semiten"], 0.201, 0.2555, 0.08726646, 0.4634),
  row("bifemlh", ["bflh"], 0.109, 0.326, 0, 0.4204),
  row("glut_max1", ["glmax1"], 0.142, 0.125, 0.08726646, 0.1999),
  row("glut_max2", ["glmax2"], 0.147, 0.127, 0, 0.2095),
  row("glut_max3", ["glmax3"], 0.144, 0.145, 0.08726646, 0.2349),
  row("tfl", ["tfl"], 0.095, 0.425, 0.05235988, 0.5359),
];
