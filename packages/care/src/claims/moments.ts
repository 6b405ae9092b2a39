/** A key of a pose of which the body model has computed lengths. */
export interface Moment {
  /** A `poseId` of the facts. */
  readonly motion: string;
  readonly key: string;
}

/** Moments that claims compare; worded as `claimPage.moment.<id>`. */
export const moments = {
  standing: { motion: "standing", key: "held" },
  "standing-arched": { motion: "standing-arched", key: "held" },
  "sitting-upright": { motion: "sitting-upright", key: "held" },
  "sitting-slouched": { motion: "sitting-slouched", key: "held" },
  "sitting-leaning": { motion: "sitting-leaning-forward", key: "held" },
  "sitting-hooked": { motion: "sitting-feet-hooked", key: "held" },
  "sitting-supported": { motion: "sitting-supported", key: "held" },
  cycling: { motion: "cycling", key: "held" },
  "push-off": { motion: "walk-toe-off", key: "held" },
  swing: { motion: "walk-swing", key: "held" },
  stairs: { motion: "stairs", key: "held" },
  "steep-hill": { motion: "steep-hill", key: "held" },
  "side-bend": { motion: "side-bend", key: "held" },
  "bending-down": { motion: "bending-to-floor", key: "held" },
  "knee-to-chest": { motion: "knee-to-chest", key: "held" },
  "knee-hold": { motion: "knee-hold-above-hip", key: "hold" },
  "curl-up": { motion: "curl-up-feet-fixed", key: "held" },
  "lying-back": { motion: "lying-back", key: "held" },
  "lying-side": { motion: "lying-side", key: "held" },
  "lying-front": { motion: "lying-front", key: "held" },
  "wake-tensed": { motion: "hip-flexor-pandiculation", key: "contracted" },
  "wake-released": { motion: "hip-flexor-pandiculation", key: "released" },
  "knee-lifted": { motion: "standing-march", key: "end" },
  "lunge-start": { motion: "half-kneeling-hip-flexor-stretch", key: "start" },
  "lunge-end": { motion: "half-kneeling-hip-flexor-stretch", key: "end" },
  doorway: { motion: "doorway-virabhadrasana-1", key: "end" },
  "bridge-start": { motion: "bridge", key: "start" },
  "bridge-top": { motion: "bridge", key: "end" },
  "block-bridge-top": { motion: "bridge-with-block", key: "end" },
  "leg-down": { motion: "supta-padangusthasana", key: "start" },
  "leg-up": { motion: "supta-padangusthasana", key: "end" },
  "chair-tall": { motion: "chair-navasana", key: "start" },
  "chair-back": { motion: "chair-navasana", key: "end" },
} as const satisfies Readonly<Record<string, Moment>>;

export type MomentId = keyof typeof moments;
export const momentIds = Object.keys(moments) as readonly MomentId[];
