import type { Length } from "@ilio/figure/view";

/** Below this, in per cent of its range, a muscle is said to be as long as in standing: as the pictograms have it. */
const sameWithin = 10;

export const wayOf = ({ percent }: Length): "same" | "longer" | "shorter" =>
  Math.abs(percent) <= sameWithin ? "same" : percent > 0 ? "longer" : "shorter";
