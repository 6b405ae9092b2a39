import type { Answers } from "../answers/answers.ts";
import { civilYear } from "../answers/civilDay.ts";
import { isObject } from "./json.ts";
import { readHead } from "./readHead.ts";
import { readItems } from "./readItems.ts";
import { named, type ResponseProblem } from "./responseProblem.ts";
import { err, ok, type Result } from "./result.ts";

/** What a response says: the answers, and the day or time at which they were given. */
export interface ReadResponse {
  readonly answers: Answers;
  readonly authored: string;
}

/**
 * Reads a FHIR R4 QuestionnaireResponse to our questionnaire.
 *
 * Strict in what bears on the answers: nothing unknown, doubled, misplaced or of another type is skipped. Elements
 * that FHIR allows beside them (id, meta, text, subject …) are not read. An answer to a question that was not
 * enabled is kept; the rules look at it only when it is.
 *
 * @source https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export function answersFromResponse(json: unknown): Result<ReadResponse, ResponseProblem> {
  if (!isObject(json)) return err({ type: "unexpected", path: "", expected: "a JSON object", got: named(json) });
  const authored = readHead(json);
  if (!authored.ok) return authored;
  const values = readItems(json.item, civilYear(authored.value));
  if (!values.ok) return values;
  // readItems holds each value against its question, which a Map cannot tell the compiler
  return ok({ answers: Object.fromEntries(values.value) as Answers, authored: authored.value });
}
