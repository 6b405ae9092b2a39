import { describe, expect, it } from "vitest";
import { frameOf } from "./frame.ts";

const drawn = (...paths: readonly string[]) => `<svg>${paths.map((d) => `<path d="${d}"/>`).join("")}</svg>`;

describe("the frame of pictures", () => {
  it("holds all that any of them draws, with a little air", () => {
    const frame = frameOf([drawn("M10 60L20 200"), drawn("M0 100c0 0 0 0 0 120")]);
    expect(frame).toEqual({ top: 52, height: 176 });
  });

  it("is never lower than half its width, and stands where the floor is", () => {
    expect(frameOf([drawn("M6 160H234", "M10 130L20 160")])).toEqual({ top: 48, height: 120 });
  });

  it("leaves out what is drawn beyond the card, such as the top of a wall", () => {
    expect(frameOf([drawn("M10 -80L20 20", "M0 230L1 400")])).toEqual({ top: 12, height: 226 });
  });

  it("holds the words of an angle", () => {
    expect(frameOf([`${drawn("M10 120L20 200")}<text x="5" y="40">8°</text>`])).toEqual({ top: 21, height: 187 });
  });

  it("reads numbers that share their signs, and goes on from where a curve ended", () => {
    expect(frameOf([drawn("M10 100c.5-.5 1-1 1.5-50-1 0-1 0-1-20L5 230")]).top).toBe(22);
  });

  it("refuses what it cannot measure, and pictures of nothing", () => {
    expect(() => frameOf([drawn("M0 1s1 2 3 4")])).toThrow('got "s"');
    expect(() => frameOf(["<svg></svg>"])).toThrow("got none");
  });
});
