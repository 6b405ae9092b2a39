import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { angleDeg, type Orientation, swingDeg, tiltDeg } from "./tilt.ts";

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const runs = { seed: 20261123, numRuns: Number(process.env.ILIO_RUNS ?? 100) };
const radians = (angle: number) => (angle * Math.PI) / 180;
const multiply = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => [0, 1, 2].map((j) => row[0] * b[0][j]! + row[1] * b[1][j]! + row[2] * b[2][j]!)) as unknown as Matrix;
const apply = (m: Matrix, v: Vector): Vector =>
  m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Vector;

function about(axis: "x" | "y" | "z", angle: number): Matrix {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  if (axis === "x")
    return [
      [1, 0, 0],
      [0, c, -s],
      [0, s, c],
    ];
  if (axis === "y")
    return [
      [c, 0, s],
      [0, 1, 0],
      [-s, 0, c],
    ];
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}

/** From the phone to the earth, as the W3C writes it: Z, then X', then Y''. */
const toEarth = (alpha: number, beta: number, gamma: number): Matrix =>
  multiply(about("z", alpha), multiply(about("x", beta), about("y", gamma)));

/** The angles of the W3C that lead to this rotation. */
function orientationOf(r: Matrix): Orientation {
  const beta = Math.atan2(r[2][1], Math.hypot(r[2][0], r[2][2]));
  const gamma = Math.atan2(-r[2][0], r[2][2]);
  // gamma goes to ±90 only: past it the phone is said to be turned over beta
  const over = Math.abs(gamma) > Math.PI / 2;
  const deg = (angle: number) => (angle * 180) / Math.PI;
  return {
    beta: deg(over ? Math.sign(beta || 1) * Math.PI - beta : beta),
    gamma: deg(over ? gamma - Math.sign(gamma) * Math.PI : gamma),
  };
}

const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const attitudes = [angle(0, 360), angle(-180, 180), angle(-90, 90)] as const;

describe("the tilt", () => {
  it("is the height of the top end, as the spec's rotation has it", () => {
    fc.assert(
      fc.property(...attitudes, (alpha, beta, gamma) => {
        const [, , up] = apply(toEarth(alpha, beta, gamma), [0, 1, 0]);
        expect(Math.sin(radians(tiltDeg({ beta, gamma })!))).toBeCloseTo(up, 9);
      }),
      runs,
    );
  });

  it("is the same however the phone is rolled about its long axis", () => {
    fc.assert(
      fc.property(angle(0, 360), angle(-89, 89), angle(-180, 180), (alpha, tilt, roll) => {
        const held = multiply(multiply(about("z", alpha), about("x", tilt)), about("y", roll));
        expect(tiltDeg(orientationOf(held))).toBeCloseTo(tilt, 6);
      }),
      runs,
    );
  });

  it.each([
    [0, 0, 0],
    [30, 0, 30],
    [-12, 40, -12],
    [90, 0, 90],
    [150, 0, 30],
    [180, 0, 0],
    [-90, 15, -90],
  ])("of beta %d and gamma %d is %d", (beta, gamma, tilt) => {
    expect(tiltDeg({ beta, gamma })).toBeCloseTo(tilt, 6);
  });
});

describe("the swing", () => {
  it("is the turn about the line out of the screen, however far the phone leans back or forward", () => {
    fc.assert(
      fc.property(angle(0, 360), angle(-55, 55), angle(-89, 89), (alpha, lean, turn) => {
        const held = multiply(multiply(about("z", alpha), about("x", 90 + lean)), about("z", turn));
        expect(swingDeg(orientationOf(held))).toBeCloseTo(turn, 6);
      }),
      runs,
    );
  });

  it("is the same with the other end up", () => {
    fc.assert(
      fc.property(angle(-89, 89), (turn) => {
        const held = multiply(about("x", 90), about("z", turn + 180));
        expect(swingDeg(orientationOf(held))).toBeCloseTo(turn, 6);
      }),
      runs,
    );
  });

  it("goes + when the upper end goes to the left of the screen", () => {
    const held = multiply(about("x", 90), about("z", 20));
    // the screen is seen from the south: the earth's east is its right
    expect(apply(held, [0, 1, 0])[0]).toBeLessThan(0);
    expect(swingDeg(orientationOf(held))).toBeCloseTo(20, 6);
  });

  it("is not told by a phone that lies flat", () => {
    expect(swingDeg({ beta: 0, gamma: 0 })).toBeNull();
    expect(swingDeg({ beta: 29.9, gamma: 0 })).toBeNull();
    expect(swingDeg({ beta: 30.1, gamma: 0 })).toBeCloseTo(0, 6);
  });
});

it.each(["tilt", "swing"] as const)("no number is not 0: %s", (axis) => {
  for (const none of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(angleDeg(axis, { beta: none, gamma: 0 })).toBeNull();
    expect(angleDeg(axis, { beta: 90, gamma: none })).toBeNull();
  }
  expect(angleDeg(axis, { beta: 90, gamma: 0 })).toBeCloseTo(axis === "tilt" ? 90 : 0, 6);
});
