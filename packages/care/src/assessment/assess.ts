import { ageSpan } from "../answers/age.ts";
import type { Answers } from "../answers/answers.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import type { Assessment, Band, PatternResult } from "./assessmentResult.ts";
import { type Given, type ItemId, itemsOf, type Pattern } from "./pattern.ts";
import { patterns } from "./patterns/patterns.ts";
import { scorePattern } from "./scorePattern.ts";

/** Best fit first; what we cannot tell before what does not fit. */
const bandOrder = ["fitsWell", "possible", "cannotTell", "doesNotFit"] as const satisfies readonly Band[];

/**
 * How well the answers fit each pattern, best first. At the same band a competing source stands before the hip flexor.
 * It names no cause: several patterns may fit at once, or none.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when `authored`, the year of birth or an answer cannot be read
 */
export function assess(answers: Answers, authored: string): Assessment {
  const results = patterns.map((pattern) => scorePattern(pattern, given(pattern, answers, authored)));
  return { patterns: withExclusion(results).toSorted(byBand), stiffSide: stiffSide(answers) };
}

/**
 * Pain with no single cause is what remains, so it is *possible* at most while anything else is.
 *
 * own choice: otherwise the page would say that no cause can be named, and name one beside it.
 */
function withExclusion(results: readonly PatternResult[]): readonly PatternResult[] {
  const isNamed = results.some(
    ({ pattern, band }) => pattern !== "non-specific" && (band === "possible" || band === "fitsWell"),
  );
  return results.map((result) =>
    isNamed && result.pattern === "non-specific" && result.band === "fitsWell"
      ? { ...result, band: "possible" }
      : result,
  );
}

/**
 * The items of a pattern as it reads them. One that another answer made pointless is left out, and one that cannot
 * be asked yet is open, whatever was said to it earlier.
 */
function given(pattern: Pattern, answers: Answers, authored: string): Given {
  return Object.fromEntries(
    itemsOf(pattern)
      .filter((linkId) => !(linkId === "cough-or-sneeze" && answers["below-knee"] === "no"))
      .map((linkId) => [linkId, answerTo(linkId, pattern, answers, authored)]),
  );
}

function answerTo(linkId: ItemId, pattern: Pattern, answers: Answers, authored: string): string {
  if (linkId !== "birth-year") return (isEnabled(linkId, answers) ? answers[linkId] : undefined) ?? "missing";
  const age = ageSpan(answers, authored);
  return age === null || pattern.ageGroup === undefined ? "missing" : pattern.ageGroup(age);
}

const byBand = (a: PatternResult, b: PatternResult): number => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band);

function stiffSide(answers: Answers): Assessment["stiffSide"] {
  const side = answers["front-of-hip-in-stretch"];
  return side === "left" || side === "right" || side === "both" ? side : null;
}
