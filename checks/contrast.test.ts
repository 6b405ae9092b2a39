import { describe, expect, it } from "vitest";
import { coloursIn, contrastRatio } from "./contrast.ts";
import { read } from "./repository.ts";

const css = read("apps/web/src/ui/tokens.css");
const themes = { light: coloursIn(css, ":root"), dark: coloursIn(css, '[data-theme="dark"]') };

/** WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what is seen but not read. */
const text = 4.5;
const graphic = 3;

const pairs = [
  ["ink", "ground", text],
  ["ink", "paper", text],
  ["ink", "sunk", text],
  ["ink", "mat", text],
  ["ink", "act-soft", text],
  ["ink", "clay-soft", text],
  ["ink", "stop-soft", text],
  ["ink-2", "ground", text],
  ["ink-2", "paper", text],
  ["ink-2", "sunk", text],
  ["act", "ground", text],
  ["act", "paper", text],
  ["act", "mat", text],
  ["act", "act-soft", text],
  ["on-act", "act", text],
  ["on-act", "act-hi", text],
  ["clay", "ground", text],
  ["clay", "paper", text],
  ["clay", "clay-soft", text],
  ["on-stop", "stop", text],
  ["stop-text", "ground", text],
  ["stop-text", "paper", text],
  ["short", "sunk", graphic],
  ["rest", "sunk", graphic],
  ["long", "sunk", graphic],
  ["edge", "ground", graphic],
  ["edge", "paper", graphic],
  ["edge", "sunk", graphic],
] as const;

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(pairs)("shows %s on %s at no less than %f to 1", (front, back, floor) => {
    const colours = themes[theme];
    expect(colours).toHaveProperty(front);
    expect(colours).toHaveProperty(back);
    expect(contrastRatio(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(floor);
  });
});

describe("the tokens", () => {
  it("are the same dark ones by choice and by the device's wish", () => {
    expect(coloursIn(css, ':root:not([data-theme="light"])')).toEqual(themes.dark);
  });

  it("give every colour in both themes", () => {
    expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort());
  });
});

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#808080", "#808080", 1],
  ])("of %s and %s is %f", (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  });
});
