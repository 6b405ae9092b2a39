import { oldestYears } from "../answers/age.ts";
import { type GroupId, groupIds, type Item, itemsByLinkId } from "./items.ts";
import { isObject, type JsonObject } from "./json.ts";
import { readValue } from "./readValue.ts";
import { clipped, named, type ResponseProblem } from "./responseProblem.ts";
import { err, ok, type Result } from "./result.ts";

type Values = Map<string, string | number>;

/**
 * The answers in a response's groups, by linkId. A question without an answer is left out.
 *
 * @param year calendar year of the response, which bounds the year of birth
 */
export function readItems(item: unknown, year: number): Result<Values, ResponseProblem> {
  const values: Values = new Map();
  const groups = new Set<string>();
  const problem = firstProblem(item, "item", (group, path) => {
    const { linkId } = group;
    if (!isGroupId(linkId)) return misplaced(linkId, path);
    if (groups.has(linkId)) return { type: "duplicateLinkId", path, linkId };
    groups.add(linkId);
    if (group.answer !== undefined) {
      return { type: "unexpected", path: `${path}.answer`, expected: "no answer to a group", got: "one" };
    }
    return firstProblem(group.item, `${path}.item`, (question, at) => readQuestion(question, linkId, at, year, values));
  });
  return problem === null ? ok(values) : err(problem);
}

/** Reads one question into `values`; the problem when it cannot. */
function readQuestion(
  question: JsonObject,
  group: GroupId,
  path: string,
  year: number,
  values: Values,
): ResponseProblem | null {
  const { linkId, answer } = question;
  const item = typeof linkId === "string" ? itemOf(linkId, year) : undefined;
  if (item?.group !== group) return misplaced(linkId, path);
  if (values.has(item.linkId)) return { type: "duplicateLinkId", path, linkId: item.linkId };
  if (question.item !== undefined) {
    return { type: "unexpected", path: `${path}.item`, expected: "no questions inside a question", got: "some" };
  }
  if (answer === undefined) return null;
  if (!Array.isArray(answer) || answer.length === 0) {
    return { type: "unexpected", path: `${path}.answer`, expected: "a list of one answer", got: named(answer) };
  }
  if (answer.length > 1) return { type: "severalAnswers", path, linkId: item.linkId, count: answer.length };
  const value = readValue(answer[0], item, `${path}.answer[0]`);
  if (!value.ok) return value.error;
  values.set(item.linkId, value.value);
  return null;
}

/** A question, with the bounds that the year of the response gives it. */
function itemOf(linkId: string, year: number): Item | undefined {
  const item = itemsByLinkId.get(linkId);
  if (item?.linkId !== "birth-year") return item;
  return { ...item, kind: { type: "integer", min: year - oldestYears, max: year } };
}

/** The first problem among the objects of a list; null when there is none, or no list. */
function firstProblem(
  list: unknown,
  path: string,
  problemOf: (each: JsonObject, path: string) => ResponseProblem | null,
): ResponseProblem | null {
  if (list === undefined) return null;
  if (!Array.isArray(list)) return { type: "unexpected", path, expected: "a list of items", got: named(list) };
  for (const [index, each] of list.entries()) {
    const at = `${path}[${index}]`;
    const problem: ResponseProblem | null = isObject(each)
      ? problemOf(each, at)
      : { type: "unexpected", path: at, expected: "an item object", got: named(each) };
    if (problem !== null) return problem;
  }
  return null;
}

const isGroupId = (linkId: unknown): linkId is GroupId => groupIds.some((id) => id === linkId);

/** A linkId that is unknown, or stands where it does not belong. */
function misplaced(linkId: unknown, path: string): ResponseProblem {
  if (typeof linkId !== "string") {
    return { type: "unexpected", path: `${path}.linkId`, expected: "a linkId", got: named(linkId) };
  }
  if (isGroupId(linkId)) {
    return { type: "unexpected", path, expected: "groups only at the top", got: `the group "${linkId}"` };
  }
  const item = itemsByLinkId.get(linkId);
  if (item === undefined) return { type: "unknownLinkId", path, linkId: clipped(linkId) };
  return { type: "wrongPlace", path, linkId, group: item.group };
}
