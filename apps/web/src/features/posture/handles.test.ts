import { describe, expect, it } from "vitest";
import { placer } from "./body.ts";
import { card, fitFor, onCard } from "./card.ts";
import { type Handle, handlesOf, wantedBy } from "./handles.ts";
import { move } from "./move.ts";
import { preset } from "./presets.ts";
import { type Settled, settle } from "./settle.ts";
import { type ChangeablePosture, type Control, controlsOf, isChangeable, rangeOf } from "./stance.ts";

const changeableOf = ({ posture }: Settled): ChangeablePosture => {
  if (!isChangeable(posture)) throw new Error("expected a posture of the sliders");
  return posture;
};
const handles = (settled: Settled): readonly Handle[] =>
  handlesOf(changeableOf(settled), placer.place(settled.coordinates));
const handle = (settled: Settled, control: Control): Handle =>
  handles(settled).find((each) => each.control === control)!;

describe("the handles", () => {
  it("are one for each control, inside the picture, in all that can be changed", () => {
    for (const id of ["standing", "sitting", "leaning", "hooked", "hollow"] as const) {
      const settled = preset(id);
      const { kind } = changeableOf(settled);
      expect(handles(settled).map(({ control }) => control)).toEqual(controlsOf[kind]);
      for (const { at } of handles(settled)) {
        const [x, y] = onCard(fitFor(settled.posture), at);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(card.width);
        expect(y).toBeGreaterThan(card.top);
        expect(y).toBeLessThan(card.top + card.height);
      }
    }
  });

  it("stay inside the picture to the ends of all sliders", () => {
    for (const kind of ["standing", "sitting"] as const)
      for (const control of controlsOf[changeableOf(preset(kind)).kind])
        for (const end of rangeOf[changeableOf(preset(kind)).kind][control]) {
          const { settled } = move(preset(kind), control, end);
          for (const { at } of handles(settled)) {
            const [x] = onCard(fitFor(settled.posture), at);
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(card.width);
          }
        }
  }, 60_000);

  it.each([
    ["standing", "hip", [0.2, 0.1]],
    ["standing", "knee", [-0.2, 0.1]],
    ["standing", "pelvis", [0, -0.05]],
    ["standing", "back", [-0.1, 0]],
    ["sitting", "chair", [0, 0.1]],
    ["sitting", "reach", [0.1, 0]],
  ] as const)("%s: pulled the way that it grows, %s grows", (id, control, moved) => {
    const held = handle(preset(id), control);
    const start = changeableOf(preset(id)).values[control];
    expect(wantedBy(held, start, [0, 0])).toBe(start);
    expect(wantedBy(held, start, moved)).toBeGreaterThan(start + 3);
  });

  it("bring a joint to where it was pulled", () => {
    const held = handle(preset("standing"), "hip");
    const goal = settle({
      ...changeableOf(preset("standing")),
      values: { ...changeableOf(preset("standing")).values, hip: 60 },
    });
    if (!goal.ok) throw new Error("expected a raised thigh");
    const to = handle(goal.value, "hip").at;
    const wanted = wantedBy(held, 0, [to[0] - held.at[0], to[1] - held.at[1]]);
    expect(Math.abs(wanted - 60)).toBeLessThan(3);
  });
});
