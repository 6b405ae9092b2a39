import { describe, expect, it } from "vitest";
import { faultsOf } from "./faults.ts";
import { flattened, readPath } from "./readPath.ts";

const picture = (inside: string, body = "M100 100c40 0 40 80 0 80-40 0-40-80 0-80z"): string =>
  `<svg viewBox="0 0 240 240" role="img" aria-labelledby="a-t"><title id="a-t">a</title><path id="a-o" d="${body}"/>${inside}</svg>`;
const words = (x: number, y: number, size = 11): string =>
  `<g font-size="${size}"><text x="${x}" y="${y}">82°</text></g>`;

describe("a finished picture", () => {
  it("has no fault when all is well", () => {
    expect(faultsOf(picture(`<use href="#a-o"/><path clip-path="url(#a-o)"/>${words(180, 60)}`))).toEqual([]);
  });

  it.each([
    ["words on the body", picture(words(100, 140)), "beside the body"],
    ["words that reach into the body", picture(words(100, 103)), "beside the body"],
    ["words off the card", picture(words(238, 60)), "on the card"],
    ["words on words", picture(`${words(180, 60)}${words(185, 64)}`), "beside each other"],
    ["small words", picture(words(180, 60, 7.9)), "8 units"],
    ["two of one id", picture('<path id="a-o" d="M1 1z"/>'), 'one "a-o"'],
    ["an id that is not there", picture('<use href="#b"/>'), 'the id "b"'],
    ["an open tag", picture("<g>"), "close in order"],
    [
      "no title",
      picture("")
        .replace(/<title.*<\/title>/, "")
        .replace(/aria-labelledby="a-t"/, ""),
      "a title",
    ],
    ["a style", picture("<style></style>"), 'no "<style"'],
    ["a number that is none", picture('<path d="MNaN 1"/>'), 'no "NaN"'],
    ["too many bytes", picture(" ".repeat(40_000)), "at most 40000 bytes"],
  ])("is refused with %s", (_what, svg, said) => {
    expect(faultsOf(svg).join("; ")).toContain(said);
  });

  it("may have words in a gap of the body", () => {
    const ring = "M50 50L190 50L190 190L50 190zM80 160L160 160L160 80L80 80z";
    expect(faultsOf(picture(words(120, 120), ring))).toEqual([]);
    expect(faultsOf(picture(words(65, 120), ring))).toEqual(["expected words beside the body"]);
  });
});

describe("readPath", () => {
  it("goes on from where each piece ended, and begins anew with M", () => {
    const runs = readPath("M10 10H30L30-5c1 2 3 4 5 6 1 1 1 1 1 1zM0 0A5 6 0 0 1 7 8Q1 2 3 4");
    expect(runs.map((run) => run.map(({ from, to }) => [...from, ...to]))).toEqual([
      [
        [10, 10, 30, 10],
        [30, 10, 30, -5],
        [30, -5, 35, 1],
        [35, 1, 36, 2],
      ],
      [
        [0, 0, 7, 8],
        [7, 8, 3, 4],
      ],
    ]);
    expect(runs[0]![2]!.handles).toEqual([
      [31, -3],
      [33, -1],
    ]);
    expect(runs[1]!.map(({ radius }) => radius)).toEqual([5, null]);
  });

  it("follows a curve to its middle", () => {
    // a straight line told as a curve, and a half circle's usual cubic
    const [straight, round] = readPath("M0 0c4 0 8 0 12 0M0 0c0 13.2 20 13.2 20 0");
    expect(flattened(straight!).map(([x]) => x)).toEqual([0, 3, 6, 9, 12]);
    expect(flattened(round!)[2]).toEqual([10, expect.closeTo(9.9, 9)]);
  });
});
