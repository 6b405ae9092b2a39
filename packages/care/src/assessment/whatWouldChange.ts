import { type AreaId, areaIds, type HistoryId } from "../answers/answers.ts";
import { testThatFinds } from "../homeTests/findings.ts";
import type { HomeTestId } from "../homeTests/homeTest.ts";
import type { Assessment, PatternId, PatternResult } from "./assessmentResult.ts";
import { isFindingId } from "./given.ts";
import { type Given, type ItemId, isUndecided, itemsOf, linkIdsOf, type Pattern } from "./pattern.ts";
import { patternById } from "./patterns/patterns.ts";
import { boundsOf, scoreOf } from "./term.ts";

/** A question that can be asked now. The body map is one question. */
export type OpenQuestion = HistoryId | "birth-year" | "body-map";

/** Open questions of one pattern whose answer could help to move its band. */
export interface Change {
  readonly pattern: PatternId;
  /** Toward a better fit. */
  readonly up: readonly OpenQuestion[];
  /** Toward a worse fit. */
  readonly down: readonly OpenQuestion[];
  /** Home tests not done yet, or not surely, that speak for or against it. */
  readonly tests: readonly HomeTestId[];
}

/**
 * What would change our mind: for the leading patterns, the questions not answered or not sure that could move the
 * band, alone or together with each other, and the home tests that speak for or against them. A pattern that nothing can move
 * is left out.
 *
 * Leading are the patterns that fit well or are possible; when there are none, those of which we cannot tell.
 */
export function whatWouldChange(assessment: Assessment): readonly Change[] {
  return leading(assessment)
    .map(changeOf)
    .filter(({ up, down, tests }) => up.length + down.length + tests.length > 0);
}

function leading({ patterns }: Assessment): readonly PatternResult[] {
  const fitting = patterns.filter(({ band }) => band === "fitsWell" || band === "possible");
  return fitting.length > 0 ? fitting : patterns.filter(({ band }) => band === "cannotTell");
}

function changeOf(result: PatternResult): Change {
  const pattern = patternById(result.pattern);
  const given: Given = Object.fromEntries([
    ...result.pushes.map(({ linkId, answer }) => [linkId, answer]),
    ...result.later.map((linkId) => [linkId, "later"]),
  ]);
  const open = itemsOf(pattern).filter((linkId) => isUndecided(given[linkId]) && given[linkId] !== "later");
  const [low, high] = result.range;
  const lowers = result.band === "cannotTell" ? canSettle : canTakeAway;
  const tests = itemsOf(pattern).filter(isFindingId);
  return {
    pattern: result.pattern,
    up: high >= nextUp(pattern, result) ? questions(open.filter((linkId) => canAdd(linkId, pattern, given))) : [],
    down: low < nextDown(result) ? questions(open.filter((linkId) => lowers(linkId, pattern, given))) : [],
    tests: tests.filter((finding) => given[finding] === undefined).map((finding) => testThatFinds(finding)),
  };
}

const questions = (items: readonly ItemId[]): readonly OpenQuestion[] => [
  ...new Set(items.flatMap((linkId) => (isFindingId(linkId) ? [] : isOfMap(linkId) ? "body-map" : linkId))),
];

const isOfMap = (linkId: ItemId): linkId is AreaId | "both-legs" =>
  linkId === "both-legs" || areaIds.some((id) => id === linkId);

/** Score from which the band would be better. */
function nextUp({ ceiling }: Pattern, { band, possibleFrom, fitsWellFrom }: PatternResult): number {
  if (band === "cannotTell" || band === "doesNotFit") return possibleFrom;
  return band === "possible" && ceiling === "fitsWell" ? fitsWellFrom : Number.POSITIVE_INFINITY;
}

/** Score below which the band would be worse; where we cannot tell, below which the pattern would not fit. */
function nextDown({ band, possibleFrom, fitsWellFrom }: PatternResult): number {
  if (band === "doesNotFit") return Number.NEGATIVE_INFINITY;
  return band === "fitsWell" ? fitsWellFrom : possibleFrom;
}

const canAdd = (linkId: ItemId, pattern: Pattern, given: Given): boolean =>
  termsOn(linkId, pattern).some((term) => boundsOf(term, given)[1] > scoreOf(term, given));

const canTakeAway = (linkId: ItemId, pattern: Pattern, given: Given): boolean =>
  termsOn(linkId, pattern).some((term) => boundsOf(term, given)[0] < scoreOf(term, given));

/** Takes away, or shuts out what it could have added. */
const canSettle = (linkId: ItemId, pattern: Pattern, given: Given): boolean =>
  termsOn(linkId, pattern).some((term) => boundsOf(term, given)[0] < boundsOf(term, given)[1]);

const termsOn = (linkId: ItemId, { terms }: Pattern) => terms.filter((term) => linkIdsOf(term).includes(linkId));
