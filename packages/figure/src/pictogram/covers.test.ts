import { describe, expect, it } from "vitest";
import { drawBody, inRoom, pictogram } from "../figure.ts";
import { type View, views } from "../outline/view.ts";
import { posed } from "../testing/posed.ts";
import { testPoses } from "../testing/poses.ts";
import { type Box3, hiddenBehind, piecesBefore } from "./covers.ts";
import type { Marks } from "./marks.ts";
import type { Prop } from "./props.ts";

const pose = testPoses.find(({ name }) => name === "standing");
if (pose === undefined) throw new Error("expected a test pose");
const { figure, ground } = posed(pose);
const drawings = new Map<View, ReturnType<typeof drawBody>>(
  [views.right, views.left].map((view) => [view, drawBody(figure, ground, view, null, 2)]),
);
const drawingFrom = (view: View) => {
  const drawing = drawings.get(view);
  if (drawing === undefined) throw new Error("expected a drawing");
  return drawing;
};
const svgOf = (view: View, more: { marks?: Marks; props?: readonly Prop[] }): string =>
  pictogram(drawingFrom(view), { theme: "card", title: "standing", idPrefix: "standing", ...more });
const dotsIn = (svg: string): number => [...svg.matchAll(/<circle [^>]*r="3.2"/g)].length;

describe("dots where the body bears", () => {
  const rightHand = inRoom(figure, ground, "hand_r", [-0.09, -0.19, 0.17]);
  const leftHand = inRoom(figure, ground, "hand_l", [-0.09, -0.19, -0.17]);
  const back = inRoom(figure, ground, "torso", [-0.2, 0.35, 0]);

  it("are not drawn on what the body stands before", () => {
    const marks = { contacts: [leftHand, back] };
    expect(dotsIn(svgOf(views.right, { marks }))).toBe(1);
    expect(dotsIn(svgOf(views.left, { marks }))).toBe(2);
  });

  it("are one where two would touch", () => {
    const [x, y, z] = rightHand;
    expect(dotsIn(svgOf(views.right, { marks: { contacts: [rightHand, [x + 0.02, y, z]] } }))).toBe(1);
    expect(dotsIn(svgOf(views.right, { marks: { contacts: [rightHand, [x + 0.3, y, z]] } }))).toBe(2);
  });
});

describe("a screen", () => {
  const board = (z: number): Box3 => [
    [-0.3, 0.1, z],
    [0.3, 0.3, z + 0.02],
  ];
  const drawnOver = (z: number): boolean =>
    /clip-path="url\(#standing-p0\)"/.test(svgOf(views.right, { props: [{ kind: "screen", boxes: [board(z)] }] }));

  it("hides the body behind it, and is hidden by the body before it", () => {
    expect(drawnOver(0.4)).toBe(true);
    expect(drawnOver(-0.4)).toBe(false);
    const { lines, share } = hiddenBehind(drawingFrom(views.right), board(0.4));
    const heights = lines.flat().map(([, v]) => v);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.2);
    expect(Math.min(...heights)).toBeGreaterThan(0.07);
    expect(Math.max(...heights)).toBeLessThan(0.33);
  });

  it("is only hinted at when it would hide the posture", () => {
    const wall: Prop = {
      kind: "screen",
      boxes: [
        [
          [-1, 0, 0.6],
          [1, 2, 0.65],
        ],
      ],
    };
    expect(svgOf(views.right, { props: [wall] })).toMatch(/<path d="[^"]+" fill="none"[^>]+stroke-dasharray/);
  });
});

describe("the window", () => {
  it("is behind a thigh that comes towards the eye, and shows what is inside one that does not", () => {
    const raised = posed({ ...pose, deg: { ...pose.deg, hip_flexion_r: 88, knee_angle_r: 90 } });
    const look = { muscles: [] };
    const masks = [views.front, views.right].map((view) => {
      const drawing = drawBody(raised.figure, raised.ground, view, look, 2);
      const svg = pictogram(drawing, { theme: "card", title: "marching", idPrefix: "marching" });
      return /<mask [^>]*>(.*?)<\/mask>/.exec(svg)?.[1] ?? "";
    });
    const withoutArms = masks.map((mask) => [...mask.matchAll(/<path d="[^"]*"\/>/g)].length);
    expect(withoutArms[0]).toBe((withoutArms[1] ?? 0) + 1);
  });
});

describe("a line", () => {
  it("is drawn over the body only where it is the nearer", () => {
    const across = (z: number) =>
      piecesBefore(drawingFrom(views.right), [
        [-0.6, 0.2, z],
        [0.6, 0.2, z],
      ]);
    expect(across(0.4)).toHaveLength(1);
    expect(across(-0.4)).toEqual([]);
  });
});
