import type { Dated, GoalV1 } from "@ilio/record";

/** Characters a goal may have, as the record holds it. */
export const longestGoal = 200;

export interface GoalNow {
  readonly text: string;
  readonly last: Dated<GoalV1>;
  /** The first score of the same goal; the same entry as `last` when it was rated once. */
  readonly first: Dated<GoalV1>;
}

/** The goal that holds now, with its first and its last score; null before the first. Another text is another goal. */
export function goalNow(goals: readonly Dated<GoalV1>[]): GoalNow | null {
  const last = goals.at(-1);
  if (last === undefined) return null;
  const start = goals.findLastIndex(({ text }) => text !== last.text) + 1;
  return { text: last.text, last, first: goals[start] ?? last };
}
