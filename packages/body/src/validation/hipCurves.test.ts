import { describe, expect, it } from "vitest";
import { curveDifferences } from "./hipCurves.ts";
import { explained } from "./reportHip.ts";

const curves = curveDifferences().map((each) => ({ ...each, key: `${each.model} ${each.muscle}` }));

describe("arms of hip flexion", () => {
  it.each(curves.filter(({ key }) => explained[key] === undefined))(
    "of $muscle are those of $model within 2 mm RMS",
    ({ rms }) => {
      expect(rms).toBeLessThanOrEqual(2);
    },
  );

  it("of psoas are those of Rajagopal 2016 within 2 mm RMS, although its path is our own", () => {
    expect(curves.find(({ key }) => key === "Rajagopal 2016 psoas_r")?.rms).toBeLessThanOrEqual(2);
  });

  it("have an explanation for a curve that is there", () => {
    expect(Object.keys(explained).filter((key) => curves.every((each) => each.key !== key))).toEqual([]);
  });
});
