import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { property } from "../answers/answers.fixture.ts";
import { sessionSeconds, sessionSteps } from "../session/sessionSteps.ts";
import { fitPlan } from "./fitPlan.ts";
import { anyPlanInput, anyPreferences, longRun, planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import { inStageOrder } from "./planItems.ts";
import type { PlanItem } from "./planResult.ts";
import { noPreferences, type Preferences } from "./preferences.ts";
import { byWeight, graceSeconds, shortenings } from "./timeBox.ts";

const release = planInput({}, { "hip-flexor-stiff": "possible" }, "left");
const fitted = (preferences: Partial<Preferences>, input = release) =>
  fitPlan(planFor(input), input, { ...noPreferences, ...preferences });

const secondsOf = (items: readonly PlanItem[]) => sessionSeconds(sessionSteps(items, "usual"));
const isWithin = (items: readonly PlanItem[], minutes: number) =>
  secondsOf(items) <= minutes * 60 + graceSeconds(minutes);
const sets = ({ usual }: PlanItem) => usual.map((dose) => dose.sets);
const content = (items: readonly PlanItem[]) => items.map((item) => [item.movement, sets(item).join("/")]);
const hasCompany = (items: readonly PlanItem[]) => items.filter(({ stage }) => stage !== "rest").length > 1;

/** A session with all the time in the world, and the same one within some minutes. */
const anyTimeBox = fc
  .tuple(anyPlanInput, anyPreferences, fc.constantFrom(2, 5, 10, 20))
  .map(([input, wishes, minutes]) => {
    const plan = planFor(input);
    const whole = fitPlan(plan, input, { ...wishes, minutes: null });
    return { minutes, whole, emphasis: plan.emphasis, boxed: fitPlan(plan, input, { ...wishes, minutes }) };
  });

describe("timeBoxed", () => {
  it(
    "leaves out nothing that would still fit, not even with its fewest sets",
    () => {
      fc.assert(
        fc.property(anyTimeBox, ({ minutes, whole, boxed }) => {
          const out = whole.items.filter((item) => !boxed.items.some(({ movement }) => movement === item.movement));
          const stillFit = out.filter((item) =>
            shortenings(item).some((each) => isWithin(inStageOrder([...boxed.items, each]), minutes)),
          );
          expect(content(stillFit)).toEqual([]);
        }),
        property,
      );
    },
    longRun,
  );

  it(
    "takes no set away that would still fit, unless another movement would have no room then",
    () => {
      fc.assert(
        fc.property(anyTimeBox, ({ minutes, whole, emphasis, boxed }) => {
          const able = (item: PlanItem) => shortenings(item).some((each) => isWithin([each], minutes));
          const first = byWeight(whole.items, emphasis).find(able);
          for (const item of boxed.items) {
            const planned = whole.items.find(({ movement }) => movement === item.movement);
            const more = shortenings(planned ?? item).filter((each) => (sets(each)[0] ?? 0) > (sets(item)[0] ?? 0));
            const longer = more.map((other) => boxed.items.map((each) => (each === item ? other : each)));
            expect(longer.filter((items) => isWithin(items, minutes))).toEqual([]);
            const gaveUp = item.movement === first?.movement && more.some((each) => isWithin([each], minutes));
            expect(!gaveUp || hasCompany(boxed.items)).toBe(true);
          }
        }),
        property,
      );
    },
    longRun,
  );

  it(
    "keeps the movement that matters most of those that fit, and tells about every one that is changed",
    () => {
      fc.assert(
        fc.property(anyTimeBox, ({ minutes, whole, emphasis, boxed }) => {
          const able = byWeight(whole.items, emphasis).filter((item) =>
            shortenings(item).some((each) => isWithin([each], minutes)),
          );
          const movements = boxed.items.map(({ movement }) => movement);
          expect(movements).toEqual(expect.arrayContaining(able.slice(0, 1).map(({ movement }) => movement)));
          const told = boxed.fits.filter(({ because }) => because === "less-time").map(({ movement }) => movement);
          const same = content(boxed.items).map(String);
          const changed = whole.items.filter((item) => !same.includes(String(content([item])[0])));
          expect(told).toEqual(changed.map(({ movement }) => movement));
        }),
        property,
      );
    },
    longRun,
  );

  it("puts something before a stretch in five minutes, and the stiff side keeps its two sets", () => {
    const plan = fitted({ minutes: 5 });
    expect(content(plan.items)).toEqual([
      ["chair-navasana", "1"],
      ["half-kneeling-hip-flexor-stretch", "2/1"],
    ]);
    expect(plan.fits).toContainEqual({
      movement: "half-kneeling-hip-flexor-stretch",
      instead: "half-kneeling-hip-flexor-stretch",
      because: "less-time",
    });
  });

  it("passes over what is too long, and takes the next that fits", () => {
    const hip = planInput({}, { "hip-joint": "possible" });
    expect(planFor(hip).items.map(({ movement }) => movement)).toContain("clamshell");
    expect(content(fitted({ minutes: 5 }, hip).items)).toEqual([
      ["chair-navasana", "1"],
      ["bridge", "2"],
    ]);
  });

  it("fills ten minutes without kneeling", () => {
    expect(content(fitted({ minutes: 10, kneeling: "no" }).items)).toEqual([
      ["chair-navasana", "1"],
      ["edge-of-bed-stretch", "3/2"],
      ["bridge", "1"],
    ]);
  });

  it("lets a long stretch stand alone before it gives up the sets from which gains begin", () => {
    const both = planInput({}, { "hip-flexor-stiff": "possible" }, "both");
    expect(content(fitted({ minutes: 5, kneeling: "no" }, both).items)).toEqual([["edge-of-bed-stretch", "2/2"]]);
  });

  it.each([5, 10, 20] as const)("fits into %s minutes, in the order of the stages", (minutes) => {
    const { items } = fitted({ minutes });
    expect(secondsOf(items)).toBeLessThanOrEqual(minutes * 60 + graceSeconds(minutes));
    expect(inStageOrder(items)).toEqual(items);
  });

  it("drops the rest at the end first, because it can be had at any time", () => {
    const input = planInput({}, { stenosis: "possible" });
    const plan = fitted({ minutes: 10 }, input);
    expect(plan.items.map(({ movement }) => movement)).toContain("bridge");
    expect(plan.fits).toContainEqual({ movement: "constructive-rest-90-90", instead: null, because: "less-time" });
  });

  it("takes what fits where the movement that matters most is too long", () => {
    const seen = { "seen-on": "2026-11-01", "seen-by": "midwife", "seen-exercise": "yes" } as const;
    const input = planInput({ pregnant: "yes", "pregnancy-week": 30, ...seen, "seen-recorded-on": "2026-11-01" });
    expect(isWithin(fitted({ minutes: 5 }, input).items, 5)).toBe(true);
  });
});

describe("shortenings", () => {
  const itemOf = (movement: string) => {
    const item = planFor(release).items.find((each) => each.movement === movement);
    if (item === undefined) throw new RangeError(`itemOf: expected a movement of the plan, got ${movement}.`);
    return item;
  };

  it("goes down to one set, and keeps one more on the stiff side", () => {
    expect(shortenings(itemOf("bridge")).map(sets)).toEqual([[2], [1]]);
    expect(shortenings(itemOf("hip-flexor-pandiculation")).map(sets)).toEqual([[2, 1]]);
  });

  it("keeps two sets of a stretch on the side with more", () => {
    expect(shortenings(itemOf("half-kneeling-hip-flexor-stretch")).map(sets)).toEqual([
      [3, 2],
      [2, 1],
    ]);
  });
});
