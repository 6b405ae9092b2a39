import { describe, expect, it } from "vitest";
import { bySeverity, strictestExercise, worstLevel } from "./severity.ts";

describe("severity", () => {
  it("takes the worst level, whatever the order", () => {
    expect(worstLevel(["soon", "emergency", "urgent"])).toBe("emergency");
    expect(worstLevel(["none", "soon"])).toBe("soon");
    expect(worstLevel([])).toBe("none");
  });

  it("takes the strictest exercise, whatever the order", () => {
    expect(strictestExercise(["stop", "usual", "gentle"])).toBe("stop");
    expect(strictestExercise(["usual", "gentle"])).toBe("gentle");
    expect(strictestExercise([])).toBe("usual");
  });

  it("sorts by level first, then by exercise", () => {
    const found = [
      { level: "none", exercise: "stop" },
      { level: "soon", exercise: "gentle" },
      { level: "soon", exercise: "stop" },
      { level: "emergency", exercise: "stop" },
    ] as const;
    expect(found.toSorted(bySeverity)).toEqual([found[3], found[2], found[1], found[0]]);
  });
});
