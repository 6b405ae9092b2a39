import {
  type Answer,
  type Answers,
  areaIds,
  type BodyArea,
  type Feeling,
  feelings,
  type HistoryId,
  type SideAnswer,
} from "./answers.ts";
import { readAnswer, readSide } from "./readAnswer.ts";

/** Was the body map answered? It is one question, so its first area tells. */
export const isMapAnswered = (answers: Answers): boolean => areaIds.some((id) => answers[id] !== undefined);

/** A side answer as yes or no: any side is a yes. */
export const sideAsAnswer = (side: SideAnswer): Answer => (side === "no" || side === "notSure" ? side : "yes");

/**
 * Questions that ask more about a spot of the body map. Where the map shows no pain there, it has said no to them.
 *
 * own choice: groin and front thigh are taken together, because the fold between them is marked as either; pain on both
 * sides of the back and the buttocks is not the pain of one side.
 */
const ruledOutByMap = {
  "groin-bending-or-stairs": (answers) => isFree(["groin", "front-thigh"], ["pain"], answers),
  "front-of-hip-lifting-knee": (answers) =>
    answers["front-of-hip-in-stretch"] === "no" && isFree(["groin", "front-thigh"], ["pain"], answers),
  "buttock-when-sitting": (answers) => isFree(["buttock"], feelings, answers),
  "one-side-below-belt": (answers) => [answers["pain-back"], answers["pain-buttock"]].every(isEven),
} satisfies Partial<Record<HistoryId, (answers: Answers) => boolean>>;
type SpotId = keyof typeof ruledOutByMap;

/** Nothing is felt from the buttocks down: then the legs do not limit walking, unless they do so unfelt. */
export const areLegsFree = (answers: Answers): boolean =>
  isMapAnswered(answers) &&
  isFree(["buttock", "front-thigh", "outer-thigh", "back-thigh", "knee", "calf", "foot"], feelings, answers);

const spotIds = Object.keys(ruledOutByMap) as readonly SpotId[];

/** Did the map say no to this question, and was nothing else said to it? Then it is not asked. */
export const isRuledOutByMap = (linkId: HistoryId, answers: Answers): boolean =>
  isSpotId(linkId) && (answers[linkId] ?? "no") === "no" && ruledOutByMap[linkId](answers);

/**
 * The answers with what the body map says filled in: `below-knee` from calf and foot, and no to what it rules out. Where
 * a question itself was answered too, the more careful of the two holds (own choice).
 *
 * Everything that reads answers reads these, so that nobody is asked the same thing twice.
 *
 * @throws RangeError when one of these answers cannot be read
 */
export function withDerived(answers: Answers): Answers {
  if (!isMapAnswered(answers)) return answers;
  const given = [readAnswer(answers, "below-knee"), ...feltIn(["calf", "foot"], feelings, answers)];
  const careful = (["yes", "notSure", "no"] as const).find((answer) => given.includes(answer));
  const noes = spotIds.filter((id) => isRuledOutByMap(id, answers)).map((id) => [id, "no"]);
  return { ...answers, ...Object.fromEntries(noes), ...(careful !== undefined && { "below-knee": careful }) };
}

const isSpotId = (linkId: HistoryId): linkId is SpotId => Object.hasOwn(ruledOutByMap, linkId);

const isEven = (side: SideAnswer | undefined): boolean => side === "no" || side === "both";

/** Said to be free of it, area by area; what was not answered or is not sure may hold some. */
const isFree = (areas: readonly BodyArea[], felt: readonly Feeling[], answers: Answers): boolean =>
  areas.every((area) => felt.every((feeling) => answers[`${feeling}-${area}`] === "no"));

const feltIn = (areas: readonly BodyArea[], felt: readonly Feeling[], answers: Answers): readonly Answer[] =>
  areas.flatMap((area) =>
    felt.flatMap((feeling) => {
      const side = readSide(answers, `${feeling}-${area}`);
      return side === "missing" ? [] : [sideAsAnswer(side)];
    }),
  );
