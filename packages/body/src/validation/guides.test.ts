import { describe, expect, it } from "vitest";
import { guideRows } from "./guides.ts";

const rows = guideRows();
const at = (angle: number) => rows.filter(({ lumbarExtension }) => lumbarExtension === angle);

describe("the guides of erector spinae", () => {
  it("are seven, and change nothing in standing or bent back", () => {
    expect(at(0)).toHaveLength(7);
    for (const { guided, straight } of [...at(0), ...at(20)])
      guided.forEach((arm, i) => {
        expect(arm).toBeCloseTo(straight[i]!, 9);
      });
  });

  it("keep a bent back's arms at least as large as the straight line's", () => {
    for (const { guided, straight } of at(-60))
      guided.forEach((arm, i) => {
        expect(arm).toBeGreaterThanOrEqual(straight[i]! - 1e-9);
      });
  });

  it("keep those at L5/S1, L4/L5 and L3/L4 within 18 % of standing", () => {
    const standing = at(0);
    at(-60).forEach(({ guided }, row) => {
      guided.slice(0, 3).forEach((arm, i) => {
        expect(arm).toBeGreaterThanOrEqual(0.82 * standing[row]!.guided[i]!);
      });
    });
  });

  it("leave every fascicle an extensor", () => {
    const crossed = rows.flatMap(({ guided }) => guided.filter((arm) => arm !== 0));
    expect(Math.min(...crossed)).toBeGreaterThan(15);
  });
});
