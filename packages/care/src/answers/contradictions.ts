import type { HomeTestId } from "../homeTests/homeTest.ts";
import { type HomeTestResult, isMasked } from "../homeTests/homeTestResult.ts";
import { ageSpan } from "./age.ts";
import { type Answers, type BodyArea, feelings, type LinkId } from "./answers.ts";
import { type Clash, type Contradiction, type ContradictionId, contradictions } from "./contradictionTable.ts";
import { isMapAnswered } from "./derived.ts";
import { withKnown } from "./isAsked.ts";

/** Two answers or more that pull in different directions. */
export interface Contradicting {
  readonly id: ContradictionId;
  /** Questions whose screens are offered; the body map is one. */
  readonly questions: readonly (LinkId | "body-map")[];
  /** A home test that can be done anew. */
  readonly tests: readonly HomeTestId[];
  /** These very answers: others would be another contradiction, and are asked about anew. */
  readonly mark: string;
}

interface Person {
  readonly known: Answers;
  readonly authored: string;
  readonly tests: readonly HomeTestResult[];
}

/**
 * Contradictions among the answers, in the order of the table, which begins with what keeps a person safe. They are only
 * asked about, and change nothing here: which answer counts meanwhile is said in `withCareful`.
 *
 * @param authored day or time of the answers
 * @param tests home tests, oldest first, for where one hurt
 * @throws RangeError when the year of birth is impossible, or an answer cannot be read
 */
export function contradictionsIn(
  answers: Answers,
  authored: string,
  tests: readonly HomeTestResult[] = [],
): readonly Contradicting[] {
  const person = { known: withKnown(answers, authored), authored, tests };
  return contradictions
    .filter(({ when }) => when.every((clash) => holds(clash, person)))
    .map((row) => told(row, person));
}

function told({ id, when }: Contradiction, person: Person): Contradicting {
  const questions = [...new Set(when.flatMap((clash) => questionsOf(clash, person)))];
  const tests = [...new Set(when.flatMap((clash) => ("test" in clash ? [clash.test] : [])))];
  const said = questions.map((linkId) =>
    linkId === "body-map" ? mapText(person.known) : String(person.known[linkId]),
  );
  return { id, questions, tests, mark: [id, ...said].join(" ") };
}

function holds(clash: Clash, person: Person): boolean {
  const { known, authored, tests } = person;
  if ("linkIds" in clash) return matching(clash, known).length > 0;
  if ("free" in clash) return isMapAnswered(known) && clash.free.every((area) => sidesOf(area, known).every(isNo));
  if ("bothSides" in clash) return isOnBothSides(clash.bothSides, known);
  if ("fromAge" in clash) return (ageSpan(known, authored)?.oldest ?? 0) >= clash.fromAge;
  if ("found" in clash) return isSide(known[clash.found]);
  if ("hurt" in clash) return hurtIn(clash, tests);
  const [asked, found] = clash.otherSide.map((id) => known[id]);
  return (asked === "left" && found === "right") || (asked === "right" && found === "left");
}

const matching = ({ linkIds, are }: Extract<Clash, { linkIds: unknown }>, known: Answers): readonly LinkId[] =>
  linkIds.filter((linkId) => are.includes(String(known[linkId])));

/** A pain that lasts is only the reason why the others were asked, so it is not offered. */
function questionsOf(clash: Clash, { known }: Person): readonly (LinkId | "body-map")[] {
  if ("linkIds" in clash) return matching(clash, known).filter((linkId) => linkId !== "over-three-months");
  if ("free" in clash || "bothSides" in clash) return ["body-map"];
  if ("fromAge" in clash) return ["birth-year"];
  return "otherSide" in clash ? [clash.otherSide[0]] : [];
}

const sidesOf = (area: BodyArea, known: Answers) => feelings.map((feeling) => known[`${feeling}-${area}`]);
const isNo = (side: unknown): boolean => side === "no";
const isSide = (side: unknown): boolean => side === "left" || side === "right" || side === "both";

function isOnBothSides(areas: readonly BodyArea[], known: Answers): boolean {
  const sides = areas.flatMap((area) => sidesOf(area, known));
  return (["left", "right"] as const).every((half) => sides.some((side) => side === half || side === "both"));
}

function hurtIn({ hurt, test }: Extract<Clash, { hurt: unknown }>, tests: readonly HomeTestResult[]): boolean {
  const newest = tests.findLast((each) => each.test === test && !isMasked(each));
  return newest?.tries.some(({ told: { where } }) => where !== undefined && hurt.includes(where)) === true;
}

/** What the map shows, as one word. */
const mapText = (known: Answers): string =>
  Object.entries(known)
    .filter(([linkId, side]) => /^(pain|tingling)-/.test(linkId) && isSide(side))
    .map(([linkId, side]) => `${linkId}=${side}`)
    .toSorted()
    .join("+");
