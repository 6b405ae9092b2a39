import { describe, expect, it } from "vitest";
import { degree } from "./posed.ts";
import { type SweepResults, soakResults, sweepResults } from "./sweeps.ts";

const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
const isSoak = process?.env?.ILIO_SOAK === "1";

const runs: readonly (readonly [string, () => SweepResults])[] = [
  ["a part of the grids", sweepResults],
  ...(isSoak ? [["the whole grids", soakResults] as const] : []),
];

describe.each(runs)("on quarter-degree sweeps over %s", (_, results) => {
  it("explains every change of length by the moment arms, to 0.01 mm", () => {
    const { poses, muscles } = results();
    expect(poses).toBeGreaterThan(5_000);
    expect(muscles).toHaveLength(132);
    expect(muscles.filter(({ unexplained }) => !(unexplained <= 1e-5))).toEqual([]);
  }, 120_000);

  it("changes no moment arm by more than 3 mm in a step", () => {
    expect(results().muscles.filter(({ armChange }) => !(armChange <= 3e-3))).toEqual([]);
  });

  it("keeps every muscle longer than a centimetre", () => {
    expect(results().muscles.filter(({ shortest }) => !(shortest > 0.01))).toEqual([]);
  });

  it("comes to no cut nearer than 20 degrees", () => {
    const { wraps } = results();
    expect(wraps.length).toBeGreaterThan(20);
    expect(wraps.filter(({ toCut }) => !(toCut >= 20 * degree))).toEqual([]);
  });

  it("brings no moving point nearer to its surface than 1.01 radii", () => {
    expect(results().wraps.filter(({ nearest }) => !(nearest >= 1.01))).toEqual([]);
  });

  it("touches every surface in some pose", () => {
    expect(results().wraps.filter(({ touching }) => touching === 0)).toEqual([]);
  });
});
