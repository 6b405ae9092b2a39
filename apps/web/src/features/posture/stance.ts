/** The stances that can be changed, and those that are shown as they are. */
export const changeable = ["stand", "sit"] as const;
export type Changeable = (typeof changeable)[number];
export const fixed = ["bridge", "lunge"] as const;
export type FixedKind = (typeof fixed)[number];

export const controls = ["hip", "knee", "pelvis", "back", "chair", "reach"] as const;
export type Control = (typeof controls)[number];

/** What can be changed in each stance, in the order in which it is shown. */
export const controlsOf: Readonly<Record<Changeable, readonly Control[]>> = {
  stand: ["hip", "knee", "pelvis", "back"],
  sit: ["hip", "knee", "pelvis", "back", "chair", "reach"],
};

/**
 * A posture that can be changed, in whole degrees and centimetres. The legs, as the solver leaves them, meet the floor to
 * within what rounding costs.
 */
export interface ChangeablePosture {
  readonly kind: Changeable;
  /**
   * `hip`: bent forward positive; `knee`: bent; `pelvis`: rolled back positive; `back`: arched positive, round negative; `chair`:
   * height of the seat; `reach`: how far in front of the sitting bones the palms lie on the desk. What a stance does not have is 0.
   */
  readonly values: Readonly<Record<Control, number>>;
}
export interface FixedPosture {
  readonly kind: FixedKind;
}
export type Posture = ChangeablePosture | FixedPosture;

export const isChangeable = (posture: Posture): posture is ChangeablePosture => "values" in posture;

type Range = readonly [least: number, greatest: number];

/** own choice: what people reach in daily life, inside of what the body model is meant for; chairs and desks of usual size. */
export const rangeOf: Readonly<Record<Changeable, Readonly<Record<Control, Range>>>> = {
  stand: { hip: [-20, 120], knee: [0, 120], pelvis: [-45, 20], back: [-45, 15], chair: [0, 0], reach: [0, 0] },
  sit: { hip: [20, 120], knee: [30, 120], pelvis: [-30, 40], back: [-50, 15], chair: [35, 60], reach: [20, 75] },
};

export const within = ([least, greatest]: Range, value: number): number => Math.min(greatest, Math.max(least, value));

/** Below this the psoas of the model runs too straight past the spine, degrees: docs/model/limits.md. */
const sureBack = -30;
export const isUnsure = (back: number): boolean => back < sureBack;

/** own choice, degrees: beyond it no measurement decides between the levers of models; docs/model/limits.md. */
const sureHip = 100;
export const isLeverUnsure = (hip: number): boolean => hip > sureHip;
