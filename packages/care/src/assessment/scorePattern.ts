import type { Band, PatternResult, Push } from "./assessmentResult.ts";
import { firmOf } from "./given.ts";
import { type Given, type ItemId, isAnswered, itemsOf, type Pattern } from "./pattern.ts";
import { toHundredths } from "./shrunkLog.ts";
import { boundsOf, doubtOf, scoreOf, shownOn } from "./term.ts";

/**
 * One pattern over the answers as it reads them: score, what can still change it, band, and the push of each answer.
 *
 * @throws RangeError when an answer is none of those that the pattern knows
 */
export function scorePattern(pattern: Pattern, given: Given): PatternResult {
  const { terms, method, possibleFrom, fitsWellFrom } = pattern;
  const firm = firmOf(given);
  // an item that may still be shut out counts with its answer and without
  const bounds = terms.map((term) => hull([boundsOf(term, given), boundsOf(term, firm)]));
  const asked = askedItems(pattern, given);
  const score = sum(terms.map((term) => scoreOf(term, given)));
  const doubts = terms.map((term) => doubtOf(term, given));
  const scored: Scored = {
    score: toHundredths(score),
    interval: [
      toHundredths(score - together(doubts.map(([below]) => below))),
      toHundredths(score + together(doubts.map(([, above]) => above))),
    ],
    range: [toHundredths(sum(bounds.map(([low]) => low))), toHundredths(sum(bounds.map(([, high]) => high)))],
    answered: asked.filter((linkId) => isAnswered(given[linkId])).length,
    asked: asked.length,
  };
  const reach = reachOf(pattern, given);
  const leaning = onlyAge(asked, given) ? "cannotTell" : bandOf(reach, scored, scored.score);
  const band = leaning === "cannotTell" ? leaning : stableBand(reach, scored);
  return {
    pattern: pattern.pattern,
    ...{ band, leaning, openBy: band !== "cannotTell" ? null : leaning === band ? "answers" : "figures" },
    method,
    possibleFrom,
    fitsWellFrom,
    ...scored,
    pushes: pushesOf(pattern, given),
    later: itemsOf(pattern).filter((linkId) => given[linkId] === "later"),
  };
}

/** Bounds of a pattern's bands, as far as home tests were done. */
interface Reach extends Pick<Pattern, "possibleFrom" | "fitsWellFrom" | "ceiling"> {
  /** Questions alone cannot make it possible, and a home test that can was not done yet. */
  readonly testStillCan: boolean;
}

function reachOf({ possibleFrom, fitsWellFrom, ceiling, liftedBy = [], needsTest }: Pattern, given: Given): Reach {
  const done = liftedBy.filter((finding) => given[finding] !== undefined).length;
  return {
    ...{ possibleFrom, fitsWellFrom },
    ceiling: liftedBy.length > 0 && done === 0 ? "possible" : ceiling,
    testStillCan: needsTest === true && done < liftedBy.length,
  };
}

type Scored = Pick<PatternResult, "score" | "interval" | "range" | "answered" | "asked">;

/**
 * The best band that holds from one end of the interval to the other: a score that is surely above *possible* is possible,
 * though it may be above *fits well*. What may be above *possible* and may be below it, we cannot tell.
 */
function stableBand(reach: Reach, scored: Scored): Band {
  const [low, high] = scored.interval.map((end) => bandOf(reach, scored, end)) as [Band, Band];
  return low === "doesNotFit" && high !== low ? "cannotTell" : low;
}

/** Errors of figures that know nothing of each other, added up. */
const together = (doubts: readonly number[]): number => Math.hypot(...doubts);

/**
 * Fewer than half of the items answered: cannot tell. A score below *possible* that the open items could still lift
 * above it is no "does not fit" either: own choice, because a missing answer is never a no. Where only a home test can
 * lift it that far, it is none while more speaks for the pattern than against it, or still may.
 */
function bandOf(
  { possibleFrom, fitsWellFrom, ceiling, testStillCan }: Reach,
  { range, answered, asked }: Scored,
  score: number,
): Band {
  if (answered * 2 < asked) return "cannotTell";
  if (score >= fitsWellFrom) return ceiling;
  if (score >= possibleFrom) return "possible";
  const mayStillFit = range[1] >= possibleFrom || (testStillCan && range[1] > 0);
  return mayStillFit ? "cannotTell" : "doesNotFit";
}

/** own choice: an age without a single answer says nothing about a person. */
const onlyAge = (asked: readonly ItemId[], given: Given): boolean =>
  !asked.some((linkId) => linkId !== "birth-year" && isAnswered(given[linkId]));

/** Questions put to the person; the year of birth is one only where it is there. */
const askedItems = (pattern: Pattern, given: Given): readonly ItemId[] =>
  shownItems(pattern, given).filter((linkId) => linkId !== "birth-year" || isAnswered(given[linkId]));

/** Items but those that are not asked, or not yet. */
const shownItems = (pattern: Pattern, given: Given): readonly ItemId[] =>
  itemsOf(pattern).filter((linkId) => given[linkId] !== undefined && given[linkId] !== "later");

function pushesOf(pattern: Pattern, given: Given): readonly Push[] {
  return shownItems(pattern, given).map((linkId) => {
    const weights = pattern.terms.filter((term) => shownOn(term, given) === linkId).map((term) => scoreOf(term, given));
    return { linkId, answer: given[linkId] ?? "missing", blocks: blocksOf(pattern.method, sum(weights)) };
  });
}

/** Points are their own blocks. Ratios: 1 below 0.3, 2 below 0.7, else 3; own choice: about ratios of 2 and 4. */
function blocksOf(method: PatternResult["method"], weight: number): number {
  if (method === "points" || weight === 0) return weight;
  const size = Math.abs(weight) < 0.3 ? 1 : Math.abs(weight) < 0.7 ? 2 : 3;
  return Math.sign(weight) * size;
}

type Bounds = readonly [low: number, high: number];
const hull = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map(([low]) => low)),
  Math.max(...all.map(([, high]) => high)),
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
