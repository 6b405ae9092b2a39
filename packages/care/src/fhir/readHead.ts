import { questionnaireUrl, readableVersions } from "./codes.ts";
import { isFullDateTime } from "./dateTime.ts";
import type { JsonObject } from "./json.ts";
import { named, type ResponseProblem } from "./responseProblem.ts";
import { err, ok, type Result } from "./result.ts";

/** A response of these states is of use; `entered-in-error` must not be used. */
const statuses = ["completed", "amended", "in-progress", "stopped"];
const questionnaires = [questionnaireUrl, ...readableVersions.map((version) => `${questionnaireUrl}|${version}`)];

/** Is it a response to our questionnaire, and from which day? Ages and intervals are counted from `authored`. */
export function readHead(response: JsonObject): Result<string, ResponseProblem> {
  const { resourceType, questionnaire, status, authored } = response;
  if (resourceType !== "QuestionnaireResponse")
    return unexpected("resourceType", "QuestionnaireResponse", resourceType);
  if (!questionnaires.some((known) => known === questionnaire)) {
    return unexpected("questionnaire", questionnaires.join(" or "), questionnaire);
  }
  if (!statuses.some((known) => known === status)) return unexpected("status", statuses.join(", "), status);
  if (typeof authored !== "string" || !isFullDateTime(authored)) {
    return unexpected("authored", "a day such as 2026-11-22, or a time with its offset", authored);
  }
  return ok(authored);
}

const unexpected = (path: string, expected: string, got: unknown): Result<never, ResponseProblem> =>
  err(
    got === undefined ? { type: "missing", path, expected } : { type: "unexpected", path, expected, got: named(got) },
  );
