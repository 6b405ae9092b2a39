import type { Answers } from "../answers/answers.ts";
import { withDerived } from "../answers/derived.ts";
import { isRuledOut } from "../answers/isRuledOut.ts";
import type { Triage } from "../triage/triageResult.ts";
import type { Limits } from "../who/limitsFor.ts";
import type { Masking } from "../who/masking.ts";
import { type HomeTest, type HomeTestId, isHomeTestId } from "./homeTest.ts";
import type { HomeTestResult } from "./homeTestResult.ts";
import { homeTests } from "./homeTests.ts";

/** Why a test waits, or is not for this person. Worded as `homeTests.not.<key>`. */
export const testWaits = ["exercise-waits", "not-for-you", "stirred-up", "one-today", "strong-medicine"] as const;
export type TestWait = (typeof testWaits)[number];

/** Pain from which nothing that may provoke is tried, NRS. @source own choice, as before a session */
export const stirredUpFrom = 7;

/** How things stand just before a test. */
export interface TestDay {
  readonly answers: Answers;
  readonly triage: Pick<Triage, "exercise">;
  readonly limits: Limits;
  /** NRS 0 to 10 just now. */
  readonly nrs: number;
  /** What works now. */
  readonly masking: Masking;
  /** Done already today. */
  readonly today: readonly HomeTestResult[];
}

/** The back is easily stirred up: strong pain, a leg worse than the back, slow to ease, or a foot that drags. */
function isStirredUp({ answers, nrs }: TestDay): boolean {
  const known = withDerived(answers);
  const signs = ["leg-worse-than-back", "slow-to-ease", "foot-drags"] as const;
  return nrs >= stirredUpFrom || signs.some((id) => !isRuledOut(id, known));
}

const hurt = ({ tries }: HomeTestResult): boolean =>
  tries.some(({ told }) => told.where !== undefined && told.where !== "none");

/** Did a test that provokes bring on pain, or perhaps? Then the next one waits for another day. */
export const hasHurt = (results: readonly HomeTestResult[]): boolean =>
  results.some((result) => isHomeTestId(result.test) && homeTests[result.test].provokes && hurt(result));

const isBarred = ({ like, notWith }: HomeTest, { answers, limits }: TestDay): boolean =>
  notWith.some((condition) => !isRuledOut(condition, withDerived(answers))) ||
  like.some((movement) => limits[movement].verdict === "bar");

/**
 * Why a test is not done now, or null. What is not for the person comes before what only waits.
 *
 * own choice: whoever has no exercise, or only the gentle one, has no tests either. Tests that provoke: none while the back
 * is stirred up or a strong medicine works, and no more on a day after one that brought on pain.
 *
 * @source own choice: usual caution with a back that is easily stirred up, with our own bounds
 */
export function whyNotTest(id: HomeTestId, day: TestDay): TestWait | null {
  const test = homeTests[id];
  if (day.triage.exercise !== "usual") return "exercise-waits";
  if (isBarred(test, day)) return "not-for-you";
  if (!test.provokes) return null;
  if (isStirredUp(day)) return "stirred-up";
  if (day.masking === "strong") return "strong-medicine";
  return hasHurt(day.today) ? "one-today" : null;
}
