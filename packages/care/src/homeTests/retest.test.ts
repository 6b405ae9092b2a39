import { describe, expect, it } from "vitest";
import { compared, type DatedTest, newestTests, retestsDue } from "./retest.ts";

const test = (at: string, degrees: readonly number[], more: Partial<DatedTest> = {}): DatedTest => ({
  ...{ test: "thomas-back-flat", nrs: 2, masked: "no", at },
  tries: [{ side: "left", degrees, told: { able: "yes" } }],
  ...more,
});
const hold = (at: string, seconds: number): DatedTest =>
  test(at, [], { test: "bridge-hold", tries: [{ side: "both", seconds, told: {} }] });

describe("retestsDue", () => {
  const first = test("2026-09-01T08:00+02:00[Europe/Berlin]", [3]);

  it.each([
    ["2026-09-14", []],
    ["2026-09-15", ["thomas-back-flat"]],
    ["2026-10-12", ["thomas-back-flat"]],
    ["2026-11-24", ["thomas-back-flat"]],
  ] as const)("two weeks after the first time, on %s: %j", (now, due) => {
    expect(retestsDue([first], now)).toEqual(due);
  });

  it("is quiet after one was done, until the next time", () => {
    const second = test("2026-09-16", [2]);
    expect(retestsDue([second, first], "2026-10-12")).toEqual([]);
    expect(retestsDue([second, first], "2026-10-13")).toEqual(["thomas-back-flat"]);
    const third = test("2026-11-24", [2]);
    expect(retestsDue([first, second, third], "2027-03-01")).toEqual([]);
  });

  it("counts nothing that a medicine may have hidden, and nothing of a later version", () => {
    expect(retestsDue([test("2026-09-01", [3], { masked: "notSure" })], "2026-10-01")).toEqual([]);
    expect(retestsDue([test("2026-09-01", [3], { test: "later" })], "2026-10-01")).toEqual([]);
    expect(retestsDue([first, test("2026-09-20", [3], { masked: "yes" })], "2026-09-21")).toEqual(["thomas-back-flat"]);
  });
});

describe("compared", () => {
  it.each([
    [3, -2, "same"],
    [3, -2.1, "less"],
    [3, 8, "same"],
    [3, 8.1, "more"],
  ] as const)("a thigh at %d° and then at %d°: %s", (before, after, change) => {
    const results = [test("2026-09-20", [after, after]), test("2026-09-01", [before, before])];
    expect(compared(results, "thomas-back-flat")).toEqual([{ side: "left", unit: "degrees", before, after, change }]);
  });

  it.each([
    [30, 40, "same"],
    [30, 40.1, "more"],
    [30, 20, "same"],
    [30, 19, "less"],
    [0, 1, "more"],
  ] as const)("a bridge held for %d s and then %d s: %s", (before, after, change) => {
    const results = [hold("2026-09-01", before), hold("2026-09-20", after)];
    expect(compared(results, "bridge-hold")).toMatchObject([{ before, after, change }]);
  });

  it("is empty with one time, a side that was measured once, or a test that measures nothing", () => {
    expect(compared([test("2026-09-01", [3])], "thomas-back-flat")).toEqual([]);
    const right = test("2026-09-20", [3], { tries: [{ side: "right", degrees: [3, 3], told: {} }] });
    expect(compared([test("2026-09-01", [3]), right], "thomas-back-flat")).toEqual([]);
    const squat = { test: "squat", tries: [{ side: "both", told: {} }] } as const;
    expect(compared([test("2026-09-01", [], squat), test("2026-09-20", [], squat)], "squat")).toEqual([]);
  });

  it("knows the newest of each test, masked or not", () => {
    const newest = newestTests([
      test("2026-09-20", [1], { masked: "yes" }),
      test("2026-09-01", [3]),
      hold("2026-09-02", 9),
    ]);
    expect([...newest].map(([id, { at }]) => [id, at])).toEqual([
      ["thomas-back-flat", "2026-09-20"],
      ["bridge-hold", "2026-09-02"],
    ]);
  });
});
