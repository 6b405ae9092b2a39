import { describe, expect, it } from "vitest";
import { closeFrameOf, framed, frameOf } from "./frame.ts";

const drawn = (...paths: readonly string[]) =>
  `<svg viewBox="0 0 240 240">${paths.map((d) => `<path d="${d}"/>`).join("")}</svg>`;
const floor = "M6 160H234";
/** A body that lies, from 40 to 200 across and 110 to 160 down. */
const lying = "M40 160c0-25 40-50 80-50 40 0 80 25 80 50z";
const standing = "M100 20c20 0 40 60 40 100L120 226z";

describe("the frame of pictures", () => {
  it("holds all that any of them draws, with a little air", () => {
    const { y, height } = frameOf([drawn("M10 60L20 200"), drawn("M0 100c0 0 0 0 0 120")]);
    expect([y, height]).toEqual([52, 176]);
  });

  it("has the card's width, is never lower than half of it, and stands where the floor is", () => {
    expect(frameOf([drawn(floor, "M10 130L20 160")])).toEqual({ x: 0, y: 48, width: 240, height: 120 });
  });

  it("leaves out what is drawn beyond the card, such as the top of a wall", () => {
    const { y, height } = frameOf([drawn("M10 -80L20 20", "M0 230L1 400")]);
    expect([y, height]).toEqual([12, 226]);
  });

  it("holds the words of an angle", () => {
    const { y, height } = frameOf([`${drawn("M10 120L20 200")}<text x="5" y="40">8°</text>`]);
    expect([y, height]).toEqual([21, 187]);
  });

  it("reads numbers that share their signs, and goes on from where a curve ended", () => {
    expect(frameOf([drawn("M10 100c.5-.5 1-1 1.5-50-1 0-1 0-1-20L5 230")]).y).toBe(22);
  });

  it("refuses what it cannot measure, and pictures of nothing", () => {
    for (const frame of [frameOf, closeFrameOf]) {
      expect(() => frame([drawn("M0 1s1 2 3 4")])).toThrow('got "s"');
      expect(() => frame(["<svg></svg>"])).toThrow("got none");
    }
  });
});

describe("the frame for paper", () => {
  it("holds every picture of a movement", () => {
    const { y, height } = closeFrameOf([drawn(lying), drawn(standing)]);
    expect(y).toBeLessThanOrEqual(12);
    expect(y + height).toBeGreaterThanOrEqual(234);
  });

  it("is close on all sides, whatever the floor", () => {
    const { x, width } = closeFrameOf([drawn(floor, lying)]);
    expect([x, width]).toEqual([32, 176]);
  });

  it("counts words and arcs, and stays within the card", () => {
    expect(closeFrameOf([`${drawn(lying)}<text x="3" y="90">18°</text>`]).y).toBeLessThanOrEqual(72);
    const { x, y, width, height } = closeFrameOf([drawn("M-20 0L60 250", "M50 50A34 34 0 0 1 80 80")]);
    expect([x, y, x + width, y + height].every((place) => place >= 0 && place <= 240)).toBe(true);
  });
});

it("a framed picture shows that part of its card", () => {
  expect(framed('<svg viewBox="0 0 240 240">', { x: 0, y: 50, width: 240, height: 140 })).toBe(
    '<svg viewBox="0 50 240 140">',
  );
});
