import { type Answers, areaIds, type LinkId } from "../answers/answers.ts";
import { assess } from "./assess.ts";
import type { Band, PatternId, PatternResult } from "./assessmentResult.ts";

/** A question, or the body map, which is one. */
export type Asked = LinkId | "body-map";

/** A pattern whose band is another one now. */
export interface Reweighed {
  readonly pattern: PatternId;
  readonly was: Band;
  readonly is: Band;
  /** What is answered otherwise and moved it, each by itself or else together. */
  readonly because: readonly Asked[];
}

/**
 * Which bands changed between two sets of answers, and because of which. Findings of home tests stand among the answers.
 *
 * @param authored day or time of the newer answers; both are read as of then, so that a birthday changes nothing
 * @throws RangeError as `assess`
 */
export function reweighed(before: Answers, after: Answers, authored: string): readonly Reweighed[] {
  const was = assess(before, authored).patterns;
  const moved = assess(after, authored).patterns.filter((result) => resultOf(result.pattern, was).band !== result.band);
  if (moved.length === 0) return [];
  const changed = changedIn(before, after);
  const without = new Map(changed.map((asked) => [asked, assess(putBack(asked, before, after), authored).patterns]));
  return moved.map(({ pattern, band, score }) => {
    const movers = changed.filter((asked) => {
      const other = resultOf(pattern, without.get(asked) ?? was);
      return other.band !== band || other.score !== score;
    });
    return { pattern, was: resultOf(pattern, was).band, is: band, because: movers.length > 0 ? movers : changed };
  });
}

const areas: ReadonlySet<string> = new Set(areaIds);
const idsOf = (asked: Asked): readonly LinkId[] => (asked === "body-map" ? areaIds : [asked]);

function changedIn(before: Answers, after: Answers): readonly Asked[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)] as LinkId[])];
  const changed = ids.filter((id) => before[id] !== after[id]);
  return [...new Set(changed.map((id): Asked => (areas.has(id) ? "body-map" : id)))];
}

/** The newer answers, but for this one, which is as it was. */
function putBack(asked: Asked, before: Answers, after: Answers): Answers {
  const ids: ReadonlySet<string> = new Set(idsOf(asked));
  const kept = Object.entries(after).filter(([id]) => !ids.has(id));
  const old = Object.entries(before).filter(([id]) => ids.has(id));
  return Object.fromEntries([...kept, ...old]);
}

function resultOf(pattern: PatternId, results: readonly PatternResult[]): PatternResult {
  const found = results.find((result) => result.pattern === pattern);
  if (found === undefined) throw new RangeError(`reweighed: expected a result of "${pattern}", got none.`);
  return found;
}
