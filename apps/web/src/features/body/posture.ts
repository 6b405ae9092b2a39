import { buildModel, coordinateNumber, createState, evaluate, onlyMuscles, type State } from "@ilio/body";

/** The body that all numbers and the picture of this page are made from. Of its muscles it has the right psoas alone. */
export const model = onlyMuscles(buildModel(), ({ name, group }) => group === "psoas" && name.endsWith("_r"));

/** How the right leg and the low back are held, degrees; all 0 in neutral standing. */
export interface Posture {
  /** Forward positive. */
  readonly hip: number;
  /** Bent positive. */
  readonly knee: number;
  /** Arched positive, bent forward negative. */
  readonly back: number;
  /** How far the whole body is rolled back in the picture. It changes no muscle. */
  readonly roll: number;
}

export type Joint = "hip" | "knee" | "back";
export const joints: readonly Joint[] = ["hip", "knee", "back"];

/** Degrees. own choice: what people reach in daily life and in the movements of the catalogue. */
export const ranges: Readonly<Record<Joint, readonly [least: number, greatest: number]>> = {
  hip: [-20, 120],
  knee: [0, 120],
  back: [-45, 15],
};

/** Degrees. own choice: less than this changes nothing that a person could tell, and each key press is heard. */
export const step = 5;

/**
 * own choices, round numbers that anyone can set again. Slouched: the pelvis rolls back, which opens the hip by as much, and
 * the low back bends.
 */
export const postures = {
  standing: { hip: 0, knee: 0, back: 0, roll: 0 },
  sitting: { hip: 90, knee: 90, back: 0, roll: 0 },
  slouched: { hip: 75, knee: 90, back: -35, roll: 15 },
  lunge: { hip: -20, knee: 90, back: 0, roll: 0 },
} as const satisfies Readonly<Record<string, Posture>>;
export type PostureId = keyof typeof postures;
export const postureIds = Object.keys(postures) as readonly PostureId[];

/** Degrees. Further bent than this, the psoas of the model runs too straight past the spine. */
const sureBack = -30;
export const isUnsure = ({ back }: Posture): boolean => back < sureBack;

const coordinates: Readonly<Record<Joint, number>> = {
  hip: coordinateNumber("hip_flexion_r"),
  knee: coordinateNumber("knee_angle_r"),
  back: coordinateNumber("lumbar_extension"),
};
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The model in a posture, worked out. */
export function stateIn(posture: Posture): State {
  const state = createState(model);
  for (const joint of joints) state.coordinates[coordinates[joint]] = radians(posture[joint]);
  evaluate(model, state);
  return state;
}
