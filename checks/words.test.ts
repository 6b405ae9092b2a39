import { describe, expect, it } from "vitest";
import { messages, spoken } from "./catalogue.ts";
import { usedKeys } from "./usedKeys.ts";

const keys = new Set(messages.map(({ key }) => key));
const { literals, patterns, asked } = usedKeys();

describe("the catalogue", () => {
  it("holds each key once", () => {
    const twice = messages.filter(({ key }, i) => messages.findIndex((other) => other.key === key) !== i);
    expect(twice.map(({ key, file }) => `${file}: ${key}`)).toEqual([]);
  });

  it("has a text under every key", () => {
    expect(messages.filter(({ text }) => text.trim() === "").map(({ key }) => key)).toEqual([]);
  });

  it("has every key that the code asks for", () => {
    const missing = asked.filter(({ key }) =>
      typeof key === "string" ? !keys.has(key) : ![...keys].some((k) => key.test(k)),
    );
    expect(missing.map(({ path, key }) => `${path}: ${String(key)}`)).toEqual([]);
  });

  it("has no text that nothing asks for", () => {
    const unused = [...keys].filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe("spoken", () => {
  it.each([
    ["Hold for {n} seconds.", "Hold for ten seconds."],
    ["{n, plural, one {# day} other {# days}} left", "2 days left"],
    ["{side, select, left {Left} other {On {place}}}.", "On ten."],
    ["Plain.", "Plain."],
  ])("reads %j as %j", (icu, text) => {
    expect(spoken(icu)).toBe(text);
  });
});
