import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from "fhir/r4";
import type { Answers } from "../answers/answers.ts";
import { answerSystem, questionnaireUrl, questionnaireVersion } from "./codes.ts";
import { fhirDateTime } from "./dateTime.ts";
import { type GroupId, groupIds, type Item, items } from "./items.ts";

/**
 * Answers as a FHIR R4 QuestionnaireResponse: what `answersFromResponse` reads back. Groups without an answer are left
 * out.
 *
 * @param authored day or time of the answers, also as the record keeps it
 * @throws RangeError when `authored` is no full day
 */
export function responseFromAnswers(answers: Answers, authored: string): QuestionnaireResponse {
  const item = groupIds.map((group) => groupItem(group, answers)).filter((group) => group.item!.length > 0);
  return {
    resourceType: "QuestionnaireResponse",
    questionnaire: `${questionnaireUrl}|${questionnaireVersion}`,
    status: "completed",
    authored: fhirDateTime(authored),
    // FHIR knows no empty lists
    ...(item.length > 0 && { item }),
  };
}

const groupItem = (group: GroupId, answers: Answers): QuestionnaireResponseItem => ({
  linkId: group,
  item: items
    .filter((item) => item.group === group && answers[item.linkId] !== undefined)
    .map((item) => ({ linkId: item.linkId, answer: [answerOf(item, answers[item.linkId])] })),
});

function answerOf({ kind, linkId }: Item, value: string | number | undefined): QuestionnaireResponseItemAnswer {
  if (kind.type === "integer" && typeof value === "number") return { valueInteger: value };
  if (kind.type === "date" && typeof value === "string") return { valueDate: value };
  if (kind.type === "choice" && typeof value === "string")
    return { valueCoding: { system: answerSystem, code: value } };
  throw new RangeError(`${linkId}: expected a ${kind.type} answer, got ${JSON.stringify(value)}.`);
}
