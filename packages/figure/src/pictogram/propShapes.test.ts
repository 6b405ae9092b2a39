import { describe, expect, it } from "vitest";
import { drawBody } from "../figure.ts";
import { posed } from "../testing/posed.ts";
import { testPoses } from "../testing/poses.ts";
import { propShapes } from "./propShapes.ts";
import type { Prop } from "./props.ts";

const pose = testPoses.find(({ name }) => name === "standing");
if (pose === undefined) throw new Error("expected a test pose");
const { figure, ground } = posed(pose);
const fromAbove = (azimuthDeg: number) => drawBody(figure, ground, { azimuthDeg, elevationDeg: 15 }, null, 3);

const bed: Prop = {
  kind: "furniture",
  boxes: [
    [
      [-2, 0, -0.7],
      [0, 0.5, 0.7],
    ],
  ],
};

describe("boxes seen from above", () => {
  it("are upright from the front, whatever the cosine of a right angle is", () => {
    const points = propShapes(fromAbove(90), [bed]).flatMap((shape) => shape.points);
    const us = [...new Set(points.map(([u]) => Math.round(1000 * u)))];
    expect(us.toSorted((a, b) => a - b)).toEqual([-700, 700]);
  });

  it("show where their top ends", () => {
    const [shape] = propShapes(fromAbove(90), [bed]);
    const path = shape?.behind({ scale: 50, x0: 120, y0: 200 }, {} as never) ?? "";
    expect([...(/ d="([^"]*)"/.exec(path)?.[1] ?? "").matchAll(/M/g)]).toHaveLength(2);
  });

  it("stand on a mat, which is drawn first however near it reaches", () => {
    const mat: Prop = {
      kind: "mat",
      boxes: [
        [
          [-1, 0, -0.3],
          [1, 0.01, 1.3],
        ],
      ],
    };
    const [first] = propShapes(fromAbove(0), [bed, mat]);
    expect(first?.points).toEqual(propShapes(fromAbove(0), [mat])[0]?.points);
  });
});
