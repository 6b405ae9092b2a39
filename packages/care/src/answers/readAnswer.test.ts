import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { readAnswer } from "./readAnswer.ts";

describe("readAnswer", () => {
  it.each(["yes", "no", "notSure"] as const)("gives %s back", (answer) => {
    expect(readAnswer({ hernia: answer }, "hernia")).toBe(answer);
  });

  it("says missing when it was not asked", () => {
    expect(readAnswer({}, "hernia")).toBe("missing");
  });

  it("refuses a word it does not know, naming the question and the word", () => {
    const fromOutside = JSON.parse('{"fever-and-ill":"maybe"}') as Answers;
    expect(() => readAnswer(fromOutside, "fever-and-ill")).toThrow(
      'fever-and-ill: expected yes, no or notSure, got "maybe".',
    );
  });
});
