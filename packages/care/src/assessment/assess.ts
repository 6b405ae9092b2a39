import type { Answers } from "../answers/answers.ts";
import { withKnown } from "../answers/isAsked.ts";
import type { Assessment, Band, PatternResult } from "./assessmentResult.ts";
import { givenFor } from "./given.ts";
import { isStrong } from "./isStrong.ts";
import { patterns } from "./patterns/patterns.ts";
import { scorePattern } from "./scorePattern.ts";

/** Best fit first; what we cannot tell before what does not fit. What leans toward a fit stands where it leans. */
const bandOrder = ["fitsWell", "possible", "cannotTell", "doesNotFit"] as const satisfies readonly Band[];

/**
 * How well the answers fit each pattern, best first. At the same band one with strong evidence stands first, then the
 * order of `patterns` holds. It names no cause: several patterns may fit at once, or none.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when `authored`, the year of birth or an answer cannot be read
 */
export function assess(answers: Answers, authored: string): Assessment {
  const known = withKnown(answers, authored);
  const results = patterns.map((pattern) => scorePattern(pattern, givenFor(pattern, known, authored)));
  return { patterns: behindStrong(withExclusion(results)).toSorted(byFit), stiffSide: stiffSide(answers) };
}

/**
 * Pain with no single cause is what remains, so it is *possible* at most while anything else is.
 *
 * own choice: otherwise the page would say that no cause can be named, and name one beside it.
 */
function withExclusion(results: readonly PatternResult[]): readonly PatternResult[] {
  const isNamed = results.some(
    ({ pattern, leaning }) => pattern !== "non-specific" && (leaning === "possible" || leaning === "fitsWell"),
  );
  return results.map((result) =>
    isNamed && result.pattern === "non-specific" && result.band === "fitsWell"
      ? { ...result, band: "possible", leaning: "possible" }
      : result,
  );
}

const isHipFlexor = ({ pattern }: PatternResult): boolean => pattern.startsWith("hip-flexor");

/** What is left over is no evidence of its own. */
const isCompeting = (result: PatternResult): boolean => !isHipFlexor(result) && result.pattern !== "non-specific";

/**
 * A hip flexor is *possible* at most while another source has strong evidence.
 *
 * own choice: its points rest on no published ratio, so they never stand above, or beside, what does. A stiff hip is found in
 * many people who hurt for another reason.
 */
function behindStrong(results: readonly PatternResult[]): readonly PatternResult[] {
  if (!results.some((result) => isCompeting(result) && isStrong(result))) return results;
  return results.map((result) =>
    isHipFlexor(result) && result.leaning === "fitsWell"
      ? { ...result, band: "possible", leaning: "possible" }
      : result,
  );
}

const rank = ({ band, leaning }: PatternResult): number =>
  bandOrder.indexOf(leaning === "fitsWell" || leaning === "possible" ? leaning : band);

const byFit = (a: PatternResult, b: PatternResult): number =>
  rank(a) - rank(b) || Number(isStrong(b)) - Number(isStrong(a));

/** A home test tells it better than a question. */
function stiffSide(answers: Answers): Assessment["stiffSide"] {
  const sides = [answers["thigh-stays-up"], answers["front-of-hip-in-stretch"]];
  return sides.find((side) => side === "left" || side === "right" || side === "both") ?? null;
}
