import type { MovementId } from "../catalogue/movement.ts";
import type { Emphasis } from "./planResult.ts";
import type { ReasonKey } from "./reasons.ts";

/** A movement that an emphasis wants. */
export interface Candidate {
  readonly movement: MovementId;
  readonly reason: ReasonKey;
  /** What happens when a condition bars it. */
  readonly ifBarred: "easier" | "leaveOut";
}

const want = (movement: MovementId, reason: ReasonKey, ifBarred: Candidate["ifBarred"]): Candidate => ({
  movement,
  reason,
  ifBarred,
});

const bridge = want("bridge", "strong-buttocks", "leaveOut");
const restAfterWork = want("constructive-rest-90-90", "rest-after-work", "easier");

const easeOnly: readonly Candidate[] = [
  want("constructive-rest-90-90", "ease-now", "easier"),
  want("diaphragmatic-breathing", "slow-breath", "leaveOut"),
];

/**
 * Movements of each emphasis, in the order of the stages.
 *
 * own choice: four at most, one a stage. Only `release` stretches the hip flexors; where a narrow canal, a sore hip
 * joint or a nerve may be behind the pain, no hip goes behind the body. The warm-up ends at 0, so it fits there too.
 */
export const candidatesByEmphasis: Readonly<Record<Emphasis, readonly Candidate[]>> = {
  gentle: easeOnly,
  ease: easeOnly,
  "flexion-tolerant": [
    want("hip-flexor-pandiculation", "wake-the-hip", "leaveOut"),
    want("chair-navasana", "easy-hold", "leaveOut"),
    bridge,
    restAfterWork,
  ],
  "hip-friendly": [want("chair-navasana", "easy-hold", "leaveOut"), bridge, restAfterWork],
  release: [
    want("hip-flexor-pandiculation", "wake-before-stretch", "leaveOut"),
    want("chair-navasana", "hold-before-release", "leaveOut"),
    want("half-kneeling-hip-flexor-stretch", "stretch-front-of-hip", "easier"),
    bridge,
    restAfterWork,
  ],
  general: [
    want("hip-flexor-pandiculation", "wake-the-hip", "leaveOut"),
    want("supta-padangusthasana", "hold-for-strength", "easier"),
    bridge,
    restAfterWork,
  ],
};
