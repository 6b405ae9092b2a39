import type { MovementId } from "../catalogue/movement.ts";
import type { Emphasis } from "./planResult.ts";
import type { ReasonKey } from "./reasons.ts";

/** A movement that an emphasis wants, and why. What is barred is replaced down its ladder, then by the same muscles. */
export interface Candidate {
  readonly movement: MovementId;
  readonly reason: ReasonKey;
}

const want = (movement: MovementId, reason: ReasonKey): Candidate => ({ movement, reason });

const wakeTheHip = want("hip-flexor-pandiculation", "wake-the-hip");
const easyHold = want("chair-navasana", "easy-hold");
const bridge = want("bridge", "strong-buttocks");
const deadBug = want("dead-bug", "steady-trunk");
const heelTaps = want("heel-taps", "steady-trunk");
const clamshell = want("clamshell", "side-of-the-hip");
const restAfterWork = want("constructive-rest-90-90", "rest-after-work");

const easeOnly: readonly Candidate[] = [
  want("constructive-rest-90-90", "ease-now"),
  want("diaphragmatic-breathing", "slow-breath"),
];

/**
 * Movements of each emphasis, in the order of the stages; within a stage the one that matters most first.
 *
 * own choice: four at most that count. Only `release` stretches the hip flexors; where a narrow canal, a sore hip
 * joint or a nerve may be behind the pain, no hip goes behind the body. The warm-up ends at 0, so it fits there too.
 * `strengthen` begins with a hold in which the hip stays still, because a sore hip flexor bears that first.
 */
export const candidatesByEmphasis: Readonly<Record<Emphasis, readonly Candidate[]>> = {
  gentle: easeOnly,
  ease: easeOnly,
  "flexion-tolerant": [wakeTheHip, easyHold, bridge, heelTaps, restAfterWork],
  "hip-friendly": [easyHold, bridge, clamshell, restAfterWork],
  buttock: [wakeTheHip, want("figure-4", "ease-the-buttock"), bridge, clamshell, restAfterWork],
  release: [
    want("hip-flexor-pandiculation", "wake-before-stretch"),
    want("chair-navasana", "hold-before-release"),
    want("half-kneeling-hip-flexor-stretch", "stretch-front-of-hip"),
    bridge,
    restAfterWork,
  ],
  strengthen: [wakeTheHip, want("isometric-hip-flexion", "hold-still"), bridge, deadBug, restAfterWork],
  general: [wakeTheHip, bridge, deadBug, restAfterWork],
};
