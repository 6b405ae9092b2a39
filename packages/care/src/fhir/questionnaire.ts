import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
  QuestionnaireItemEnableWhen,
} from "fhir/r4";
import type { LinkId } from "../answers/answers.ts";
import { enableWhen } from "../answers/enableWhen.ts";
import { answerSystem, questionnaireUrl, questionnaireVersion } from "./codes.ts";
import { type GroupId, groupIds, type Item, items } from "./items.ts";

/**
 * All questions as a FHIR R4 Questionnaire.
 *
 * @param texts the words of a message key, in the reader's language
 * @source https://hl7.org/fhir/R4/questionnaire.html
 */
export function questionnaire(texts: (key: string) => string): Questionnaire {
  return {
    resourceType: "Questionnaire",
    url: questionnaireUrl,
    version: questionnaireVersion,
    name: "IlioFirstQuestions",
    title: texts("questionnaire.title"),
    status: "active",
    subjectType: ["Patient"],
    item: groupIds.map((group) => groupItem(group, texts)),
  };
}

const groupItem = (group: GroupId, texts: (key: string) => string): QuestionnaireItem => ({
  linkId: group,
  text: texts(`questionnaire.group.${group}`),
  type: "group",
  item: items.filter((item) => item.group === group).map((item) => questionItem(item, texts)),
});

function questionItem(item: Item, texts: (key: string) => string): QuestionnaireItem {
  const condition = enableWhenOf(item.linkId);
  return {
    linkId: item.linkId,
    text: texts(item.text),
    type: item.kind.type,
    required: item.required,
    ...(condition.length > 0 && { enableWhen: condition, enableBehavior: "any" }),
    ...(item.kind.type === "choice" && { answerOption: item.kind.codes.map((code) => option(item, code, texts)) }),
  };
}

const option = (item: Item, code: string, texts: (key: string) => string): QuestionnaireItemAnswerOption => ({
  valueCoding: { system: answerSystem, code, display: texts(item.answerText(code)) },
});

function enableWhenOf(linkId: LinkId): QuestionnaireItemEnableWhen[] {
  const condition = enableWhen[linkId];
  if (condition === undefined) return [];
  if ("exists" in condition) return [{ question: condition.question, operator: "exists", answerBoolean: true }];
  return condition.answers.map((code) => ({
    question: condition.question,
    operator: "=",
    answerCoding: { system: answerSystem, code },
  }));
}
