/** own choice: the cautious end of the weeks from which lying flat is advised against. */
export const latePregnancyFromWeek = 16;

/** Longest pregnancy that is taken for real, weeks. */
export const lastPregnancyWeek = 45;

/**
 * Is the pregnancy late? A week that is not known counts as late.
 *
 * @throws RangeError when the week is no whole number from 0 to 45
 */
export function isLatePregnancy(week: number | undefined): boolean {
  if (week === undefined) return true;
  if (!Number.isInteger(week) || week < 0 || week > lastPregnancyWeek) {
    throw new RangeError(`limitsFor: expected a pregnancy-week from 0 to ${lastPregnancyWeek}, got ${week}.`);
  }
  return week >= latePregnancyFromWeek;
}
