import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId } from "../catalogue/movement.ts";
import type { Emphasis } from "./planResult.ts";

/** What no plan of an emphasis may hold, whether it was planned, replaced or swapped. */
export interface EmphasisRule {
  /** Only positions of ease and breathing. */
  readonly easeOnly: boolean;
  /** No stretch of the hip flexors. */
  readonly noHipFlexorStretch: boolean;
  /** No hip behind the body to the end of its range. */
  readonly noEndRangeHipExtension: boolean;
  /** No joint held at the end of its range. */
  readonly noEndRange: boolean;
}

const onlyEase: EmphasisRule = {
  easeOnly: true,
  noHipFlexorStretch: true,
  noEndRangeHipExtension: true,
  noEndRange: true,
};
const noStretch: EmphasisRule = {
  easeOnly: false,
  noHipFlexorStretch: true,
  noEndRangeHipExtension: false,
  noEndRange: false,
};

/**
 * own choice: only `release` stretches the hip flexors. Where bending eases the legs or the back no hip goes far behind
 * the body, and a sore hip joint is held at no end of its range.
 */
export const emphasisRules: Readonly<Record<Emphasis, EmphasisRule>> = {
  gentle: onlyEase,
  ease: onlyEase,
  "flexion-tolerant": { ...noStretch, noEndRangeHipExtension: true },
  "hip-friendly": { ...noStretch, noEndRangeHipExtension: true, noEndRange: true },
  buttock: noStretch,
  release: { ...noStretch, noHipFlexorStretch: false },
  strengthen: noStretch,
  general: noStretch,
};

/** May a movement stand in a plan of this emphasis? */
export function suitsEmphasis(movement: MovementId, emphasis: Emphasis): boolean {
  const row = catalogue[movement];
  const rule = emphasisRules[emphasis];
  return !(
    (rule.easeOnly && row.counted) ||
    (rule.noHipFlexorStretch && row.hipFlexorStretch) ||
    (rule.noEndRangeHipExtension && row.endRangeHipExtension) ||
    (rule.noEndRange && row.endRange)
  );
}
