import type { PatternResult } from "./assessmentResult.ts";
import { shrunkLog, toHundredths } from "./shrunkLog.ts";

/** From this ratio on, before it is pulled toward 1, a source of pain stands before the hip flexor. own choice */
export const strongRatio = 4;
const strongFrom = toHundredths(shrunkLog(strongRatio));

/** Does it fit well, or do its published ratios come to 4 or more together? Points alone never do before they fit well. */
export const isStrong = ({ leaning, method, score }: PatternResult): boolean =>
  leaning === "fitsWell" || (method === "ratios" && score >= strongFrom && leaning === "possible");
