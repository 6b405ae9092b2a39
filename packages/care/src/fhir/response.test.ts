import fc from "fast-check";
import type { QuestionnaireResponse } from "fhir/r4";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { answersFromResponse } from "./answersFromResponse.ts";
import { responseFromAnswers } from "./responseFromAnswers.ts";
import { describeResponseProblem } from "./responseProblem.ts";

const coding = (code: string) => ({ valueCoding: { system: "urn:ilio:answer", code } });
const question = (linkId: string, ...answer: readonly object[]) => ({ linkId, answer });
const group = (linkId: string, ...item: readonly unknown[]) => ({ linkId, item });
const response = (...item: readonly unknown[]) => ({ ...responseFromAnswers({}, authored), item });

/** What is wrong with it, in words; fails the test when nothing is. */
function problemOf(json: unknown): string {
  const result = answersFromResponse(json);
  if (result.ok) throw new Error("expected a problem, got answers");
  return describeResponseProblem(result.error);
}

describe("responseFromAnswers", patient, () => {
  it("is read back as the same answers, through JSON", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = JSON.stringify(responseFromAnswers(answers, authored));
        expect(answersFromResponse(JSON.parse(text))).toEqual({ ok: true, value: { answers, authored } });
      }),
      property,
    );
  });

  it("is a FHIR resource with the day and offset of the person", () => {
    const resource: QuestionnaireResponse = responseFromAnswers(allNo, "2026-11-22T09:40+01:00[Europe/Berlin]");
    expect(resource).toMatchObject({
      resourceType: "QuestionnaireResponse",
      questionnaire: "urn:ilio:questionnaire:first|2.1.0",
      status: "completed",
      authored: "2026-11-22T09:40:00+01:00",
    });
    expect(resource.item?.map(({ linkId }) => linkId)).toEqual(["emergency", "signs", "who", "map", "history"]);
  });

  it("has no empty lists", () => {
    expect(responseFromAnswers({}, authored)).not.toHaveProperty("item");
  });

  it("keeps a plain day, and refuses what is none", () => {
    expect(responseFromAnswers({}, "2026-11-22").authored).toBe("2026-11-22");
    expect(() => responseFromAnswers({}, "2026-11-22T09:40")).toThrow('got "2026-11-22T09:40"');
    expect(() => responseFromAnswers({}, "today")).toThrow('got "today"');
  });
});

describe("answersFromResponse", patient, () => {
  it.each(["1.0.0", "2.0.0", "2.1.0"])("reads a response to version %s", (version) => {
    const json = { ...response(), questionnaire: `urn:ilio:questionnaire:first|${version}` };
    expect(answersFromResponse(json)).toMatchObject({ ok: true });
  });

  it("takes the questionnaire without its version, and what FHIR allows beside the answers", () => {
    const json = {
      ...response({ linkId: "who", text: "You", item: [{ ...question("hernia", coding("no")), text: "Hernia" }] }),
      id: "1",
      questionnaire: "urn:ilio:questionnaire:first",
      subject: { reference: "Patient/1" },
    };
    expect(answersFromResponse(json)).toEqual({ ok: true, value: { answers: { hernia: "no" }, authored } });
  });

  it("leaves a question without an answer missing", () => {
    const json = response(group("who", { linkId: "hernia" }), { linkId: "history" });
    expect(answersFromResponse(json)).toEqual({ ok: true, value: { answers: {}, authored } });
  });

  it.each([
    ["no object", [], "the response: expected a JSON object, got a list."],
    ["text", "{}", 'the response: expected a JSON object, got "{}".'],
    ["nothing", null, "the response: expected a JSON object, got null."],
    ["no type", {}, "resourceType: expected QuestionnaireResponse, but it is missing."],
    [
      "another type",
      { ...response(), resourceType: "Patient" },
      'resourceType: expected QuestionnaireResponse, got "Patient".',
    ],
    [
      "another questionnaire",
      { ...response(), questionnaire: "urn:ilio:questionnaire:first|9" },
      'questionnaire: expected urn:ilio:questionnaire:first or urn:ilio:questionnaire:first|1.0.0 or urn:ilio:questionnaire:first|2.0.0 or urn:ilio:questionnaire:first|2.1.0, got "urn:ilio:questionnaire:first|9".',
    ],
    [
      "a response entered in error",
      { ...response(), status: "entered-in-error" },
      'status: expected completed, amended, in-progress, stopped, got "entered-in-error".',
    ],
    [
      "no day",
      { ...response(), authored: undefined },
      "authored: expected a day such as 2026-11-22, or a time with its offset, but it is missing.",
    ],
    ["items that are no list", { ...response(), item: {} }, "item: expected a list of items, got an object."],
    ["an item that is no object", response("hernia"), 'item[0]: expected an item object, got "hernia".'],
    ["an unknown group", response(group("diet")), 'item[0]: no question has the linkId "diet".'],
    ["a group twice", response(group("who"), group("who")), 'item[1]: the linkId "who" stands here a second time.'],
    [
      "a question at the top",
      response(question("hernia", coding("no"))),
      'item[0]: expected "hernia" in the group "who".',
    ],
    [
      "a question in another group",
      response(group("emergency"), group("history", question("hernia", coding("no")))),
      'item[1].item[0]: expected "hernia" in the group "who".',
    ],
    [
      "a group in a group",
      response(group("who", group("history"))),
      'item[0].item[0]: expected groups only at the top, got the group "history".',
    ],
    [
      "an answer to a group",
      response({ linkId: "who", answer: [coding("yes")] }),
      "item[0].answer: expected no answer to a group, got one.",
    ],
    [
      "an unknown question",
      response(group("who", question("height", { valueInteger: 180 }))),
      'item[0].item[0]: no question has the linkId "height".',
    ],
    [
      "a linkId that every object has",
      response(group("who", question("__proto__"))),
      'item[0].item[0]: no question has the linkId "__proto__".',
    ],
    ["no linkId", response(group("who", {})), "item[0].item[0].linkId: expected a linkId, got nothing."],
    [
      "a question twice",
      response(group("who", question("hernia", coding("no")), question("hernia", coding("yes")))),
      'item[0].item[1]: the linkId "hernia" stands here a second time.',
    ],
    [
      "two answers",
      response(group("who", question("hernia", coding("no"), coding("yes")))),
      'item[0].item[0]: expected one answer to "hernia", got 2.',
    ],
    [
      "an empty list of answers",
      response(group("who", question("hernia"))),
      "item[0].item[0].answer: expected a list of one answer, got a list.",
    ],
    [
      "a question in a question",
      response(group("who", { ...question("hernia", coding("no")), item: [] })),
      "item[0].item[0].item: expected no questions inside a question, got some.",
    ],
    [
      "a question in an answer",
      response(group("who", question("hernia", { ...coding("no"), item: [] }))),
      "item[0].item[0].answer[0].item: expected no questions inside an answer, got some.",
    ],
    [
      "another type of value",
      response(group("who", question("hernia", { valueString: "no" }))),
      "item[0].item[0].answer[0]: expected valueCoding, got valueString.",
    ],
    [
      "two values",
      response(group("who", question("hernia", { ...coding("no"), valueBoolean: false }))),
      "item[0].item[0].answer[0]: expected valueCoding, got valueCoding, valueBoolean.",
    ],
    [
      "no value",
      response(group("who", question("hernia", {}))),
      "item[0].item[0].answer[0]: expected valueCoding, got no value.",
    ],
    [
      "another system of codes",
      response(group("who", question("hernia", { valueCoding: { code: "no" } }))),
      "item[0].item[0].answer[0].valueCoding.system: expected urn:ilio:answer, got nothing.",
    ],
    [
      "an unknown code",
      response(group("who", question("hernia", coding("maybe")))),
      'item[0].item[0].answer[0].valueCoding: expected one of yes, no, notSure for "hernia", got "maybe".',
    ],
    [
      "a year that is text",
      response(group("who", question("birth-year", { valueInteger: "1980" }))),
      'item[0].item[0].answer[0].valueInteger: expected a whole number from 1906 to 2026, got "1980".',
    ],
    [
      "a year ahead",
      response(group("who", question("birth-year", { valueInteger: 2027 }))),
      "item[0].item[0].answer[0].valueInteger: expected a whole number from 1906 to 2026, got 2027.",
    ],
    [
      "a day that is none",
      response(group("seen", question("seen-on", { valueDate: "2026-02-30" }))),
      'item[0].item[0].answer[0].valueDate: expected a day such as 2026-11-22, got "2026-02-30".',
    ],
  ])("refuses %s and says where", (_, json, problem) => {
    expect(problemOf(json)).toBe(problem);
  });

  it.each([
    "2026",
    "2026-11",
    "2026-11-22T09:40:00",
    "2026-11-22T09:40+01:00",
    "2026-11-31",
    "2026-11-22T25:00:00Z",
    20261122,
  ])("refuses the day %j", (day) => {
    expect(problemOf({ ...response(), authored: day })).toMatch(/^authored: expected a day .* got /);
  });

  it.each(["2026-11-22", "2026-11-22T09:40:00Z", "2026-11-22T09:40:00.123+13:45"])("takes the day %j", (day) => {
    expect(answersFromResponse({ ...response(), authored: day })).toMatchObject({ ok: true });
  });

  it("takes the first and the last year of birth that are possible", () => {
    const born = (year: number) => response(group("who", question("birth-year", { valueInteger: year })));
    expect([1905, 1906, 2026, 2027].map((year) => answersFromResponse(born(year)).ok)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("never throws on any JSON, and never fills the screen with what came", () => {
    const parts = fc.oneof(fc.jsonValue(), fc.constantFrom("who", "hernia", "emergency", authored));
    const item = fc.record({ linkId: parts, answer: parts, item: parts }, { requiredKeys: [] });
    const broken = fc.oneof(
      fc.jsonValue(),
      fc.array(item).map((items) => response(...items)),
      fc.array(item).map((items) => response(group("who", ...items))),
    );
    fc.assert(
      fc.property(broken, (json) => {
        const result = answersFromResponse(json);
        expect(result.ok || describeResponseProblem(result.error).length < 400).toBe(true);
      }),
      property,
    );
  });

  it("keeps control characters of a file away from the terminal", () => {
    expect(problemOf(response(group("who", question("\u001b[2J", coding("no")))))).toBe(
      'item[0].item[0]: no question has the linkId " [2J".',
    );
  });
});
