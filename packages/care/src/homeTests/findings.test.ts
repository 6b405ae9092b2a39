import { describe, expect, it } from "vitest";
import { findingIds } from "../answers/answers.ts";
import { findingOf, findingsOf, testThatFinds } from "./findings.ts";
import { type HomeTestId, homeTestIds } from "./homeTest.ts";
import { type HomeTestTry, thighAngle } from "./homeTestResult.ts";
import { homeTests } from "./homeTests.ts";

const found = (test: HomeTestId, ...tries: readonly HomeTestTry[]) =>
  Object.values(findingsOf({ test, nrs: 2, masked: "no", tries }))[0];

const hangs = (side: "left" | "right", ...degrees: readonly number[]): HomeTestTry => ({
  side,
  degrees,
  by: "phone",
  told: { able: "yes", where: "none" },
});
const seen = (side: "left" | "right", level: string): HomeTestTry => ({ side, told: { able: "yes", level } });

describe("the back-flat Thomas test", () => {
  it.each([
    [[0.1, 0.1], [-3, -3], "left"],
    [[0, 0], [-3, -3], "no"],
    [[4, 4], [2, 3], "both"],
    [[-3, -3], [4, 4], "right"],
    // one reading above the level and one below
    [[1, -1], [-3, -3], "notSure"],
    // a difference of 8 degrees counts, one of less does not
    [[-2, -2], [-10, -10], "left"],
    [[-2, -2], [-9.9, -9.9], "no"],
    [[-12, -12], [-4, -4], "right"],
    [[3, 3], [-9, -9], "left"],
  ] as const)("left %j, right %j: %s", (left, right, expected) => {
    expect(found("thomas-back-flat", hangs("left", ...left), hangs("right", ...right))).toBe(expected);
  });

  it.each([
    ["above", "below", "left"],
    ["above", "above", "both"],
    ["level", "below", "no"],
    ["notSure", "above", "right"],
    ["notSure", "below", "notSure"],
    ["a code of a later version", "below", "notSure"],
  ] as const)("by eye left %s, right %s: %s", (left, right, expected) => {
    expect(found("thomas-back-flat", seen("left", left), seen("right", right))).toBe(expected);
  });

  it("says nothing of a side that was not tried, not done as shown, or measured once", () => {
    expect(found("thomas-back-flat", hangs("left", -3, -3))).toBe("notSure");
    expect(found("thomas-back-flat", hangs("left", 3, 3))).toBe("left");
    const notAble = { ...hangs("left", 3, 3), told: { able: "no" } };
    expect(found("thomas-back-flat", notAble, hangs("right", -3, -3))).toBe("notSure");
    expect(found("thomas-back-flat", hangs("left", 3), hangs("right", -3, -3))).toBe("notSure");
  });

  it("gets its angle from two lengths, and refuses a height that no thigh has", () => {
    expect(thighAngle(0, 40)).toBe(0);
    expect(thighAngle(20, 40)).toBeCloseTo(30, 10);
    expect(thighAngle(-40, 40)).toBeCloseTo(-90, 10);
    expect(() => thighAngle(41, 40)).toThrow("expected a height within ±40 cm, got 41 cm");
    expect(() => thighAngle(0, 0)).toThrow("within ±0 cm");
    expect(() => thighAngle(Number.NaN, 40)).toThrow("got NaN cm");
  });
});

describe("the other home tests", () => {
  const side = (test: HomeTestId, tried: Omit<HomeTestTry, "side">) =>
    found(
      test,
      { side: "left", ...tried },
      { side: "right", told: { able: "yes", where: "none" }, seconds: 10, degrees: [20, 20] },
    );

  it.each([
    ["knee-hold-above-hip", { seconds: 9.9, told: { where: "none" } }, "left"],
    ["knee-hold-above-hip", { seconds: 10, told: { where: "none" } }, "no"],
    ["knee-hold-above-hip", { seconds: 10, told: { where: "front-of-hip" } }, "left"],
    ["knee-hold-above-hip", { seconds: 10, told: { where: "groin" } }, "left"],
    // the back ended it, which says nothing of the muscle
    ["knee-hold-above-hip", { seconds: 4, told: { where: "back" } }, "notSure"],
    ["knee-hold-above-hip", { seconds: 10, told: { where: "notSure" } }, "notSure"],
    ["knee-hold-above-hip", { told: { where: "none" } }, "notSure"],
    ["resisted-hip-flexion", { told: { able: "yes", where: "front-of-hip" } }, "left"],
    ["resisted-hip-flexion", { told: { able: "yes", where: "back" } }, "no"],
    ["resisted-hip-flexion", { told: { able: "no", where: "front-of-hip" } }, "notSure"],
    ["slump", { told: { able: "yes", where: "leg", known: "yes", eases: "yes" } }, "left"],
    ["slump", { told: { able: "yes", where: "leg", known: "yes", eases: "no" } }, "no"],
    ["slump", { told: { able: "yes", where: "leg", known: "yes" } }, "notSure"],
    ["slump", { told: { able: "yes", where: "leg", known: "no", eases: "yes" } }, "no"],
    ["slump", { told: { able: "yes", where: "back", known: "yes" } }, "no"],
    ["seated-hip-rotation", { degrees: [14.9, 14.9, 14.9], told: { where: "none" } }, "left"],
    ["seated-hip-rotation", { degrees: [15, 15, 15], told: { where: "none" } }, "no"],
    ["seated-hip-rotation", { told: { where: "none" } }, "notSure"],
    ["seated-piriformis", { told: { able: "yes", where: "buttock", known: "yes" } }, "left"],
    ["seated-piriformis", { told: { able: "yes", where: "buttock", known: "notSure" } }, "notSure"],
    ["seated-piriformis", { told: { able: "yes", where: "groin", known: "yes" } }, "no"],
  ] as const)("%s with %j: %s", (test, tried, expected) => {
    expect(side(test, tried)).toBe(expected);
  });

  it.each([
    ["yes", "no", "left"],
    ["yes", "yes", "both"],
    ["no", "no", "no"],
    ["no", "notSure", "notSure"],
  ] as const)("on one leg, a pelvis that drops left %s, right %s: %s", (left, right, expected) => {
    const tries = [
      { side: "left", told: { drops: left } },
      { side: "right", told: { drops: right } },
    ] as const;
    expect(found("single-leg-stand", ...tries)).toBe(expected);
  });

  it.each([
    ["squat", "groin", "yes", "both"],
    ["squat", "buttock", "yes", "both"],
    ["squat", "back", "yes", "no"],
    ["squat", "groin", "no", "no"],
    ["standing-arch", "back", "yes", "both"],
    ["standing-arch", "leg", "yes", "no"],
    ["standing-arch", "notSure", "yes", "notSure"],
  ] as const)("%s with pain in %s, known: %s: %s", (test, where, known, expected) => {
    expect(found(test, { side: "both", told: { able: "yes", where, known } })).toBe(expected);
  });
});

describe("what finds nothing", () => {
  const tries = [hangs("left", 9, 9), hangs("right", 9, 9)];

  it("is a test under a medicine, or perhaps under one", () => {
    expect(findingsOf({ test: "thomas-back-flat", nrs: 0, masked: "yes", tries })).toEqual({});
    expect(findingsOf({ test: "thomas-back-flat", nrs: 0, masked: "notSure", tries })).toEqual({});
    expect(findingsOf({ test: "thomas-back-flat", nrs: 0, masked: "no", tries })).toEqual({ "thigh-stays-up": "both" });
  });

  it("is a test that is there to compare with, and one of a later version", () => {
    expect(findingsOf({ test: "bridge-hold", nrs: 0, masked: "no", tries: [] })).toEqual({});
    expect(findingsOf({ test: "a-later-test", nrs: 0, masked: "no", tries })).toEqual({});
  });
});

describe("what is found", () => {
  it("is found by one test each, and read as that test asks", () => {
    expect(
      homeTestIds
        .map(findingOf)
        .filter((finding) => finding !== null)
        .toSorted(),
    ).toEqual(findingIds.toSorted());
    expect(testThatFinds("thigh-stays-up")).toBe("thomas-back-flat");
    expect(() => testThatFinds("none" as never)).toThrow('got "none"');
  });

  it("is unsure of a try without an answer to what its test asks", () => {
    const finding = homeTestIds.filter((id) => findingOf(id) !== null);
    for (const id of finding) expect(found(id, { side: "both", told: {} })).toBe("notSure");
    const bare = {
      side: "both",
      degrees: [9, 9],
      seconds: 10,
      told: { where: "none", drops: "no", level: "below" },
    } as const;
    expect(finding.filter((id) => found(id, bare) === "notSure")).toEqual(
      finding.filter((id) => homeTests[id].asks.includes("able")),
    );
  });
});
