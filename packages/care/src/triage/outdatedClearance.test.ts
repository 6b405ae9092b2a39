import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, areaIds } from "../answers/answers.ts";
import { withoutOutdatedClearance } from "./outdatedClearance.ts";
import { adult, clearedBy } from "./triage.fixture.ts";
import { triage } from "./triage.ts";

type Changes = Parameters<typeof adult>[0];

const visit: Changes = { ...clearedBy("doctor"), "seen-after": "stop" };
const { "seen-recorded-on": recordedOn, "seen-after": seenAfter } = visit;
const seen = (changes: Changes) => adult({ ...visit, ...changes });

const bones: Changes = { "osteoporosis-or-steroids": "yes" };
const fall: Changes = { "small-fall": "yes" };
const old: Changes = { "birth-year": 1930 };
const cancer: Changes = { "cancer-history": "yes" };
const thinner: Changes = { "blood-thinner": "yes", "bleeding-signs": "no" };
const doubt: Changes = { ...thinner, "pain-groin": "notSure" };
const foot: Changes = { "foot-drags": "yes" };
const months: Changes = { "over-three-months": "yes", "began-before-40": "yes" };
const stretch = (side: string | undefined): Changes => ({ "front-of-hip-in-stretch": side });
/** With the body map still to come. */
const noMap: Changes = Object.fromEntries(areaIds.map((id) => [id, undefined]));
const withoutClearance = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== "seen-exercise"));
const outdate = (before: Answers, after: Answers) => withoutOutdatedClearance(before, after, authored);

describe("withoutOutdatedClearance", patient, () => {
  it.each<readonly [string, Changes, Changes]>([
    ["a new yes", { "small-fall": "no" }, { "small-fall": "yes" }],
    ["a new doubt", { "small-fall": "no" }, { "small-fall": "notSure" }],
    ["a doubt that became a yes", { "small-fall": "notSure" }, { "small-fall": "yes" }],
    ["a calf on the map, which is pain below the knee", { "pain-calf": "no" }, { "pain-calf": "left" }],
    ["a calf on the map, after a no to pain below the knee", { ...noMap, "below-knee": "no" }, { "pain-calf": "left" }],
    ["a condition", { pregnant: "no" }, { pregnant: "yes" }],
    ["a row of the first screen", { "leg-cold-white": "no" }, { "leg-cold-white": "notSure" }],
    ["a row of the first screen, first asked", { "leg-cold-white": undefined }, { "leg-cold-white": "notSure" }],
    ["a sign that makes two", { ...bones, "spine-spot": "no" }, { ...bones, "spine-spot": "yes" }],
    [
      "a pair that is urgent, first asked",
      { ...bones, "spine-spot": undefined },
      { ...bones, "spine-spot": "notSure" },
    ],
    ["an age that is urgent beside a sign, first asked", { ...fall, "birth-year": undefined }, { ...fall, ...old }],
    ["an age that is urgent beside a sign, changed", fall, { ...fall, ...old }],
    [
      "one more sign beside one that does the same",
      { ...cancer, "weight-loss": "no" },
      { ...cancer, "weight-loss": "yes" },
    ],
    ["a groin beside a blood thinner", { ...thinner, "pain-groin": "no" }, { ...thinner, "pain-groin": "right" }],
    ["a blood thinner beside a groin", { "pain-groin": "left" }, { ...thinner, "pain-groin": "left" }],
    ["a medicine", { "takes-medicine": "no" }, { "takes-medicine": "yes", opioid: "yes" }],
    ["a sore eye, first asked", { ...months, "red-eye": undefined }, { ...months, "red-eye": "yes" }],
  ])("takes the visit away on %s, but not when it was written down and after what", (_, before, after) => {
    expect(outdate(seen(before), seen(after))).toEqual(
      adult({ ...after, "seen-recorded-on": recordedOn, "seen-after": seenAfter }),
    );
  });

  it.each<readonly [string, Changes, Changes]>([
    ["the same again", { "small-fall": "yes" }, { "small-fall": "yes" }],
    ["a yes that became a no", { "small-fall": "yes" }, { "small-fall": "no" }],
    ["a yes that became a doubt", { "small-fall": "yes" }, { "small-fall": "notSure" }],
    ["a no to what was never asked", { "small-fall": undefined }, { "small-fall": "no" }],
    ["what is only soon, first asked", { "small-fall": undefined }, { "small-fall": "yes" }],
    ["leg pain, first asked", { ...old, "walking-limit": undefined }, { ...old, "walking-limit": "yes" }],
    ["leg pain on the map, first asked", { ...noMap, "below-knee": undefined }, { "pain-calf": "left" }],
    ["a groin beside a blood thinner, first asked", { ...noMap, ...thinner }, { ...thinner, "pain-groin": "left" }],
    [
      "a second spot beside a doubt, first asked",
      { ...doubt, ...stretch(undefined) },
      { ...doubt, ...stretch("left") },
    ],
    ["medicines, first asked", { "takes-medicine": undefined }, { "takes-medicine": "yes", opioid: "yes" }],
    ["a front of the hip, with nothing else", { ...foot, ...stretch(undefined) }, { ...foot, ...stretch("left") }],
    ["a groin, with nothing else", { "pain-groin": "no" }, { "pain-groin": "right" }],
    ["the other side", { ...thinner, "pain-groin": "left" }, { ...thinner, "pain-groin": "both" }],
    ["a back that is slow to ease", { "slow-to-ease": "no" }, { "slow-to-ease": "yes" }],
    ["what no rule reads", { hernia: "no" }, { hernia: "yes" }],
    ["another year of birth", {}, old],
  ])("keeps the visit on %s", (_, before, after) => {
    expect(outdate(seen(before), seen(after))).toEqual(seen(after));
  });

  it("stops no one again who was stopped before the history was asked, and is cleared by a doctor", () => {
    const before = seen({ ...foot, ...noMap, ...stretch(undefined), "walking-limit": undefined });
    const answered = seen({ ...foot, ...stretch("left"), "pain-front-thigh": "left", "walking-limit": "yes" });
    const after = outdate(before, answered);
    expect(after).toBe(answered);
    expect(triage(after, authored)).toMatchObject({ level: "soon", exercise: "gentle" });
  });

  it("does not count what is no longer asked", () => {
    const before = seen({ "takes-medicine": "no" });
    expect(outdate(before, { ...before, opioid: "yes" })).toMatchObject(visit);
  });

  it("leaves a visit without a yes alone: it opens nothing", () => {
    const before = seen({ "seen-exercise": "no" });
    const after = { ...before, "small-fall": "yes" } as const;
    expect(outdate(before, after)).toBe(after);
  });

  it("keeps a visit when nothing changes, and never clears what is urgent and was not there before", () => {
    const isGrave = (answers: Answers) => {
      const { level } = triage(withoutClearance(answers), authored);
      return level === "urgent" || level === "emergency";
    };
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (some, more) => {
        const [before, after]: readonly [Answers, Answers] = [
          { ...some, ...clearedBy("doctor") },
          { ...more, ...clearedBy("doctor") },
        ];
        expect(outdate(before, before)).toBe(before);
        const isKept = outdate(before, after)["seen-exercise"] === "yes";
        expect(isKept && isGrave(after) && !isGrave(before)).toBe(false);
      }),
      property,
    );
  });

  it("refuses a year of birth that cannot be", () => {
    expect(() => outdate(seen({ "birth-year": 2030 }), seen({}))).toThrow("birth-year");
  });
});
