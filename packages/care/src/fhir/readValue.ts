import { isCivilDay } from "../answers/civilDay.ts";
import { answerSystem } from "./codes.ts";
import type { Item } from "./items.ts";
import { isObject, type JsonObject } from "./json.ts";
import { clipped, named, type ResponseProblem } from "./responseProblem.ts";
import { err, ok, type Result } from "./result.ts";

const valueNames = { choice: "valueCoding", integer: "valueInteger", date: "valueDate" } as const;

/** The value of one FHIR answer, of the type and within the choices of its question. */
export function readValue(answer: unknown, item: Item, path: string): Result<string | number, ResponseProblem> {
  if (!isObject(answer)) return err({ type: "unexpected", path, expected: "an answer object", got: named(answer) });
  if (answer.item !== undefined) {
    return err({ type: "unexpected", path: `${path}.item`, expected: "no questions inside an answer", got: "some" });
  }
  const expected = valueNames[item.kind.type];
  const found = Object.keys(answer).filter((key) => key.startsWith("value"));
  if (found.length !== 1 || found[0] !== expected) {
    return err({
      type: "unexpected",
      path,
      expected,
      got: found.length === 0 ? "no value" : clipped(found.join(", ")),
    });
  }
  return readTyped(answer[expected], item, `${path}.${expected}`);
}

function readTyped(value: unknown, item: Item, path: string): Result<string | number, ResponseProblem> {
  switch (item.kind.type) {
    case "choice":
      return readCoding(value, item, item.kind.codes, path);
    case "integer":
      return readInteger(value, item.kind.min, item.kind.max, path);
    case "date":
      return typeof value === "string" && isCivilDay(value)
        ? ok(value)
        : err({ type: "unexpected", path, expected: "a day such as 2026-11-22", got: named(value) });
  }
}

function readCoding(
  value: unknown,
  { linkId }: Item,
  known: readonly string[],
  path: string,
): Result<string, ResponseProblem> {
  if (!isObject(value)) return err({ type: "unexpected", path, expected: "a Coding", got: named(value) });
  const { system, code }: JsonObject = value;
  if (system !== answerSystem) {
    return err({ type: "unexpected", path: `${path}.system`, expected: answerSystem, got: named(system) });
  }
  if (typeof code !== "string") {
    return err({ type: "unexpected", path: `${path}.code`, expected: known.join(", "), got: named(code) });
  }
  return known.includes(code) ? ok(code) : err({ type: "unknownCode", path, linkId, code: clipped(code), known });
}

function readInteger(value: unknown, min: number, max: number, path: string): Result<number, ResponseProblem> {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max
    ? ok(value)
    : err({ type: "unexpected", path, expected: `a whole number from ${min} to ${max}`, got: named(value) });
}
