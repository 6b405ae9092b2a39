import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { anyPlanInput, planInput } from "../plan/plan.fixture.ts";
import { planFor } from "../plan/planFor.ts";
import { itemOf } from "./session.fixture.ts";
import { sessionSeconds, sessionSteps } from "./sessionSteps.ts";
import { countFromSeconds, formFromSeconds, halfFromSeconds, startsOf, timelineOf } from "./timeline.ts";

const said = (cues: ReturnType<typeof timelineOf>) => cues.map(({ atMs, kind, key }) => `${atMs} ${kind} ${key}`);

describe("the timeline of a session", () => {
  it("of a held stretch says the way down, the start, each phase, the form at a third, half, where it is felt, and 3-2-1", () => {
    const stretch = { ...itemOf("half-kneeling-hip-flexor-stretch") };
    const oneSet = stretch.usual.map((dose) => ({ ...dose, sets: 1 }));
    const cues = timelineOf(sessionSteps([{ ...stretch, usual: oneSet }], "usual"));
    const id = "half-kneeling-hip-flexor-stretch";
    const breaths = [0, 10_000, 20_000].flatMap((at) => [`${at} in`, `${at + 4000} out`]);
    const hold = (at: number, form: number) => [
      `${at - 4000} step movement.${id}.phase.glide`,
      `${at} step movement.${id}.phase.hold`,
      `${at + 10_000} form movement.${id}.cue.${form}`,
      `${at + 15_000} half session.half`,
      `${at + 20_000} feel movement.${id}.feel`,
      `${at + 27_000} count 3`,
      `${at + 28_000} count 2`,
      `${at + 29_000} count 1`,
      `${at + 30_000} step movement.${id}.phase.back`,
    ];
    const count = (end: number) => [3, 2, 1].map((n) => `${end - n * 1000} count ${n}`);
    const all = said(cues);
    expect(all.filter((line) => !line.includes("breath"))).toEqual([
      "0 step position.half-kneeling.down",
      `15000 step movement.${id}.start`,
      "25000 step session.getReady",
      ...count(30_000),
      ...hold(34_000, 1),
      "67000 step session.switchSide",
      ...count(75_000),
      ...hold(79_000, 1),
      "112000 step position.half-kneeling.up",
      "127000 end session.over",
    ]);
    expect(all.filter((line) => line.includes("breath")).slice(0, 6)).toEqual(
      breaths.map((line) => {
        const [at, way] = line.split(" ");
        return `${Number(at) + 34_000} breath breath.${way}`;
      }),
    );
  });

  it("of a pandiculation shows contract, lower slowly and rest with their own seconds", () => {
    const cues = timelineOf(sessionSteps([itemOf("hip-flexor-pandiculation")], "usual"));
    const phase = (name: string) => `step movement.hip-flexor-pandiculation.phase.${name}`;
    const first = said(cues)
      .filter((line) => line.includes("phase."))
      .slice(0, 4);
    expect(first).toEqual([
      `30000 ${phase("contract")}`,
      `35000 ${phase("yield")}`,
      `43000 ${phase("rest")}`,
      expect.any(String),
    ]);
  });

  it("gets ready for 5 s before the first movement and for 3 s before each later one", () => {
    const steps = sessionSteps(
      ["bridge", "dead-bug", "chair-navasana"].map((id) => itemOf(id as "bridge")),
      "usual",
    );
    expect(steps.filter(({ kind }) => kind === "getReady").map(({ seconds }) => seconds)).toEqual([5, 3, 3]);
  });

  it("starts with the stiff side", () => {
    const { items } = planFor(planInput({}, { "hip-flexor-stiff": "fitsWell" }, "right"));
    const sides = sessionSteps(items, "usual").filter(({ kind, side }) => kind === "phase" && side !== "both");
    expect(sides.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ movement }) => sides.find((step) => step.movement === movement)?.side))).toEqual(
      new Set([undefined, "right"]),
    );
  });

  it("says how to do it well once in every movement that counts", () => {
    for (const movement of movementIds.filter((id) => catalogue[id].counted)) {
      const cues = timelineOf(sessionSteps([itemOf(movement)], "usual"));
      expect([movement, cues.some(({ kind }) => kind === "form")]).toEqual([movement, true]);
    }
  });

  it("never counts a position of ease down, nor a way to the floor", () => {
    const cues = timelineOf(sessionSteps([itemOf("side-lying-rest")], "usual"));
    const steps = sessionSteps([itemOf("side-lying-rest")], "usual");
    expect(new Set(cues.filter(({ kind }) => kind === "count").map(({ step }) => steps[step]?.kind))).toEqual(
      new Set(["getReady"]),
    );
  });

  it(
    "is exact for every plan: in order, each step once, the last three seconds before their end, thirds and halves",
    patient,
    () => {
      fc.assert(
        fc.property(anyPlanInput, fc.constantFrom("first", "usual"), (input, session) => {
          const steps = sessionSteps(planFor(input).items, session);
          const starts = startsOf(steps);
          const cues = timelineOf(steps);
          expect(cues.map(({ atMs }) => atMs)).toEqual(cues.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
          expect(cues.at(-1)).toMatchObject({ kind: "end", atMs: sessionSeconds(steps) * 1000 });
          steps.forEach((step, i) => {
            const own = cues.filter((cue) => cue.step === i && cue.kind !== "end");
            const at = (kind: string) => own.filter((cue) => cue.kind === kind).map(({ atMs }) => atMs - starts[i]!);
            const ms = step.seconds * 1000;
            const counted = catalogue[step.movement].counted;
            expect(at("step")).toEqual([0]);

            if (step.kind !== "phase") return;
            expect(at("count")).toEqual(
              counted && step.seconds >= countFromSeconds ? [ms - 3000, ms - 2000, ms - 1000] : [],
            );
            expect(at("half")).toEqual(step.seconds >= halfFromSeconds ? [ms / 2] : []);
            const form = at("form").filter((after) => after > 0);
            expect(form).toEqual(step.seconds >= formFromSeconds ? [Math.round(ms / 3)] : []);
          });
        }),
        property,
      );
    },
  );

  it("is nothing without steps", () => {
    expect(timelineOf([])).toEqual([]);
  });
});
