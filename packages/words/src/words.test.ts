import { describe, expect, it } from "vitest";
import { loadWords } from "./words.ts";

describe("a lazy part", () => {
  it("brings its own words to those that are there", async () => {
    const words = await loadWords("en");
    const { t } = await words.withPart("body");
    expect(t("bodyPage.millimetres", { mm: 24 })).toBe("24 mm");
    expect(t("app.back")).toBe(words.t("app.back"));
  });

  it("is not among the words of the first load", async () => {
    const { t } = await loadWords("en");
    // @ts-expect-error a key of a part is none of the app's
    expect(() => t("bodyPage.reset")).toThrow('words: expected a key of en, got "bodyPage.reset".');
  });
});
