import { type Answers, bodyAreas, reweighed, triage } from "@ilio/care";
import { authoredOf, type CheckInV2, type Dated, type PersonState } from "@ilio/record";
import { newestOf } from "../../app/newest.ts";
import { answersOfMarks, type Marks, marksOfAreas } from "../bodyMap/marks.ts";

/** A map of the diary that is newer than the one among the answers, and would change what they come to. */
export interface MapNews {
  /** Of the check-in. */
  readonly id: string;
  readonly at: string;
  readonly marks: Marks;
  /** The whole map, as its page would store it. */
  readonly map: Answers;
}

const instantOf = (at: string): number => Date.parse(authoredOf(at));
const known: ReadonlySet<string> = new Set(bodyAreas);

/**
 * The newest check-in that marked something after the map was answered, if a band, or whom to see and what one may do, would
 * be otherwise with it; else null. A check-in without a mark says nothing of where; one with a place that this map does not know
 * is not read, as the rest of it would count as no.
 *
 * @param now as `now` gives it
 */
export function mapNewsOf(state: PersonState, now: string): MapNews | null {
  const { mapAt, answers, authored, checkIns } = state;
  if (mapAt === null || authored === null) return null;
  const marked = checkIns.filter(({ areas }) => areas.length > 0);
  const newest: Dated<CheckInV2> | undefined = newestOf(marked, now);
  if (newest === undefined || instantOf(newest.at) <= instantOf(mapAt)) return null;
  if (newest.areas.some(({ area }) => !known.has(area))) return null;
  const marks = marksOfAreas(newest.areas);
  const map = answersOfMarks(marks);
  return isOther(answers, { ...answers, ...map }, authoredOf(authored))
    ? { id: newest.id, at: newest.at, marks, map }
    : null;
}

function isOther(before: Answers, after: Answers, authored: string): boolean {
  const [was, is] = [triage(before, authored), triage(after, authored)];
  if (was.level !== is.level || was.exercise !== is.exercise || was.advice.join() !== is.advice.join()) return true;
  return reweighed(before, after, authored).length > 0;
}
