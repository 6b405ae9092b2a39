// @vitest-environment jsdom
import { type Answers, journey, noPreferences, signIds } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { cleanup } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { answersBefore } from "../../app/answersBefore.ts";
import { drawWaiting, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { saveAnswers } from "../../app/save.ts";
import { screensToPlan } from "../../app/withPlan.fixture.ts";
import { saveTest } from "../homeTests/saveTest.ts";
import { changesSince } from "./changesSince.ts";
import { SinceLast } from "./SinceLast.tsx";

const { t } = await words.withPart("answer");
const authored = "2026-11-22";
const planned = Object.assign({}, ...screensToPlan.map((screen) => screen.answers)) as Answers;
const since = (changes: Answers, before: Answers = planned) =>
  changesSince({ before, after: { ...before, ...changes }, authored, preferences: noPreferences });
const movements = (answers: Answers) => journey(answers, authored).plan?.items.map(({ movement }) => movement) ?? [];

describe("what changed answers did", () => {
  it("is nothing to tell when none changed, and when one is only new", () => {
    expect(since({})).toBeNull();
    expect(since({ mood: 3, "seen-on": "2026-11-20" })).toBeNull();
  });

  it("is another plan, with what came and what went", () => {
    const after = { ...planned, "weight-loss": "yes" } as Answers;
    const found = since({ "weight-loss": "yes" });
    expect([...(found?.effects ?? [])]).toEqual([["changed", ["weight-loss"]]]);
    expect(found?.gone).toEqual(movements(planned).filter((id) => !movements(after).includes(id)));
    expect(found?.gone).not.toEqual([]);
    expect(found?.added).toEqual(movements(after).filter((id) => !movements(planned).includes(id)));
  });

  it("is why nothing changed, answer by answer", () => {
    const found = since({ "not-improving": "yes", "tingling-knee": "left" });
    expect(Object.fromEntries(found?.effects ?? [])).toEqual({
      "advice-only": ["not-improving"],
      "where-it-hurts": ["tingling-knee"],
    });
    expect(found).toMatchObject({ added: [], gone: [] });
  });

  it("puts a change on the answer that made it, also where two of them would", () => {
    const found = since({ "weight-loss": "yes", "cancer-history": "yes" });
    expect(Object.fromEntries(found?.effects ?? [])).toEqual({
      changed: ["cancer-history"],
      "already-gentle": ["weight-loss"],
    });
  });

  it("names no movements where exercise waits", () => {
    const found = since({ "birth-year": 1955, "small-fall": "notSure" });
    expect(found).toMatchObject({ added: [], gone: [] });
    expect(found?.effects.has("changed")).toBe(true);
  });

  it("says it where changes cancel each other out", () => {
    const gentle: Answers = { ...planned, "cancer-history": "yes" };
    const found = since({ "cancer-history": "no", "weight-loss": "yes" }, gentle);
    expect(Object.fromEntries(found?.effects ?? [])).toEqual({ together: ["cancer-history", "weight-loss"] });
  });
});

async function withOutcome(): Promise<PersonRecord> {
  const record = await openEmpty();
  for (const { part, answers } of screensToPlan) await saveAnswers(record, part, answers);
  return record;
}
const shown = () => document.body.textContent ?? "";

describe("the note about it", () => {
  it("is not there after the first answers", async () => {
    const record = await withOutcome();
    expect(record.state().outcome).not.toBeNull();
    expect(answersBefore(record)).toBeNull();
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toBe("");
  });

  it("is there once after answers were changed on several screens", async () => {
    const record = await withOutcome();
    await saveAnswers(record, "history", { "not-improving": "yes" });
    await saveAnswers(record, "history", { "worse-upright": "yes" });
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toContain(t("question.not-improving"));
    expect(shown()).toContain(t("why.advice-only"));
    expect(shown()).not.toContain(t("question.worse-upright"));
    cleanup();
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toBe("");
  });

  it("compares with what was last shown, so that an answer that was put back is none", async () => {
    const record = await withOutcome();
    const signs = Object.fromEntries(signIds.map((id) => [id, "no"]));
    await saveAnswers(record, "signs", { ...signs, "weight-loss": "yes" });
    await saveAnswers(record, "signs", signs);
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toBe("");
  });

  it("names a band that changed, what it was, and the home test that moved it", async () => {
    const record = await withOutcome();
    const side = (side: "left" | "right", degrees: number) =>
      ({ side, by: "tape", degrees: [degrees, degrees], told: { able: "yes", where: "none" } }) as const;
    await saveTest(record, {
      ...{ test: "thomas-back-flat", nrs: 2, masked: "no" },
      tries: [side("left", 9), side("right", -4)],
    });
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toContain(
      t("since.bands", { name: t("pattern.hip-flexor-stiff"), was: "possible", is: "fitsWell" }),
    );
    expect(shown()).toContain(t("since.because", { names: t("push.thigh-stays-up") }));
  });

  it("names what is new in the plan and what is gone", async () => {
    const record = await withOutcome();
    const signs = Object.fromEntries(signIds.map((id) => [id, "no"]));
    await saveAnswers(record, "signs", { ...signs, "weight-loss": "yes" });
    await drawWaiting(<SinceLast />, record);
    expect(shown()).toContain(t("since.changed"));
    expect(shown()).toContain(t("movement.half-kneeling-hip-flexor-stretch.name"));
  });
});
