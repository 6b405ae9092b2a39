import { describe, expect, it } from "vitest";
import { allNo, authored } from "../answers/answers.fixture.ts";
import { assess } from "./assess.ts";
import { isStrong } from "./isStrong.ts";

const [any] = assess(allNo, authored).patterns;

describe("isStrong", () => {
  it.each([
    ["ratios", 0.68, "possible", false],
    ["ratios", 0.69, "possible", true],
    ["ratios", 0.7, "possible", true],
    ["ratios", 0.7, "cannotTell", false],
    ["points", 6, "possible", false],
    ["points", 7, "fitsWell", true],
  ] as const)("%s, %d, %s: %s", (method, score, leaning, strong) => {
    expect(isStrong({ ...any!, method, score, leaning })).toBe(strong);
  });
});
