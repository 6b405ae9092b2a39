import { describe, expect, it } from "vitest";
import { clearanceOf } from "./clearance.ts";
import { gentleDays, newlyCleared } from "./newlyCleared.rule.ts";
import { notCleared } from "./notCleared.rule.ts";

const on = "2026-11-02";

describe("notCleared", () => {
  it.each(["no", "notSure"] as const)("stops the exercises, without a level, on %s", (answer) => {
    expect(notCleared.evaluate({ "seen-exercise": answer }, on)).toEqual({
      rule: "not-cleared",
      level: "none",
      exercise: "stop",
      advice: "ask-what-you-may-do",
      because: [{ rule: "not-cleared", linkId: "seen-exercise", answer }],
    });
  });

  it.each([{}, { "seen-exercise": "yes", "seen-by": "doctor" }] as const)("says nothing of %j", (answers) => {
    expect(notCleared.evaluate(answers, on)).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });

  it.each([undefined, "other"] as const)("takes a yes from %s for not sure: it ends no stop", (by) => {
    const answers = { "seen-exercise": "yes", ...(by === undefined ? {} : { "seen-by": by }) } as const;
    expect(clearanceOf(answers)).toBe("notSure");
    expect(notCleared.evaluate(answers, on)).toMatchObject({ exercise: "stop" });
    expect(newlyCleared.evaluate({ ...answers, "seen-recorded-on": "2026-11-01" }, "2026-11-02").exercise).toBe(
      "usual",
    );
  });

  it.each(["emergency", "doctor", "midwife", "physiotherapist"] as const)("takes a yes from %s for a yes", (by) => {
    expect(clearanceOf({ "seen-exercise": "yes", "seen-by": by })).toBe("yes");
  });
});

describe("newlyCleared", () => {
  const seen = { "seen-exercise": "yes", "seen-by": "doctor", "seen-recorded-on": "2026-11-01" } as const;

  it.each([
    [0, "gentle"],
    [gentleDays - 1, "gentle"],
    [gentleDays, "usual"],
    [gentleDays + 1, "usual"],
  ] as const)("%d days after a visit was written down is %s", (days, exercise) => {
    const authored = `2026-11-${String(1 + days).padStart(2, "0")}`;
    expect(newlyCleared.evaluate(seen, authored)).toMatchObject({ level: "none", exercise });
  });

  it("counts a week", () => {
    expect(gentleDays).toBe(7);
  });

  it("counts the person's own days, not those of UTC", () => {
    expect(newlyCleared.evaluate(seen, "2026-11-08T00:30:00+13:00").exercise).toBe("usual");
    expect(newlyCleared.evaluate(seen, "2026-11-07T23:30:00-10:00").exercise).toBe("gentle");
  });

  it("stays gentle when the day of writing is missing or ahead", () => {
    expect(newlyCleared.evaluate({ "seen-exercise": "yes", "seen-by": "doctor" }, "2026-11-08").exercise).toBe(
      "gentle",
    );
    expect(newlyCleared.evaluate({ ...seen, "seen-recorded-on": "2026-12-01" }, "2026-11-08").exercise).toBe("gentle");
  });

  it("goes on to its last day when something new has ended the clearance", () => {
    const left = { "seen-recorded-on": "2026-11-01" } as const;
    expect(newlyCleared.evaluate(left, "2026-11-07")).toMatchObject({ level: "none", exercise: "gentle" });
    expect(newlyCleared.evaluate(left, "2026-11-08")).toMatchObject({ level: "none", exercise: "usual" });
  });

  it("says nothing of a visit that no stop led to, also when something new has ended it", () => {
    for (const given of [seen, { "seen-recorded-on": "2026-11-01" }] as const) {
      expect(newlyCleared.evaluate({ ...given, "seen-after": "soon" }, "2026-11-02")).toEqual({
        rule: "newly-cleared",
        level: "none",
        exercise: "usual",
        advice: null,
        because: [],
      });
      expect(newlyCleared.evaluate({ ...given, "seen-after": "stop" }, "2026-11-02").exercise).toBe("gentle");
    }
  });

  it("says nothing when no visit was written down", () => {
    expect(newlyCleared.evaluate({}, "2026-11-08")).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });

  it("refuses a day that is none", () => {
    expect(() => newlyCleared.evaluate({ ...seen, "seen-recorded-on": "last week" }, "2026-11-08")).toThrow(
      'got "last week"',
    );
  });
});
