import type { QuestionnaireItem } from "fhir/r4";
import { describe, expect, it } from "vitest";
import {
  areaIds,
  conditionIds,
  emergencyIds,
  findingIds,
  followUpIds,
  historyIds,
  medicineIds,
  outlookIds,
  signIds,
} from "../answers/answers.ts";
import { enableWhen } from "../answers/enableWhen.ts";
import { groupIds, itemsByLinkId } from "./items.ts";
import { questionnaire } from "./questionnaire.ts";

const resource = questionnaire((key) => `«${key}»`);
const questions = resource.item!.flatMap((group) => group.item!);
const byLinkId = (linkId: string): QuestionnaireItem => questions.find((item) => item.linkId === linkId)!;

describe("questionnaire", () => {
  it("names itself, its version and its state", () => {
    expect(resource).toMatchObject({
      resourceType: "Questionnaire",
      url: "urn:ilio:questionnaire:first",
      version: "2.1.0",
      status: "active",
      title: "«questionnaire.title»",
    });
  });

  it("asks in the order of the app, signs first", () => {
    expect(groupIds).toEqual(["emergency", "signs", "who", "medicines", "map", "history", "tests", "outlook", "seen"]);
    expect(resource.item!.map(({ linkId, type }) => [linkId, type])).toEqual(groupIds.map((id) => [id, "group"]));
    const linkIds = questions.map(({ linkId }) => linkId);
    expect(linkIds).toEqual([
      ...emergencyIds,
      ...signIds,
      "birth-year",
      "is-18",
      ...conditionIds,
      "pregnancy-week",
      ...followUpIds,
      "takes-medicine",
      ...medicineIds,
      ...areaIds,
      ...historyIds,
      ...findingIds,
      ...outlookIds,
      "seen-on",
      "seen-by",
      "seen-exercise",
      "seen-after",
      "seen-recorded-on",
    ]);
    expect(new Set(linkIds).size).toBe(linkIds.length);
  });

  it("gives the answers of a choice as codings with their words", () => {
    expect(byLinkId("front-of-hip-in-stretch").answerOption?.map(({ valueCoding }) => valueCoding)).toEqual(
      ["no", "left", "right", "both", "notSure"].map((code) => ({
        system: "urn:ilio:answer",
        code,
        display: `«answer.${code}»`,
      })),
    );
    expect(byLinkId("seen-by").answerOption?.[0]?.valueCoding?.display).toBe("«seen.by.emergency»");
    expect(byLinkId("seen-after").answerOption?.map(({ valueCoding }) => valueCoding?.display)).toEqual([
      "«seen.after.stop»",
      "«seen.after.soon»",
    ]);
  });

  it("has numbers and days as such", () => {
    expect(byLinkId("birth-year").type).toBe("integer");
    expect(byLinkId("pregnancy-week").type).toBe("integer");
    expect(byLinkId("seen-on").type).toBe("date");
  });

  it("asks what depends on another question only then", () => {
    expect(byLinkId("cough-or-sneeze").enableWhen).toEqual([
      { question: "below-knee", operator: "=", answerCoding: { system: "urn:ilio:answer", code: "yes" } },
    ]);
    expect(byLinkId("pregnancy-week")).toMatchObject({ enableBehavior: "any" });
    expect(byLinkId("pregnancy-week").enableWhen).toHaveLength(2);
    expect(byLinkId("seen-exercise").enableWhen).toEqual([
      { question: "seen-on", operator: "exists", answerBoolean: true },
    ]);
    expect(
      questions
        .filter((item) => item.enableWhen)
        .map(({ linkId }) => linkId)
        .toSorted(),
    ).toEqual(Object.keys(enableWhen).toSorted());
  });

  it("requires what no plan is made without", () => {
    const required = questions.filter((item) => item.required).map(({ linkId }) => linkId);
    expect(required).toEqual([...emergencyIds, ...signIds, "birth-year", ...conditionIds, "takes-medicine"]);
    expect(itemsByLinkId.get("is-18")?.required).toBe(false);
  });
});
