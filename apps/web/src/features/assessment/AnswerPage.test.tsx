// @vitest-environment jsdom
import type { Answers } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawWaiting, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { saveAnswers } from "../../app/save.ts";
import { screensToPlan } from "../../app/withPlan.fixture.ts";
import { saveTest } from "../homeTests/saveTest.ts";
import AnswerPage from "./AnswerPage.tsx";
import AnswerPrintPage from "./print/AnswerPrintPage.tsx";

const { t } = await words.withPart("answer");

async function answered(other: Answers = {}): Promise<PersonRecord> {
  const record = await openEmpty();
  for (const { part, answers } of screensToPlan) await saveAnswers(record, part, answers);
  if (Object.keys(other).length > 0) await saveAnswers(record, "history", other);
  return record;
}
const fall: Answers = { "over-three-months": "yes", "gradual-start": "yes", "began-before-40": "yes" };

/** A small fall, and a slow start over weeks. */
async function pulledApart(): Promise<PersonRecord> {
  const record = await answered(fall);
  await saveAnswers(record, "signs", { ...screensToPlan[2].answers, "small-fall": "yes" });
  return record;
}
// no pictures here: the lines are drawn all the same
beforeEach(() => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => ({ ok: false, status: 404 })),
  );
});
const shown = () => document.body.textContent ?? "";
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await new Promise((done) => setTimeout(done, 50));
  });
const thigh = (side: "left" | "right", degrees: number) =>
  ({ side, by: "tape", degrees: [degrees, degrees], told: { able: "yes", where: "none" } }) as const;
const thomas = { test: "thomas-back-flat", nrs: 2, masked: "no" } as const;

describe("the answer page", () => {
  it("has its parts in order, and always says when to see someone", async () => {
    await drawWaiting(<AnswerPage />, await answered());
    const order = [
      "answer.sure",
      "answer.pushed",
      "answer.where",
      "answer.change",
      "next.headline",
      "see.headline",
      "answer.else",
    ] as const;
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent ?? "");
    const places = order.map((key) => headings.indexOf(t(key)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(shown()).toContain(t("emergency.saddle-bladder-bowel"));
    expect(shown()).not.toContain(t("hips.headline"));
  });

  it("asks about answers that pull apart once before it, and goes on whatever is said", async () => {
    const record = await pulledApart();
    await drawWaiting(<AnswerPage />, record);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("pullApart.headline"));
    expect(shown()).toContain(t("contradiction.fall-but-slow"));
    const ways = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(ways).toEqual(expect.arrayContaining(["#/find/signs/items", "#/find/question/gradual-start"]));
    await press(t("pullApart.goOn"));
    expect(screen.getByRole("heading", { name: t("level.soon") })).toBeTruthy();
    cleanup();
    await drawWaiting(<AnswerPage />, record);
    expect(screen.getByRole("heading", { level: 2, name: t("pullApart.headline") })).toBeTruthy();
    expect(screen.getByRole("heading", { name: t("next.headline") })).toBeTruthy();
  });

  it("remembers that both are right, until one of them is answered otherwise and clashes again", async () => {
    const record = await pulledApart();
    await drawWaiting(<AnswerPage />, record);
    await press(t("pullApart.both"));
    cleanup();
    await drawWaiting(<AnswerPage />, record);
    expect(shown()).not.toContain(t("pullApart.headline"));
    cleanup();
    await saveAnswers(record, "map", { ...screensToPlan[4].answers, "pain-calf": "left", "tingling-foot": "right" });
    await saveAnswers(record, "history", { "leg-worse-than-back": "no", "walking-limit": "no" });
    await saveAnswers(record, "history", { "cough-or-sneeze": "no" });
    await drawWaiting(<AnswerPage />, record);
    expect(shown()).toContain(t("contradiction.both-legs-said-no"));
    expect(shown()).not.toContain(t("contradiction.fall-but-slow"));
  });

  it("shows the hips as they were measured, in words and drawn, with the averages and the error", async () => {
    const record = await answered();
    await saveTest(record, { ...thomas, tries: [thigh("left", 9.4), thigh("right", -3)] });
    const { container } = await drawWaiting(<AnswerPage />, record);
    expect(shown()).toContain(t("hips.side", { side: "left", way: "above", angle: 9 }));
    expect(shown()).toContain(t("hips.side", { side: "right", way: "below", angle: 3 }));
    expect(shown()).toContain(t("hips.limits"));
    expect([...container.querySelectorAll("svg text")].map(({ textContent }) => textContent)).toEqual([
      "left 9°",
      "right −3°",
    ]);
  });

  it("draws no number by eye", async () => {
    const record = await answered();
    const eye = (side: "left" | "right") => ({ side, told: { able: "yes", level: "above", where: "none" } }) as const;
    await saveTest(record, { ...thomas, tries: [eye("left"), eye("right")] });
    const { container } = await drawWaiting(<AnswerPage />, record);
    expect(shown()).toContain(t("hips.eye", { side: "left", level: "above" }));
    expect(shown()).toContain(t("hips.eye.why"));
    expect(container.querySelectorAll("svg text")).toHaveLength(0);
  });
});

describe("the answer for paper", () => {
  it("holds what fits, what pushed it, the hips with their error, and when to see someone", async () => {
    const record = await answered({ "not-improving": "yes" });
    await saveTest(record, { ...thomas, tries: [thigh("left", 9), thigh("right", -3)] });
    await drawWaiting(<AnswerPrintPage />, record);
    for (const text of [
      t("pattern.hip-flexor-stiff.headline.fitsWell", { side: "left" }),
      t("print.notDiagnosis"),
      t("push.thigh-stays-up"),
      t("sheet.hips.angle.above", { angle: 9 }),
      t("sheet.hips.error.of", { error: 5 }),
      t("advice.doctor-soon"),
      t("see.emergency"),
    ])
      expect(shown()).toContain(text);
    expect(shown()).not.toContain(t("see.not-improving"));
  });
});
