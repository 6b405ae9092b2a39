import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { property } from "../answers/answers.fixture.ts";
import type { SideDose } from "../catalogue/movement.ts";
import { anyPlanInput, longRun, planInput } from "../plan/plan.fixture.ts";
import { planFor } from "../plan/planFor.ts";
import type { PlanItem } from "../plan/planResult.ts";
import { movementWordKeys } from "../plan/wordKeys.ts";
import {
  changePositionSeconds,
  getReadySeconds,
  samePositionSeconds,
  sessionSeconds,
  sessionSteps,
  sideSwitchSeconds,
} from "./sessionSteps.ts";

const kinds = ["first", "usual"] as const;
const release = planFor(planInput({}, { "hip-flexor-stiff": "possible" }, "left"));
const stretch = release.items.filter(({ movement }) => movement === "half-kneeling-hip-flexor-stretch");

/** Every repetition that a plan asks for: item, side, set, repetition. */
const wanted = (items: readonly PlanItem[], session: "first" | "usual") =>
  items.flatMap((item, index) =>
    item[session].flatMap(({ side, sets, repetitions }) =>
      Array.from({ length: sets * repetitions }, (_, i) =>
        [index, side, Math.floor(i / repetitions) + 1, (i % repetitions) + 1].join(" "),
      ),
    ),
  );

describe("sessionSteps", () => {
  it(
    "does every repetition of every set and side once, in order, in whole seconds",
    () => {
      fc.assert(
        fc.property(anyPlanInput, fc.constantFrom(...kinds), (input, session) => {
          const { items } = planFor(input);
          const steps = sessionSteps(items, session);
          const done = steps
            .filter(({ kind }) => kind === "phase")
            .map((step) => [step.movementIndex, step.side, step.set, step.repetition].join(" "));
          expect(done.filter((place, i) => place !== done[i - 1])).toEqual(wanted(items, session));
          expect(steps.every(({ seconds }) => Number.isInteger(seconds) && seconds > 0)).toBe(true);
          expect(sessionSeconds(steps)).toBe(steps.map(({ seconds }) => seconds).reduce((a, b) => a + b, 0));
        }),
        property,
      );
    },
    longRun,
  );

  it("says only what the catalogue of words knows", () => {
    const cues = kinds.flatMap((session) => sessionSteps(release.items, session)).map(({ cue }) => cue);
    for (const cue of cues) expect(movementWordKeys).toContain(cue);
  });

  it("gets down first, then ready before each movement, and changes sides only where there are two", () => {
    const steps = sessionSteps(release.items, "usual");
    const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
    expect(steps[0]).toMatchObject({ kind: "getDown", seconds: changePositionSeconds, phase: null });
    expect(steps[1]).toMatchObject({
      kind: "setUp",
      seconds: changePositionSeconds - getReadySeconds.first,
      phase: null,
    });
    expect(steps[2]).toMatchObject({ kind: "getReady", seconds: getReadySeconds.first, cue: "session.getReady" });
    expect(count("getReady")).toBe(release.items.length);
    expect(count("sideSwitch")).toBe(release.items.filter(({ usual }) => usual.length === 2).length);
  });

  it("runs a stretch on two sides as its dose says", () => {
    const steps = sessionSteps(stretch, "usual").map(
      ({ kind, side, set, seconds }) => `${kind} ${side} ${set} ${seconds}`,
    );
    const set = (side: string, n: number) => [4, 30, 3].map((seconds) => `phase ${side} ${n} ${seconds}`);
    expect(steps).toEqual([
      "getDown left 1 15",
      "setUp left 1 10",
      "getReady left 1 5",
      ...set("left", 1),
      "betweenSets left 2 10",
      ...set("left", 2),
      "betweenSets left 3 10",
      ...set("left", 3),
      `sideSwitch right 1 ${sideSwitchSeconds}`,
      ...set("right", 1),
      "betweenSets right 2 10",
      ...set("right", 2),
      "getUp right 2 15",
    ]);
  });

  it("pauses between repetitions, but not before the first or after the last", () => {
    const bridge = release.items.filter(({ movement }) => movement === "bridge");
    const steps = sessionSteps(bridge, "first");
    const pauses = steps.filter(({ kind }) => kind === "betweenRepetitions");
    expect(pauses.map(({ repetition }) => repetition)).toEqual([2, 3, 4]);
    expect(steps.at(-2)?.kind).toBe("phase");
    expect(steps.at(-1)).toMatchObject({ kind: "getUp", seconds: changePositionSeconds });
  });

  it("is at least a third shorter the first time", () => {
    const [first, usual] = kinds.map((session) => sessionSeconds(sessionSteps(release.items, session)));
    expect(first! / usual!).toBeLessThan(2 / 3);
    expect(usual!).toBeLessThanOrEqual(20 * 60);
  });

  it("is nothing for no items", () => {
    expect(sessionSteps([], "usual")).toEqual([]);
    expect(sessionSeconds([])).toBe(0);
  });

  it("gives more time before another position than before the same one", () => {
    const setUp = (ids: readonly string[]) =>
      sessionSteps(
        ids.map((id) => ({ ...release.items[0]!, movement: id as PlanItem["movement"] })),
        "usual",
      )
        .filter(({ kind }) => kind === "setUp")
        .map(({ seconds }) => seconds);
    const other = changePositionSeconds - getReadySeconds.later;
    expect(setUp(["hip-flexor-pandiculation", "bridge", "chair-navasana", "bridge"])).toEqual([
      changePositionSeconds - getReadySeconds.first,
      samePositionSeconds,
      other,
      other,
    ]);
  });

  it.each([{ sets: 0 }, { repetitions: 1.5 }, { holdSeconds: Number.NaN }, { restSeconds: -1 }])(
    "refuses a dose of %o",
    (bad) => {
      const items = stretch.map((item) => ({
        ...item,
        usual: item.usual.map((dose): SideDose => ({ ...dose, ...bad })),
      }));
      expect(() => sessionSteps(items, "usual")).toThrow("expected whole sets, repetitions and seconds");
    },
  );
});
