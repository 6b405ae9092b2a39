import { thomasDifference } from "./findings.ts";
import { isMasked, measured } from "./homeTestResult.ts";
import { homeTests } from "./homeTests.ts";
import type { DatedTest } from "./retest.ts";

/** Averages of a hip that goes back, as degrees of the thigh above the level with the back flat; below it negative. */
export const hipNorms = {
  /** 117 elite athletes. Modified Thomas test. @source Harvey 1998, Br J Sports Med 32:68-70 */
  athletes: { degrees: -11.9, people: 117, source: "Harvey 1998, Br J Sports Med 32:68-70" },
  /**
   * 30 people without back pain, and 30 active people with long back pain: passive extension, which is not quite this test.
   *
   * @source Roach 2015, Int J Sports Phys Ther 10:13-20, PMC4325283 (6.8° against −4.2° of extension)
   */
  control: { degrees: -6.8, people: 30, source: "Roach 2015, Int J Sports Phys Ther 10:13-20" },
  backPain: { degrees: 4.2, people: 30, source: "Roach 2015, Int J Sports Phys Ther 10:13-20" },
} as const;

/** Below this many degrees nothing differs, and nothing has changed. */
export const hipError =
  homeTests["thomas-back-flat"].measure?.unit === "degrees" ? homeTests["thomas-back-flat"].measure.error : 0;

/** One thigh as it hung. */
export interface Thigh {
  readonly side: "left" | "right";
  /** Degrees above the level, whole; null where only the eye looked, which is not exact enough for a number. */
  readonly degrees: number | null;
  /** What the eye said, where it looked. */
  readonly level: "above" | "level" | "below" | null;
  readonly by: "phone" | "tape" | "eye";
}

export interface HipRange {
  /** Of the test, as the person's clock showed it. */
  readonly at: string;
  readonly thighs: readonly Thigh[];
  /** Degrees between two measured sides, as their whole numbers say it, but on the side of a bound that the exact ones are; else null. */
  readonly difference: number | null;
  /** What that difference is: none, more than the error of the test, or enough to count. */
  readonly sides: "same" | "some" | "differ" | null;
}

const levels = ["above", "level", "below"] as const;

/** The range of the hips by the newest back-flat Thomas test that was done as shown, with nothing hidden; else null. */
export function hipRangeOf(results: readonly DatedTest[]): HipRange | null {
  const done = results.findLast(
    (result) => result.test === "thomas-back-flat" && !isMasked(result) && thighsOf(result).length > 0,
  );
  if (done === undefined) return null;
  const thighs = thighsOf(done);
  const exact = done.tries.filter(({ told }) => told.able === "yes").flatMap((tried) => measured(tried) ?? []);
  const apart = exact.length === 2 ? Math.abs(exact[0]! - exact[1]!) : null;
  return { at: done.at, thighs, ...(apart === null ? { difference: null, sides: null } : differenceOf(apart, thighs)) };
}

function differenceOf(apart: number, thighs: readonly Thigh[]): Pick<HipRange, "difference" | "sides"> {
  const [first, second] = thighs.map(({ degrees }) => degrees ?? 0);
  const shown = Math.abs((first ?? 0) - (second ?? 0));
  if (apart < hipError) return { difference: Math.min(shown, hipError - 1), sides: "same" };
  if (apart < thomasDifference)
    return { difference: Math.min(Math.max(shown, hipError), thomasDifference - 1), sides: "some" };
  return { difference: Math.max(shown, thomasDifference), sides: "differ" };
}

const thighsOf = ({ tries }: DatedTest): readonly Thigh[] =>
  tries.flatMap((tried): readonly Thigh[] => {
    const { side, told, by } = tried;
    if (side === "both" || told.able !== "yes") return [];
    const angle = measured(tried);
    if (angle !== null && by !== undefined) return [{ side, degrees: Math.round(angle) + 0, level: null, by }];
    const level = levels.find((each) => each === told.level);
    return level === undefined ? [] : [{ side, degrees: null, level, by: "eye" }];
  });
