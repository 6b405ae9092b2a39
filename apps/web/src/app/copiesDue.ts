/** Days are as the person saw them, YYYY-MM-DD. Whole days between two of them; negative when `to` is earlier. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A journey over the date line takes at most two days off (from UTC+14 to UTC−12); what lies further ahead, a wrong clock wrote. */
const mostAhead = 2;

/** own choice: in a week there is something to lose, and Ilio is no longer quite new. */
const firstAfter = 7;
/** own choice: a month of entries is the most that a lost device may take, and more often would be a nuisance. */
const againAfter = 30;
/** own choice: a file that is to be kept up to date should not be a month behind. */
const fileAfter = 7;
/** own choice: long enough to be left in peace, short enough not to be forgotten. */
export const putOffDays = 3;

/** Have so many days passed? Also yes when `from` lies where only a wrong clock can have put it, so that nothing waits for years. */
function havePassed(days: number, from: string, today: string): boolean {
  const passed = daysBetween(from, today);
  return passed >= days || passed < -mostAhead;
}

export interface CopyTimes {
  /** Day on which entries were first seen on this device. */
  readonly since: string | null;
  /** Day of the last copy. */
  readonly saved: string | null;
  /** Day on which the person said "Later". */
  readonly putOff: string | null;
  /** Entries that are in no copy. */
  readonly fresh: number;
  /** Does Ilio write to a file that the person chose? */
  readonly hasFile: boolean;
}

/** Is it time to offer a copy? */
export function isCopyDue({ since, saved, putOff, fresh, hasFile }: CopyTimes, today: string): boolean {
  if (fresh <= 0 || isPutOff(putOff, today)) return false;
  if (saved !== null) return havePassed(hasFile ? fileAfter : againAfter, saved, today);
  return since !== null && havePassed(firstAfter, since, today);
}

export interface FileTimes {
  /** Day on which the file was written last; null before. */
  readonly wrote: string | null;
  /** It could not be written the last time. */
  readonly hasProblem: boolean;
  /** Entries that are in no copy. */
  readonly fresh: number;
}

/** Is the chosen file to be written? Once a day is enough; any other day counts, so that a clock set back makes nothing wait. */
export const isFileDue = ({ wrote, hasProblem, fresh }: FileTimes, today: string): boolean =>
  hasProblem || (fresh > 0 && wrote !== today);

/** Did the person say "Later" in the last days? */
export const isPutOff = (putOff: string | null, today: string): boolean =>
  putOff !== null && !havePassed(putOffDays, putOff, today);
