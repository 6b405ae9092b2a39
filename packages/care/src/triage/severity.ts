import { type Exercise, exercises, type Level, levels } from "./triageResult.ts";

/** The most serious level; "none" when there is nothing. */
export function worstLevel(found: readonly Level[]): Level {
  return levels.findLast((level) => found.includes(level)) ?? "none";
}

/** The strictest thing said about exercise; "usual" when nothing was said. */
export function strictestExercise(found: readonly Exercise[]): Exercise {
  return exercises.findLast((exercise) => found.includes(exercise)) ?? "usual";
}

/** Order for sorting, most serious level first, then the strictest exercise. */
export function bySeverity(
  a: { readonly level: Level; readonly exercise: Exercise },
  b: { readonly level: Level; readonly exercise: Exercise },
): number {
  return (
    levels.indexOf(b.level) - levels.indexOf(a.level) || exercises.indexOf(b.exercise) - exercises.indexOf(a.exercise)
  );
}
