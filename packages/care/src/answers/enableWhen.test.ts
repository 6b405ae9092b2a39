import { describe, expect, it } from "vitest";
import { isEnabled } from "./enableWhen.ts";

describe("isEnabled", () => {
  it("asks about coughing only after a yes to pain below the knee", () => {
    expect(isEnabled("cough-or-sneeze", { "below-knee": "yes" })).toBe(true);
    expect(isEnabled("cough-or-sneeze", { "below-knee": "notSure" })).toBe(false);
    expect(isEnabled("cough-or-sneeze", { "below-knee": "no" })).toBe(false);
    expect(isEnabled("cough-or-sneeze", {})).toBe(false);
  });

  it("asks about bent hips only of those who may be worse upright", () => {
    expect(isEnabled("eased-hips-bent", { "worse-upright": "yes" })).toBe(true);
    expect(isEnabled("eased-hips-bent", { "worse-upright": "notSure" })).toBe(true);
    expect(isEnabled("eased-hips-bent", { "worse-upright": "no" })).toBe(false);
    expect(isEnabled("eased-hips-bent", {})).toBe(false);
  });

  it("asks for the week also when the pregnancy is not sure", () => {
    expect(isEnabled("pregnancy-week", { pregnant: "yes" })).toBe(true);
    expect(isEnabled("pregnancy-week", { pregnant: "notSure" })).toBe(true);
    expect(isEnabled("pregnancy-week", { pregnant: "no" })).toBe(false);
  });

  it("asks about the visit once its day is there", () => {
    expect(isEnabled("seen-exercise", {})).toBe(false);
    expect(isEnabled("seen-exercise", { "seen-on": "2026-11-20" })).toBe(true);
  });

  it("always asks what depends on nothing", () => {
    expect(isEnabled("saddle-bladder-bowel", {})).toBe(true);
  });
});
