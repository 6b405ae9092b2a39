// @vitest-environment jsdom
import { type Answers, conditionIds, emergencyIds, medicineIds, signIds } from "@ilio/care";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nextStop } from "../../app/gate.ts";
import { drawInApp, drawWaiting, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { now } from "../../app/now.ts";
import { saveAnswers } from "../../app/save.ts";
import { screensToPlan } from "../../app/withPlan.fixture.ts";
import { TodayPage } from "../today/TodayPage.tsx";
import AnswerPage from "./AnswerPage.tsx";
import { questionPath } from "./questionPath.ts";

/** Someone who answered everything: as for a plan, but for these answers. */
async function answered(other: Answers) {
  const record = await openEmpty();
  for (const { part, answers } of screensToPlan) {
    const changed = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, other[id as keyof Answers] ?? answer]),
    );
    await saveAnswers(record, part, changed);
  }
  return record;
}

const doubt: Answers = { "birth-year": 1955, "small-fall": "notSure" };
const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
const shown = () => document.body.textContent ?? "";

describe("a stop that rests on a doubt", () => {
  it("is explained on the answer page: what was not sure, what to do, and the ways on", async () => {
    const record = await answered(doubt);
    expect(nextStop(record.state(), now())).toBe("/answer");
    await drawWaiting(<AnswerPage />, record);
    expect(screen.getByRole("heading", { name: t("wait.headline") })).toBeTruthy();
    for (const said of [t("wait.why"), t("sign.small-fall"), t("advice.doctor-soon"), t("rule.vertebral-fracture")]) {
      expect(shown()).toContain(said);
    }
    expect(screen.getAllByText(t("wait.notSure"))).toHaveLength(1);
    expect(hrefOf(`${t("wait.answer")}: ${t("sign.small-fall")}`)).toBe("#/find/signs/items");
    expect(hrefOf(t("soon.seen"))).toBe("#/seen");
    expect(screen.queryByRole("link", { name: t("answer.toPlan") })).toBeNull();
  });

  it("stands beside what is soon anyway, each advice once", async () => {
    await drawWaiting(<AnswerPage />, await answered({ "small-fall": "yes", "spine-spot": "notSure" }));
    expect(shown().split(t("advice.doctor-soon"))).toHaveLength(2);
    expect(shown()).toContain(t("stop.youSaid", { answer: t("answer.yes") }));
    expect(shown()).not.toContain(t("level.soon"));
  });

  it("is said on Today, with the way to the answer page", async () => {
    drawInApp(<TodayPage />, await answered(doubt));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("wait.headline"));
    expect(hrefOf(t("wait.see"))).toBe("#/answer");
    expect(shown()).not.toContain(t("today.goOn"));
  });

  it("goes when the doubt does", async () => {
    const record = await answered(doubt);
    await saveAnswers(record, "signs", Object.fromEntries(signIds.map((id) => [id, "no"])));
    await drawWaiting(<AnswerPage />, record);
    expect(shown()).not.toContain(t("wait.headline"));
    expect(screen.getByRole("link", { name: t("answer.toPlan") })).toBeTruthy();
  });
});

describe("the note that someone should look", () => {
  it("stays as it is where exercise goes on", async () => {
    await drawWaiting(<AnswerPage />, await answered({ "weight-loss": "yes" }));
    expect(screen.getByRole("heading", { name: t("level.soon") })).toBeTruthy();
    expect(shown()).not.toContain(t("wait.headline"));
  });
});

describe("questionPath", () => {
  it.each([
    [emergencyIds[0], "/check/plan/items"],
    [signIds[0], "/find/signs/items"],
    [conditionIds[0], "/find/conditions"],
    ["bleeding-signs", "/find/conditions"],
    ["takes-medicine", "/find/conditions"],
    [medicineIds[0], "/find/medicines"],
    ["birth-year", "/find/age"],
    ["pain-groin", "/find/map"],
    ["body-map", "/find/map"],
    ["mood", "/find/outlook"],
    ["long-sitting", "/find/question/long-sitting"],
  ] as const)("%s is answered on %s", (id, path) => {
    expect(questionPath(id)).toBe(path);
  });
});
