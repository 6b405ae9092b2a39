import { allNo, authored } from "../answers/answers.fixture.ts";
import type { Answers } from "../answers/answers.ts";
import { assess } from "./assess.ts";
import type { PatternId, PatternResult } from "./assessmentResult.ts";

/** What one pattern comes to with these answers. */
export const of = (pattern: PatternId, answers: Answers): PatternResult =>
  assess(answers, authored).patterns.find((result) => result.pattern === pattern)!;

/** An adult of 40 who says no to every question but these. */
export const withHistory = (history: Answers): Answers => ({ ...allNo, ...history });

export const without = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
