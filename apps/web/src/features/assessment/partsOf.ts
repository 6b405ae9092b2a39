import type { PatternResult } from "@ilio/care";

/** The results of an answer by where the page tells of them; each stands in one place. */
export interface Parts {
  /** Told in the headline, with its reasons; null where nothing fits. */
  readonly best: PatternResult | null;
  /** What the person came to ask about; null where it is the best itself. */
  readonly psoas: PatternResult | null;
  readonly others: readonly PatternResult[];
}

/** @param patterns best fit first, as `assess` gives them */
export function partsOf(patterns: readonly PatternResult[]): Parts {
  const [first] = patterns;
  const best = first === undefined || first.band === "doesNotFit" ? null : first;
  const psoas = patterns.find((result) => result.pattern === "hip-flexor-stiff" && result !== best) ?? null;
  return { best, psoas, others: patterns.filter((result) => result !== best && result !== psoas) };
}
