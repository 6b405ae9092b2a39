import { type Answers, conditionIds, emergencyIds } from "@ilio/care";
import { emptyState, type PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { isSomethingNew, mayExercise, nextStop, stopOf } from "./gate.ts";

const today = "2026-11-22T09:40+01:00[Europe/Berlin]";
const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "no"]));
const history: Answers = {
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "front-of-hip-in-stretch": "left",
  "long-sitting": "yes",
  "below-knee": "no",
  "walking-limit": "no",
  "groin-bending-or-stairs": "no",
};
const whole: Answers = { ...none(emergencyIds), "birth-year": 1985, ...none(conditionIds), ...history };
const stateOf = (answers: Answers, emergencyAt: string | null = today): PersonState => ({
  ...emptyState,
  answers,
  authored: today,
  emergencyAt,
  conditionsAt: today,
});

describe("the way to an answer", () => {
  it("begins with the emergency screen", () => {
    expect(nextStop(emptyState, today)).toBe("/check/plan");
  });

  it("asks age, conditions and history in this order", () => {
    const { "birth-year": _, ...noAge } = whole;
    const { hernia: __, ...noHernia } = whole;
    const { "walking-limit": ___, ...noWalk } = whole;
    expect(nextStop(stateOf(noAge), today)).toBe("/find/age");
    expect(nextStop(stateOf(noHernia), today)).toBe("/find/conditions");
    expect(nextStop(stateOf(noWalk), today)).toBe("/find/question/walking-limit");
    expect(nextStop(stateOf(whole), today)).toBe("/answer");
  });

  it("asks about coughing only after pain below the knee", () => {
    expect(nextStop(stateOf({ ...whole, "below-knee": "yes" }), today)).toBe("/find/question/cough-or-sneeze");
    expect(nextStop(stateOf({ ...whole, "below-knee": "notSure" }), today)).toBe("/answer");
  });

  it.each([
    [13, "/answer"],
    [14, "/check/plan"],
    [15, "/check/plan"],
  ])("after %i days leads to %s", (days, path) => {
    const then = new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10);
    expect(nextStop(stateOf(whole, `${then}T09:40+01:00[Europe/Berlin]`), today)).toBe(path);
  });

  it("asks again when the emergency answers come from the future: a clock was wrong", () => {
    expect(nextStop(stateOf(whole, "2027-01-01T09:40+01:00[Europe/Berlin]"), today)).toBe("/check/plan");
  });

  it.each([
    [2009, undefined, "/young"],
    [2008, undefined, "/find/age"],
    [2008, "no", "/young"],
    [2008, "notSure", "/young"],
    [2008, "yes", "/answer"],
    [2007, undefined, "/answer"],
  ] as const)("someone born in %i who says %s to being 18 goes to %s", (year, is18, path) => {
    const answers = { ...whole, "birth-year": year, ...(is18 === undefined ? {} : { "is-18": is18 }) };
    expect(nextStop(stateOf(answers), today)).toBe(path);
  });

  it.each([
    [27, "/answer"],
    [28, "/find/conditions"],
    [29, "/find/conditions"],
  ])("asks the conditions again: after %i days leads to %s", (days, path) => {
    const then = new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10);
    expect(nextStop({ ...stateOf(whole), conditionsAt: `${then}T09:40+01:00[Europe/Berlin]` }, today)).toBe(path);
  });

  it("waits when the yes came from someone who is no health worker", () => {
    expect(nextStop(stateOf({ ...whole, "seen-exercise": "yes", "seen-by": "other" }), today)).toBe("/not-yet");
  });

  it.each([
    [6, true],
    [7, false],
    [8, false],
  ])("keeps the sessions gentle after something new: %i days later %s", (days, isNew) => {
    const then = new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10);
    const at = `${then}T09:40+01:00[Europe/Berlin]`;
    const line = (answer: "yes" | "no" | "notSure") => ({
      ...stateOf(whole),
      safetyLines: [{ answer, at, id: "one" }],
    });
    expect(isSomethingNew(line("yes"), today)).toBe(isNew);
    expect(isSomethingNew(line("notSure"), today)).toBe(isNew);
    expect(isSomethingNew(line("no"), today)).toBe(false);
  });

  it.each(["no", "notSure"] as const)("waits when someone was told %s about exercise", (exercise) => {
    const answers: Answers = { ...whole, "seen-exercise": exercise };
    expect(nextStop(stateOf(answers), today)).toBe("/not-yet");
    expect(mayExercise(stateOf(answers), today)).toBe(false);
  });
});

describe("the gentle week after a stop", () => {
  const cleared = (recordedOn: string): Answers => ({
    ...whole,
    "seen-on": recordedOn,
    "seen-by": "doctor",
    "seen-exercise": "yes",
    "seen-recorded-on": recordedOn,
  });

  it.each([
    ["2026-11-16", "/answer"],
    ["2026-11-15", "/check/plan"],
    ["2026-11-14", "/check/plan"],
  ])("that began on %s leads to %s", (recordedOn, path) => {
    expect(nextStop(stateOf(cleared(recordedOn), `${recordedOn}T10:00+01:00[Europe/Berlin]`), today)).toBe(path);
  });

  it("is over once the emergency screen was answered after it", () => {
    expect(nextStop(stateOf(cleared("2026-11-10"), today), today)).toBe("/answer");
  });
});

describe("a stop", () => {
  it.each(emergencyIds)("holds for a yes and for a lasting not sure to %s, on any path", (id) => {
    for (const answer of ["yes", "notSure"] as const) {
      const state = stateOf({ ...whole, [id]: answer });
      expect(stopOf(state)).not.toBeNull();
      expect(nextStop(state, today)).toBe("/");
      expect(mayExercise(state, today)).toBe(false);
    }
  });

  it("does not hold when every row was answered no", () => {
    expect(stopOf(stateOf(whole))).toBeNull();
    expect(mayExercise(stateOf(whole), today)).toBe(true);
  });
});
