import { describe, expect, it } from "vitest";
import { newlyCleared } from "./newlyCleared.rule.ts";
import { clearanceOf, notCleared } from "./notCleared.rule.ts";

describe("notCleared", () => {
  it.each(["no", "notSure"] as const)("stops the exercises, without a level, on %s", (answer) => {
    expect(notCleared({ "seen-exercise": answer })).toEqual({
      rule: "not-cleared",
      level: "none",
      exercise: "stop",
      because: [{ rule: "not-cleared", linkId: "seen-exercise", answer }],
    });
  });

  it.each([{}, { "seen-exercise": "yes", "seen-by": "doctor" }] as const)("says nothing of %j", (answers) => {
    expect(notCleared(answers)).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });

  it.each([undefined, "other"] as const)("takes a yes from %s for not sure: it ends no stop", (by) => {
    const answers = { "seen-exercise": "yes", ...(by === undefined ? {} : { "seen-by": by }) } as const;
    expect(clearanceOf(answers)).toBe("notSure");
    expect(notCleared(answers)).toMatchObject({ exercise: "stop" });
    expect(newlyCleared({ ...answers, "seen-recorded-on": "2026-11-01" }, "2026-11-02").exercise).toBe("usual");
  });

  it.each(["emergency", "doctor", "physiotherapist"] as const)("takes a yes from %s for a yes", (by) => {
    expect(clearanceOf({ "seen-exercise": "yes", "seen-by": by })).toBe("yes");
  });
});

describe("newlyCleared", () => {
  const seen = { "seen-exercise": "yes", "seen-by": "doctor", "seen-recorded-on": "2026-11-01" } as const;

  it.each([
    ["2026-11-01", "gentle"],
    ["2026-11-07", "gentle"],
    ["2026-11-08", "usual"],
    ["2026-11-09", "usual"],
  ] as const)("on %s after a visit written down on 1 November is %s", (authored, exercise) => {
    expect(newlyCleared(seen, authored)).toMatchObject({ level: "none", exercise });
  });

  it("counts the person's own days, not those of UTC", () => {
    expect(newlyCleared(seen, "2026-11-08T00:30:00+13:00").exercise).toBe("usual");
    expect(newlyCleared(seen, "2026-11-07T23:30:00-10:00").exercise).toBe("gentle");
  });

  it("stays gentle when the day of writing is missing or ahead", () => {
    expect(newlyCleared({ "seen-exercise": "yes", "seen-by": "doctor" }, "2026-11-08").exercise).toBe("gentle");
    expect(newlyCleared({ ...seen, "seen-recorded-on": "2026-12-01" }, "2026-11-08").exercise).toBe("gentle");
  });

  it("says nothing when no visit was written down", () => {
    expect(newlyCleared({}, "2026-11-08")).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });

  it("refuses a day that is none", () => {
    expect(() => newlyCleared({ ...seen, "seen-recorded-on": "last week" }, "2026-11-08")).toThrow('got "last week"');
  });
});
