import { describe, expect, it } from "vitest";
import { closeCutOf, cut } from "../scripts/cropFigure.mjs";

const card = (...paths: readonly string[]) =>
  `<svg viewBox="0 0 240 240">${paths.map((d) => `<path d="${d}"/>`).join("")}</svg>`;
const floor = "M6 160H234";
/** A body that lies, from 40 to 200 across and 110 to 160 down. */
const lying = "M40 160c0-25 40-50 80-50 40 0 80 25 80 50z";
const standing = "M100 20c20 0 40 60 40 100L120 226z";

describe("the cut of a card", () => {
  it("holds every picture of a movement", () => {
    const [, y, , height] = closeCutOf([card(lying), card(standing)]);
    expect(y).toBeLessThanOrEqual(12);
    expect(y + height).toBeGreaterThanOrEqual(234);
  });

  it("on paper is close on all sides, whatever the floor", () => {
    const [x, , width] = closeCutOf([card(floor, lying)]);
    expect([x, width]).toEqual([32, 176]);
  });

  it("counts words and arcs, and stays within the card", () => {
    const word = `${card(lying)}<text x="3" y="90">18°</text>`;
    expect(closeCutOf([word])[1]).toBeLessThanOrEqual(72);
    const [x, y, width, height] = closeCutOf([card("M-20 0L60 250", "M50 50A34 34 0 0 1 80 80")]);
    expect([x, y, x + width, y + height].every((place) => place >= 0 && place <= 240)).toBe(true);
  });

  it("is written as the part of the card that is seen", () => {
    expect(cut('<svg viewBox="0 0 240 240">', [0, 50, 240, 140])).toBe('<svg viewBox="0 50 240 140">');
  });

  it("refuses a path that it cannot read", () => {
    expect(() => closeCutOf([card("M0 0t5 5")])).toThrow('got "t"');
  });
});
