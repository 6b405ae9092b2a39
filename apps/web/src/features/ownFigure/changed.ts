import { firstBuild, firstTone } from "@ilio/figure/look";
import type { FigureV1 } from "@ilio/record";

/** `statureCm` undefined: not said any more. */
export type FigureChange = { readonly [K in keyof FigureV1]?: FigureV1[K] | undefined };

/** What is stored when one thing is chosen: the rest stays, also a code that only a newer program knows. */
export function changed(before: FigureV1 | null, change: FigureChange): FigureV1 {
  const { build = firstBuild, tone = firstTone, statureCm } = { ...before, ...change };
  return { build, tone, ...(statureCm !== undefined && { statureCm }) };
}
